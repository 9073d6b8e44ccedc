import { expect, inject, test } from 'vitest';
import { crashPlay } from '../../src/cli/crash-play.ts';

// `npm run test:crash` does it after every answer of a hundred plays.
test('killing the browser 100 ms after an answer was painted loses nothing, in ten plays at ten moments', { timeout: 180_000 }, async () => {
  const scenarios = ['missing-catalog-number', 'insect-in-the-drink'];
  const play = async (seed: number) => crashPlay(inject('gameUrl'), scenarios[seed % 2] ?? '', seed, (action) => action === seed % 5, 1 + (seed % 5));
  const kills: number[] = [];
  const lost: string[] = [];
  for (let seed = 0; seed < 10; seed += 2) {
    // oxlint-disable-next-line no-await-in-loop -- two browsers at a time
    for (const done of await Promise.all([play(seed), play(seed + 1)])) {
      kills.push(done.kills);
      lost.push(...done.lost);
    }
  }
  expect(lost).toEqual([]);
  expect(kills.reduce((sum, one) => sum + one, 0)).toBe(10);
});
