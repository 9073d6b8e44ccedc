import { expect, test } from 'vitest';
import { listedOnce } from '../../src/adapters/progress/listed-once.ts';
import { memoryProgress } from '../../src/adapters/progress/memory.ts';
import type { KeptPlay } from '../../src/ports.ts';

const play = (id: string): KeptPlay => ({
  id,
  learner: '',
  playthrough: { scenario: 'soup', revision: 'r1', seed: 1, mode: 'practice', language: 'en', actions: [] },
  name: '',
  began: 1,
  changed: 2,
  ended: false,
});

test('what is in store is read once, and again after each change, here or in another tab', async () => {
  const memory = memoryProgress();
  let reads = 0;
  let changedElsewhere = () => {};
  const store = listedOnce({
    ...memory,
    list: async () => {
      reads += 1;
      return memory.list();
    },
    watch: (listener) => {
      changedElsewhere = listener;
      return () => {};
    },
  });
  const ids = async () => (await store.list()).plays.map(({ id }) => id);
  await store.keep(play('one'));
  await Promise.all([ids(), ids()]);
  expect(reads).toBe(1);
  await store.keep(play('two'));
  expect((await ids()).toSorted()).toEqual(['one', 'two']);
  await store.remove('one');
  expect(await ids()).toEqual(['two']);
  expect(reads).toBe(3);
  changedElsewhere();
  await ids();
  expect(reads).toBe(4);
});
