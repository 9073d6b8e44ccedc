import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DATABASE, indexedDbProgress } from '../../src/adapters/progress/indexed-db.ts';
import { indexedDbRecords } from '../../src/adapters/records/indexed-db.ts';
import { DEFAULT_SETTINGS } from '../../src/adapters/settings/local-storage.ts';
import type { KeptPlay, Progress, Records } from '../../src/ports.ts';

let progress: Progress;
let records: Records;

const play = (id: string, changes: Partial<KeptPlay> = {}): KeptPlay => ({
  id,
  learner: '',
  playthrough: { scenario: 'soup', revision: 'r1', seed: 1, mode: 'practice', language: 'en', actions: ['a'] },
  name: '',
  began: 1,
  changed: 2,
  ended: false,
  ...changes,
});
const drill = { id: 'd', learner: 'b', at: 1, moment: 'm', scenario: 'soup', revision: 'r1', taken: [], steps: [] };
const whose = async () => Object.fromEntries((await progress.list()).plays.map(({ id, learner }) => [id, learner]));

beforeEach(async () => {
  progress = await indexedDbProgress();
  const settings = { read: () => DEFAULT_SETTINGS, write: () => undefined, forget: () => undefined };
  records = indexedDbRecords(async () => progress, settings, () => 0);
});

// The store makes way for whoever wants to delete it.
afterEach(async () => deleteDB(DATABASE));

test('everything comes back whole: plays, drills, and what could not be read', async () => {
  await progress.keep(play('one'));
  await progress.keepDrill(drill);
  const database = await openDB(DATABASE);
  await database.put('plays', { form: 2, id: 'torn' }, 'torn');
  await database.put('plays', { form: 99, id: 'later' }, 'later');
  database.close();
  const file = await records.backup();
  await records.clear();
  expect([await whose(), await progress.drills()]).toEqual([{}, []]);
  expect(await records.bringIn(file.replace('soup', 'soap'))).toEqual({ ok: false, why: 'damaged' });
  expect(await whose()).toEqual({});
  expect(await records.bringIn(file)).toMatchObject({ ok: true, brought: { added: 1, drills: 1 } });
  const { plays, trouble } = await progress.list();
  expect(plays).toEqual([play('one')]);
  expect(await progress.drills()).toEqual([drill]);
  expect(trouble.map(({ kind }) => kind).toSorted((one, other) => one.localeCompare(other))).toEqual(['newer', 'unreadable']);
});

test('a drill that cannot be read is said so, and stays where it lies', async () => {
  await progress.keepDrill(drill);
  const database = await openDB(DATABASE);
  await database.put('drills', { form: 1, id: 'torn' }, 'torn');
  await database.put('drills', { ...drill, form: 99 }, 'later');
  database.close();
  expect(await progress.drills()).toEqual([drill]);
  const { trouble } = await progress.list();
  expect(trouble).toEqual([{ kind: 'newer', why: 'drill of form 99' }, { kind: 'unreadable', id: 'torn', why: 'it is no drill' }]);
  expect(await progress.drills()).toEqual([drill]);
});

test('what was somebody’s becomes another’s, or is deleted, and nobody else’s with it', async () => {
  await progress.keep(play('one'));
  await progress.keep(play('two', { learner: 'b' }));
  await progress.keepDrill(drill);
  await records.handOver('b', 'c');
  expect(await whose()).toEqual({ one: '', two: 'c' });
  expect((await progress.drills()).map(({ learner }) => learner)).toEqual(['c']);
  await records.handOver('c', null);
  expect([await whose(), await progress.drills()]).toEqual([{ one: '' }, []]);
});

test('a change is told to whoever shows what is kept', async () => {
  await progress.keep(play('one'));
  const told = new Promise<void>((done) => {
    progress.watch(done);
  });
  await records.clear();
  await told;
  expect(await whose()).toEqual({});
});

test('a name given meanwhile stays when the play goes on without it, and one that is emptied is gone', async () => {
  const name = async () => (await progress.list()).plays[0]?.name;
  await progress.keep(play('one'));
  await progress.rename('one', 'Mine', 3);
  await progress.keep(play('one', { changed: 4 }));
  expect(await name()).toBe('Mine');
  await progress.rename('one', '', 5);
  await progress.keep(play('one', { name: 'Mine', named: 3, changed: 6 }));
  expect(await name()).toBe('');
});

test('a play that has gone on meanwhile is named as it stands', async () => {
  const further = play('one', { playthrough: { ...play('one').playthrough, actions: ['a', 'b'] } });
  await progress.keep(further);
  await progress.rename('one', 'Mine', 3);
  await progress.rename('another', 'Nothing', 3);
  expect((await progress.list()).plays).toEqual([{ ...further, name: 'Mine', named: 3 }]);
});
