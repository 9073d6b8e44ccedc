import { describe, expect, test } from 'vitest';
import { writeRecord } from '../../src/adapters/progress/record-form.ts';
import { readRecord } from '../../src/adapters/progress/record.ts';
import type { PlayNotes, Said } from '../../src/domain/notes.ts';
import { withTicks } from '../../src/domain/ticks.ts';
import type { Backup } from '../../src/adapters/records/backup.ts';
import { mergeInto, type Merge } from '../../src/adapters/records/merge.ts';
import { DEFAULT_SETTINGS } from '../../src/adapters/settings/local-storage.ts';
import type { KeptPlay, Settings } from '../../src/ports.ts';

type Changes = Partial<Omit<KeptPlay, 'playthrough'>> & { readonly actions?: readonly string[] };

function play({ actions = ['a', 'b'], ...changes }: Changes = {}): KeptPlay {
  return {
    id: 'one',
    learner: '',
    playthrough: { scenario: 'soup', revision: 'r1', seed: 1, mode: 'practice', language: 'en', actions },
    name: '',
    began: 5,
    changed: 10,
    ended: false,
    ...changes,
  };
}

const backup = (plays: readonly KeptPlay[], settings: Partial<Settings> = {}, stores: Backup['stores'] = {}): Backup => ({
  plays,
  settings,
  stores: { plays: plays.map((one) => [one.id, writeRecord(one)] as const), ...stores },
});
const merged = (here: readonly KeptPlay[], there: Backup, settings: Partial<Settings> = {}, stores: Backup['stores'] = {}) =>
  mergeInto({ plays: here, stores, settings: { ...DEFAULT_SETTINGS, ...settings } }, there);
const playsIn = ({ puts }: Merge): readonly KeptPlay[] =>
  puts.filter(({ store }) => store === 'plays').map(({ value }) => {
    const reading = readRecord(value);
    if (!reading.ok) throw new Error(reading.why);
    return reading.play;
  });

