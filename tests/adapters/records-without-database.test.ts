import { expect, test } from 'vitest';
import { memoryProgress } from '../../src/adapters/progress/memory.ts';
import { recordsWithoutDatabase } from '../../src/adapters/records/without-database.ts';
import { DEFAULT_SETTINGS } from '../../src/adapters/settings/local-storage.ts';
import type { KeptPlay } from '../../src/ports.ts';

const PLAY: KeptPlay = {
  id: 'one',
  learner: '',
  playthrough: { scenario: 'soup', revision: 'r1', seed: 1, mode: 'practice', language: 'en', actions: ['a'] },
  name: '',
  began: 1,
  changed: 2,
  ended: false,
};

test('what lasts as long as the page can be taken along, brought in, handed over and deleted', async () => {
  const store = memoryProgress();
  const settings = { read: () => DEFAULT_SETTINGS, write: () => undefined, forget: () => undefined };
  const records = recordsWithoutDatabase(async () => store, settings, () => 0);
  const plays = async () => (await store.list()).plays;
  await store.keep(PLAY);
  const file = await records.backup();
  await records.clear();
  expect(await plays()).toEqual([]);
  expect(await records.bringIn(file.slice(0, -9))).toEqual({ ok: false, why: 'damaged' });
  expect(await records.bringIn(file)).toMatchObject({ ok: true, brought: { added: 1 } });
  expect(await plays()).toEqual([PLAY]);
  await records.handOver('', 'b');
  expect((await plays())[0]!.learner).toBe('b');
  await records.handOver('b', null);
  expect(await plays()).toEqual([]);
});
