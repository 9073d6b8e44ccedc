import { expect, test } from 'vitest';
import { memoryProgress } from '../../src/adapters/progress/memory.ts';
import { recordsWithoutDatabase } from '../../src/adapters/records/without-database.ts';
import { DEFAULT_SETTINGS } from '../../src/adapters/settings/local-storage.ts';
import type { KeptDrill, KeptPlay } from '../../src/ports.ts';

const PLAY: KeptPlay = {
  id: 'one',
  learner: '',
  playthrough: { scenario: 'soup', revision: 'r1', seed: 1, mode: 'practice', language: 'en', actions: ['a'] },
  name: '',
  began: 1,
  changed: 2,
  ended: false,
};
const DRILL: KeptDrill = { id: 'd', learner: '', at: 1, moment: 'm', scenario: 'soup', revision: 'r1', taken: [], steps: [] };

test('what lasts as long as the page can be taken along, brought in, handed over and deleted', async () => {
  const store = memoryProgress();
  const settings = { read: () => DEFAULT_SETTINGS, write: () => undefined, forget: () => undefined };
  const records = recordsWithoutDatabase(async () => store, settings, () => 0);
  const plays = async () => (await store.list()).plays;
  await store.keep(PLAY);
  await store.keepDrill(DRILL);
  const file = await records.backup();
  await records.clear();
  expect([await plays(), await store.drills()]).toEqual([[], []]);
  expect(await records.bringIn(file.slice(0, -9))).toEqual({ ok: false, why: 'damaged' });
  expect(await records.bringIn(file)).toMatchObject({ ok: true, brought: { added: 1, drills: 1 } });
  expect([await plays(), await store.drills()]).toEqual([[PLAY], [DRILL]]);
  expect(await records.bringIn(file)).toMatchObject({ ok: true, brought: { known: 1, drills: 0 } });
  await records.handOver('', 'b');
  expect([...(await plays()), ...(await store.drills())].map(({ learner }) => learner)).toEqual(['b', 'b']);
  await records.handOver('b', null);
  expect([await plays(), await store.drills()]).toEqual([[], []]);
});
