import type { PlayNotes, Said } from '../../domain/notes.ts';
import { laterTicks } from '../../domain/ticks.ts';
import type { BroughtIn, KeptPlay, Settings } from '../../ports.ts';
import { writeRecord } from '../progress/record-form.ts';
import { goesOnFrom, laterName } from '../progress/record.ts';
import { DEFAULT_SETTINGS } from '../settings/local-storage.ts';
import type { Backup, Entry } from './backup.ts';
import { sameLearners } from './same-learners.ts';
import { steadyId } from './steady-id.ts';

/** What is to be put into which store, and which settings hold from then on. */
export interface Merge {
  readonly puts: readonly { readonly store: string; readonly key: string | number; readonly value: unknown }[];
  readonly settings: Partial<Settings>;
  readonly brought: BroughtIn;
}

/** A device as it is: what {@link mergeInto} never loses. */
export interface Here {
  readonly plays: readonly KeptPlay[];
  readonly stores: Readonly<Record<string, readonly Entry[]>>;
  readonly settings: Settings;
}

/**
 * What a backup adds to a device. Nothing here is lost and nothing gets worse: of two plays under one id the one that
 * goes on from the other stays, of two that went different ways both do, of names, ticks and settings the later, of other
 * notes all.
 */
export function mergeInto(here: Here, backup: Backup): Merge {
  const people = sameLearners(here.settings, backup);
  const puts: Merge['puts'][number][] = [];
  const count = { added: 0, known: 0, further: 0, parted: 0 };
  const own = new Map(here.plays.map((play) => [play.id, play]));
  const moved = partings(own, backup.plays);
  for (const found of backup.plays) {
    const play = renumbered(found, moved, people.idOf(found.learner));
    const before = own.get(play.id);
    const after = before ? united(before, play) : play;
    if (moved.has(found.id) && !before) count.parted += 1;
    else if (!before) count.added += 1;
    else if (after.playthrough.actions.length > before.playthrough.actions.length) count.further += 1;
    else count.known += 1;
    if (!before || !alike(before, after)) puts.push({ store: 'plays', key: after.id, value: writeRecord(after) });
  }
  const read = new Set(backup.plays.map(({ id }) => id));
  for (const [store, entries] of Object.entries(backup.stores)) {
    const there = new Map(here.stores[store] ?? []);
    for (const [key, value] of entries) {
      if (store === 'plays' && read.has(String(key))) continue;
      const incoming = ofLearner(value, people.idOf);
      if (!there.has(key) || isLater(incoming, there.get(key))) puts.push({ store, key, value: incoming });
    }
  }
  const chosen = laterChosen(here.settings, backup.settings);
  const others = Object.entries(chosen).filter(([key, value]) => key !== 'chosen' && !alike(value, here.settings[key as keyof Settings]));
  const brought = { ...count, drills: puts.filter(({ store }) => store === 'drills').length, learners: people.added, settings: others.length };
  return { puts, settings: { ...chosen, ...people.settings }, brought };
}

/** The new ids of plays that went another way there than here, by their old ones: the same whenever they come in. */
function partings(own: ReadonlyMap<string, KeptPlay>, plays: readonly KeptPlay[]): ReadonlyMap<string, string> {
  const parted = plays.filter((play) => {
    const before = own.get(play.id);
    return before && !(sameBeginning(before, play) && (goesOnFrom(before, play) || goesOnFrom(play, before)));
  });
  return new Map(parted.map((play) => [play.id, steadyId(JSON.stringify([play.id, play.playthrough]))]));
}

function sameBeginning({ playthrough: one }: KeptPlay, { playthrough: other }: KeptPlay): boolean {
  return one.scenario === other.scenario && one.revision === other.revision && one.seed === other.seed && one.mode === other.mode;
}

function renumbered(play: KeptPlay, moved: ReadonlyMap<string, string>, learner: string): KeptPlay {
  const from = play.from && { ...play.from, play: moved.get(play.from.play) ?? play.from.play };
  return { ...play, id: moved.get(play.id) ?? play.id, learner, ...(from && { from }) };
}

/** One play from two of its states: the further journal, the later name, and the notes of both. */
function united(one: KeptPlay, other: KeptPlay): KeptPlay {
  const later = other.changed > one.changed ? other : one;
  const earlier = later === one ? other : one;
  const [longer, shorter] =
    other.playthrough.actions.length > one.playthrough.actions.length ? [other, one] : [one, other];
  const result = longer.result ?? (longer.ended === shorter.ended ? shorter.result : undefined);
  const [first, second] = longer.playthrough.actions.length > shorter.playthrough.actions.length ? [longer, shorter] : [later, earlier];
  const notes = first.notes && second.notes ? notesOfBoth(first.notes, second.notes) : (first.notes ?? second.notes);
  return {
    ...longer,
    learner: one.learner,
    ...laterName(earlier, later),
    began: Math.min(one.began, other.began),
    changed: later.changed,
    ended: longer.ended,
    ...(result && { result }),
    ...(notes && { notes }),
  };
}

/**
 * All hints and own words of both, and the later of their ticks; where only one can hold, as of the times, those of the
 * first.
 */
function notesOfBoth(first: PlayNotes, second: PlayNotes): PlayNotes {
  const hints = [...new Set([...first.hints, ...second.hints])].toSorted((one, other) => one - other);
  const ticksToo = Object.entries(first.said).map(([at, said]): [string, Said] => {
    const there = second.said[Number(at)];
    // Ticks say what the words hold: those of other words say nothing of these.
    return [at, there?.words === said.words ? laterTicks(said, there) : said];
  });
  return { ...first, hints, said: { ...second.said, ...Object.fromEntries(ticksToo) } };
}

/** Settings that were chosen later there than here, each with its time; where nothing says when, those that stand here as they came. */
function laterChosen(here: Settings, there: Partial<Settings>): Partial<Settings> {
  const own: readonly (keyof Settings)[] = ['learners', 'learner', 'introSeen', 'chosen'];
  const isLaterThere = (key: keyof Settings) => {
    const [now, then] = [here.chosen[key] ?? 0, there.chosen?.[key] ?? 0];
    return then > now || (then === now && alike(here[key], DEFAULT_SETTINGS[key]) && !alike(here[key], there[key]));
  };
  const keys = (Object.keys(there) as (keyof Settings)[]).filter((key) => !own.includes(key) && isLaterThere(key));
  if (keys.length === 0) return {};
  const times = keys.flatMap((key) => (there.chosen?.[key] ? [[key, there.chosen[key]] as const] : []));
  return { ...Object.fromEntries(keys.map((key) => [key, there[key]])), chosen: { ...here.chosen, ...Object.fromEntries(times) } };
}

function ofLearner(value: unknown, idOf: (learner: string) => string): unknown {
  if (typeof value !== 'object' || value === null || !('learner' in value) || typeof value.learner !== 'string') return value;
  return { ...value, learner: idOf(value.learner) };
}

/** Whether both say when they were changed, and the first was later. */
function isLater(one: unknown, other: unknown): boolean {
  const time = (value: unknown) => (typeof value === 'object' && value !== null && 'changed' in value ? Number(value.changed) : Number.NaN);
  return time(one) > time(other);
}

/** Whether two pieces of plain data say the same, in whatever order. */
function alike(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => alike((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]));
}
