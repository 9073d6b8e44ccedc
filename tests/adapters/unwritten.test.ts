import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memoryProgress } from '../../src/adapters/progress/memory.ts';
import { goesOnFrom } from '../../src/adapters/progress/record.ts';
import { takeUpUnwritten } from '../../src/adapters/progress/take-up.ts';
import { forgetUnwritten, leaveUnwritten } from '../../src/adapters/progress/unwritten.ts';
import type { KeptPlay, Progress, StoreTrouble } from '../../src/ports.ts';

const play = (...actions: string[]): KeptPlay => ({
  id: 'one',
  learner: '',
  playthrough: { scenario: 'soup', revision: 'r1', seed: 1, mode: 'practice', language: 'en', actions },
  name: '',
  began: 1,
  changed: 2,
  ended: false,
});

/** A store with the rule of the real one: what has gone further or another way is not overwritten. */
async function storeWith(...plays: readonly KeptPlay[]): Promise<Progress> {
  const memory = memoryProgress();
  for (const one of plays) await memory.keep(one);
  return {
    ...memory,
    keep: async (kept) => {
      const before = (await memory.list()).plays.find(({ id }) => id === kept.id);
      return before && !goesOnFrom(before, kept) ? 'conflict' : memory.keep(kept);
    },
  };
}

const journals = async (store: Progress) =>
  Object.fromEntries((await store.list()).plays.map(({ id, playthrough }) => [id, playthrough.actions]));
const next = async (store: Progress) => {
  await takeUpUnwritten(store, () => 'beside');
  return journals(store);
};

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what a page had no time to write is there for the next, once', async () => {
  leaveUnwritten([play('arrive', 'listen')]);
  const store = await storeWith(play('arrive'));
  expect(await next(store)).toEqual({ one: ['arrive', 'listen'] });
  await store.remove('one');
  expect(await next(store)).toEqual({});
});

test('each of two tabs leaves its own', async () => {
  leaveUnwritten([play('arrive')]);
  leaveUnwritten([]);
  leaveUnwritten([{ ...play('begin'), id: 'two' }]);
  expect(await next(await storeWith())).toEqual({ one: ['arrive'], two: ['begin'] });
});

test('what was written after all and has gone on since stays as it is', async () => {
  leaveUnwritten([play('arrive')]);
  expect(await next(await storeWith(play('arrive', 'listen')))).toEqual({ one: ['arrive', 'listen'] });
});

test('what has gone another way in store comes to stand beside it', async () => {
  leaveUnwritten([play('arrive', 'listen')]);
  expect(await next(await storeWith(play('arrive', 'cut-in')))).toEqual({ one: ['arrive', 'cut-in'], beside: ['arrive', 'listen'] });
});

test('a full store takes nothing and nothing is lost', async () => {
  leaveUnwritten([play('arrive')]);
  const full: StoreTrouble = { kind: 'full', why: 'no room' };
  expect(await next({ ...(await storeWith()), keep: async () => full })).toEqual({});
  expect(await next(await storeWith())).toEqual({ one: ['arrive'] });
});

test('what a later version of the game left is kept for it', async () => {
  localStorage.setItem('heat.unwritten', JSON.stringify([{ form: 99 }]));
  expect(await next(await storeWith())).toEqual({});
  expect(localStorage.getItem('heat.unwritten')).toContain('99');
});

test('who deletes everything deletes this too', async () => {
  leaveUnwritten([play('arrive')]);
  forgetUnwritten();
  expect(await next(await storeWith())).toEqual({});
});
