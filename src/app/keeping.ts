import { NO_NOTES, type PlayNotes } from '../domain/notes.ts';
import type { Play } from '../domain/play.ts';
import type { PlayResult } from '../domain/result.ts';
import type { Wish } from '../machines/app.machine.ts';
import type { Clock, KeptPlay, Progress, StoreTrouble } from '../ports.ts';

/**
 * Keeps the play under way after every action, so that closing the tab loses nothing. Storage opens once the first
 * choice is on the page, never before, and nobody waits for it.
 */
export interface Keeping {
  /** Keeps the play under the wish's id. Does nothing before the first action, or when nothing has changed. */
  keep(wish: Wish, play: Play, result?: PlayResult): void;
  /** What is noted beside a play's journal. */
  notes(wish: Wish): PlayNotes;
  /** Notes something; it is kept with the play. */
  note(wish: Wish, play: Play, notes: PlayNotes): void;
  /** Told once for each kind of trouble. */
  readonly onTrouble: Set<(trouble: StoreTrouble | 'conflict') => void>;
  /** Told when a play goes on under another id, because another tab has carried it elsewhere. */
  readonly onParted: Set<(from: string, to: string) => void>;
  /** Settles when everything handed over so far is written. */
  settled(): Promise<void>;
  /** What was handed over and is not written yet: each play as it stands. */
  unwritten(): readonly KeptPlay[];
}

/**
 * @param newId makes an id for a play that has to part from one in store
 * @param learner whose plays are kept: the id of who plays now
 * @param later settles when what was chosen has been painted: the page does not wait for the store
 */
export function keeping(
  progress: () => Promise<Progress>,
  clock: Clock,
  newId: () => string,
  learner: () => string,
  later: () => Promise<void> = async () => undefined,
): Keeping {
  const onTrouble: Keeping['onTrouble'] = new Set();
  const onParted: Keeping['onParted'] = new Set();
  const told = new Set<string>();
  const tell = (trouble: StoreTrouble | 'conflict') => {
    const kind = trouble === 'conflict' ? trouble : trouble.kind;
    if (told.has(kind) || onTrouble.size === 0) return; // where nobody listens yet, the next time tells
    told.add(kind);
    for (const listener of onTrouble) listener(trouble);
  };
  const began = new Map<string, number>();
  const notes = new Map<string, PlayNotes>();
  const results = new Map<string, PlayResult>();
  const unwritten = new Map<string, KeptPlay>();
  let last: { id: string; actions: number; ended: boolean } | undefined;
  let queue: Promise<void> = Promise.resolve();

  // A play that another tab has carried elsewhere goes on here under an id of its own: neither tab loses anything.
  const renamed = new Map<string, string>();
  const part = (from: string) => {
    const to = newId();
    renamed.set(from, to);
    carry(began, from, to);
    carry(notes, from, to);
    carry(results, from, to);
    if (last?.id === from) last = { ...last, id: to };
    for (const listener of onParted) listener(from, to);
  };
  const write = async (play: KeptPlay) => {
    const store = await progress();
    let result = await store.keep({ ...play, id: renamed.get(play.id) ?? play.id });
    if (result === 'conflict') {
      part(play.id);
      tell(result);
      result = await store.keep({ ...play, id: renamed.get(play.id) ?? play.id });
    }
    if (result !== 'kept') tell(result);
  };

  const notesOf = (wish: Wish) => notes.get(wish.id) ?? wish.notes ?? NO_NOTES;

  /** Hands a play to the store, behind everything handed over before: an older state must not arrive after a newer one. */
  const hand = (wish: Wish, play: Play, result?: PlayResult) => {
    const ended = play.state.phase === 'ended';
    const now = clock.now();
    const since = began.get(wish.id) ?? wish.began ?? now;
    began.set(wish.id, since);
    const noted = notesOf(wish);
    const times = play.turns.map((_, index) => noted.times[index] ?? now - since);
    notes.set(wish.id, { ...noted, times });
    const kept: KeptPlay = {
      id: wish.id,
      learner: wish.learner ?? learner(),
      playthrough: play.playthrough,
      notes: { ...noted, times },
      name: wish.name ?? '',
      ...(wish.named && { named: wish.named }),
      began: since,
      changed: now,
      ended,
      ...(ended && result && { result }),
      ...(wish.from && { from: wish.from }),
    };
    unwritten.set(kept.id, kept);
    const painted = later();
    queue = queue
      .then(() => painted)
      .then(() => write(kept))
      .catch((error: unknown) => {
        tell({ kind: 'unavailable', why: String(error) });
      })
      .finally(() => unwritten.get(kept.id) === kept && unwritten.delete(kept.id));
  };

  return {
    onTrouble,
    onParted,
    settled: () => queue,
    unwritten: () => [...unwritten.values()].map((play) => ({ ...play, id: renamed.get(play.id) ?? play.id })),
    keep(wish, play, found) {
      const result = found ?? results.get(wish.id);
      const actions = play.playthrough.actions.length;
      const ended = play.state.phase === 'ended' && result !== undefined;
      if (actions === 0) return;
      if (last?.id === wish.id && last.actions === actions && last.ended === ended) return;
      last = { id: wish.id, actions, ended };
      if (result) results.set(wish.id, result);
      hand(wish, play, result);
    },
    notes: notesOf,
    note(wish, play, noted) {
      notes.set(wish.id, noted);
      if (play.playthrough.actions.length > 0) hand(wish, play, results.get(wish.id) ?? wish.result);
    },
  };
}

function carry<T>(known: Map<string, T>, from: string, to: string): void {
  const value = known.get(from);
  if (value !== undefined) known.set(to, value);
}