describe('plays that a backup brings in', () => {
  test('are added where they are not here, and left where they are', () => {
    const { brought, puts } = merged([play()], backup([play(), play({ id: 'two' })]));
    expect(brought).toEqual({ added: 1, known: 1, further: 0, parted: 0, drills: 0, learners: 0, settings: 0 });
    expect(puts.map(({ key }) => key)).toEqual(['two']);
  });

  test('go on where they went on there, and stay where they went on here', () => {
    const far = play({ actions: ['a', 'b', 'c'], changed: 7, ended: true, result: { totals: { 'six-step': 70 }, outcome: 'lost' } });
    const there = merged([play()], backup([far]));
    expect(there.brought.further).toBe(1);
    expect(playsIn(there)).toEqual([{ ...far, changed: 10 }]);
    const here = merged([far], backup([play({ changed: 6 })]));
    expect(here.brought.known).toBe(1);
    expect(here.puts).toEqual([]);
  });

  test('that went another way stand beside those here, once, with what branched off from them', () => {
    const other = play({ actions: ['a', 'x', 'y'] });
    const branch = play({ id: 'two', actions: ['a', 'z'], from: { play: 'one', action: 1 } });
    const first = merged([play()], backup([other, branch]));
    expect(first.brought).toMatchObject({ parted: 1, added: 1 });
    const [beside, branched] = playsIn(first);
    expect(beside!.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(beside!.playthrough.actions).toEqual(['a', 'x', 'y']);
    expect(branched!.from).toEqual({ play: beside!.id, action: 1 });
    const again = merged([play(), beside!, branched!], backup([other, branch]));
    expect(again.puts).toEqual([]);
    expect(again.brought).toMatchObject({ parted: 0, added: 0, known: 2 });
  });

  test('of another revision, seed or mode under the same id are other plays', () => {
    const other = { ...play(), playthrough: { ...play().playthrough, seed: 2 } };
    expect(merged([play()], backup([other])).brought.parted).toBe(1);
  });

  test('bring the later name, and notes where there are none, and never take a name or a result away', () => {
    const notes = { hints: [0], said: {}, times: [1, 2] };
    const result = { totals: { 'six-step': 70 }, outcome: 'lost' };
    const [later] = playsIn(merged([play({ name: 'Old', ended: true, result })], backup([play({ name: 'New', changed: 11, notes, ended: true })])));
    expect(later).toMatchObject({ name: 'New', notes, result });
    expect(merged([play({ name: 'Mine', notes })], backup([play({ name: 'Older', changed: 9 })])).puts).toEqual([]);
    expect(merged([play({ name: 'Mine' })], backup([play({ changed: 10 })])).puts).toEqual([]);
  });

  test('bring a name that was given or taken away later, however far each was played', () => {
    const named = (name: string, at: number, changed: number) => play({ name, named: at, changed });
    const nameOf = (here: KeptPlay, there: KeptPlay) => playsIn(merged([here], backup([there])))[0]?.name;
    expect(nameOf(named('Old', 20, 30), named('New', 21, 9))).toBe('New');
    expect(nameOf(named('Old', 20, 30), named('', 21, 9))).toBe('');
    expect(merged([named('Mine', 20, 30)], backup([named('Older', 19, 9)])).puts).toEqual([]);
    expect(nameOf(named('Mine', 20, 30), named('Older', 19, 40))).toBe('Mine');
    expect(merged([named('', 20, 30)], backup([play({ name: 'Taken back', changed: 9 })])).puts).toEqual([]);
  });
});

describe('what is noted beside a play here and there', () => {
  const said = (ticked: readonly string[], words = 'Sorry.') => ({ words, ticked });
  const noted = (changed: number, hints: readonly number[], own: PlayNotes['said'], times = [1, 2]) => play({ changed, notes: { hints, said: own, times } });
  const notesOf = (merge: Merge) => playsIn(merge)[0]?.notes;

  test.each([9, 11])('is all there afterwards, whichever is the later: ticks, hints and own words', (changed) => {
    const here = noted(10, [0, 3], { 0: said(['six-step.1']), 1: said([]) });
    const there = noted(changed, [1, 3], { 0: said(['six-step.2']), 2: said([]) });
    const notes = notesOf(merged([here], backup([there])));
    expect(notes?.hints).toEqual([0, 1, 3]);
    expect(Object.keys(notes?.said ?? {})).toEqual(['0', '1', '2']);
    expect(notes?.said[0]?.ticked.toSorted((one, other) => one.localeCompare(other))).toEqual(['six-step.1', 'six-step.2']);
  });

  test('keeps the later of two wordings, with no ticks but its own', () => {
    const notes = notesOf(merged([noted(10, [], { 0: said(['six-step.1'], 'Oh.') })], backup([noted(11, [], { 0: said(['six-step.2']) })])));
    expect(notes?.said[0]).toEqual(said(['six-step.2']));
  });

  test.each(['here', 'there'])('keeps a tick that was taken back later %s gone, and one that was made later', (where) => {
    const before: Said = { words: 'Sorry.', ticked: ['six-step.1'], at: { 'six-step.1': 5 } };
    const after = withTicks(before, ['six-step.2'], 6);
    const [here, there] = where === 'here' ? [after, before] : [before, after];
    const both = mergeInto({ plays: [noted(10, [1], { 0: here })], stores: {}, settings: DEFAULT_SETTINGS }, backup([noted(10, [2], { 0: there })]));
    expect(notesOf(both)?.said[0]).toEqual({ words: 'Sorry.', ticked: ['six-step.2'], at: { 'six-step.1': 6, 'six-step.2': 6 } });
    expect(notesOf(merged([noted(10, [1], { 0: after })], backup([noted(10, [2], { 0: withTicks(after, ['six-step.1'], 7) })])))?.said[0]?.ticked).toEqual(['six-step.1']);
  });

  test('changes nothing when it comes in again', () => {
    const both = noted(11, [0, 1], { 0: said(['six-step.1', 'six-step.2']) });
    expect(merged([both], backup([noted(10, [1], { 0: said(['six-step.2']) })])).puts).toEqual([]);
  });
});

describe('whose they are', () => {
  test('goes by the name first: Ana is Ana on every device', () => {
    const here = { learners: [{ id: '', name: 'Ana' }, { id: 'b', name: 'Ben' }] };
    const there = { learners: [{ id: '', name: 'ben' }, { id: 'q', name: ' Ana ' }, { id: 'c', name: 'Cleo' }] };
    const result = merged([], backup([play({ learner: '' }), play({ id: 'two', learner: 'q' }), play({ id: 'three', learner: 'c' })], there), here);
    expect(playsIn(result).map(({ learner }) => learner)).toEqual(['b', '', 'c']);
    expect(result.settings.learners).toEqual([...here.learners, { id: 'c', name: 'Cleo' }]);
    expect(result.brought.learners).toBe(1);
  });

  test('keeps the first learners of two devices apart when they have different names', () => {
    const result = merged([play()], backup([play({ id: 'two' })], { learners: [{ id: '', name: 'Ben' }] }), { learners: [{ id: '', name: 'Ana' }] });
    const [{ id } = { id: '' }] = result.settings.learners!.filter(({ name }) => name === 'Ben');
    expect(id).not.toBe('');
    expect(playsIn(result)[0]!.learner).toBe(id);
  });

  test('goes by the later of two names for one who was renamed', () => {
    const called = (name: string, named: number) => ({ learners: [{ id: '', name: 'Ana' }, { id: 'b', name, named }] });
    expect(merged([], backup([], called('Bea', 2)), called('Ben', 1)).settings.learners?.[1]?.name).toBe('Bea');
    expect(merged([], backup([], called('Bea', 1)), called('Ben', 2)).settings).toEqual({});
  });

  test('takes whoever has no name for whoever has none', () => {
    expect(playsIn(merged([], backup([play()]), { learners: [{ id: '', name: 'Ana' }] }))[0]!.learner).toBe('');
  });
});

describe('what else a backup brings in', () => {
  test('of settings the later comes, the one that stands here as it came among them', () => {
    const there = { textSize: 'large', motion: 'system', mode: 'learn', stage: false, chosen: { textSize: 20, motion: 20, mode: 20, stage: 20 } } as const;
    const here = { textSize: 'largest', motion: 'off', mode: 'practice', shortcuts: false, chosen: { textSize: 10, motion: 10, mode: 30, shortcuts: 30 } } as const;
    const { settings, brought } = merged([], backup([], there), here);
    expect(brought.settings).toBe(3);
    expect(settings).toEqual({ textSize: 'large', motion: 'system', stage: false, chosen: { ...here.chosen, textSize: 20, motion: 20, stage: 20 } });
    expect(merged([], backup([], there), { ...here, ...settings })).toMatchObject({ settings: {}, brought: { settings: 0 } });
  });

  test('of settings from before their times were kept, those that were never chosen here come, those that were stay', () => {
    const { settings } = merged([], backup([], { textSize: 'large', motion: 'off', introSeen: true }), { textSize: 'largest' });
    expect(settings).toMatchObject({ motion: 'off' });
    expect(Object.keys(settings).toSorted((one, other) => one.localeCompare(other))).toEqual(['chosen', 'motion']);
  });

  test('things of other stores come where they are not here or are later, with their learner', () => {
    const there = backup([], { learners: [{ id: 'q', name: 'Ana' }] }, { drills: [['new', { learner: 'q' }], ['old', { changed: 1 }], ['later', { changed: 9 }]] });
    const { puts } = merged([], there, { learners: [{ id: '', name: 'Ana' }] }, { drills: [['old', { changed: 2 }], ['later', { changed: 2 }]] });
    expect(puts).toEqual([
      { store: 'drills', key: 'new', value: { learner: '' } },
      { store: 'drills', key: 'later', value: { changed: 9 } },
    ]);
  });

  test('plays of a later form come as they are, where they are not here', () => {
    const raw = { form: 99, id: 'f' };
    const there: Backup = { plays: [], settings: {}, stores: { plays: [['f', raw]] } };
    expect(merged([], there).puts).toEqual([{ store: 'plays', key: 'f', value: raw }]);
    expect(merged([], there, {}, { plays: [['f', { form: 1 }]] }).puts).toEqual([]);
  });
});
