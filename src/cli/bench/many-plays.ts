import type { Page } from 'playwright';

/** A record of a play as the game keeps it (src/adapters/progress/record.ts), at its present form. */
export interface PlayRecord {
  readonly form: number;
  readonly id: string;
  readonly [field: string]: unknown;
}

const FORM = 2;
const HOUR = 3_600_000; // ms
const ACTIONS = 24; // of a play of the usual length
const METHODS: Readonly<Record<string, number>> = {
  'six-step': 6,
  'eight-step': 8,
  'five-steps': 5,
  'apologize-explore-exceed': 3,
  'heard-owned-fair': 5,
  'complaint-to-communication': 5,
  frictionless: 4,
};
const SCENARIOS = ['insect-in-the-drink', 'line-down', 'dim-corners', 'past-the-deadline', 'the-deal-mistake'];

/** So many ended plays of one learner, one an hour up to now, a little better with each. @param now ms since 1970 */
export function manyPlays(count: number, now: number): readonly PlayRecord[] {
  return Array.from({ length: count }, (_, index) => {
    // Without chance, so that two runs measure the same.
    const luck = (salt: number) => ((index * 7919 + salt * 104_729) % 1000) / 1000;
    const skill = 0.25 + (0.6 * index) / count;
    const level = (salt: number) => (luck(salt) > 0.93 ? -1 : Math.min(3, Math.floor(4 * (skill * 0.7 + luck(salt + 1) * 0.3))));
    const levels = Object.fromEntries(Object.entries(METHODS).map(([method, steps], at) => [method, Array.from({ length: steps }, (__, step) => level(at * 10 + step))]));
    const changed = now - (count - index) * HOUR;
    const scenario = SCENARIOS[index % SCENARIOS.length];
    return {
      form: FORM,
      id: `00000000-0000-4000-8000-${index.toString(16).padStart(12, '0')}`,
      learner: '',
      playthrough: {
        scenario,
        revision: 'bench',
        seed: index,
        mode: (['learn', 'practice', 'practice', 'assess'] as const)[index % 4],
        language: 'en',
        actions: Array.from({ length: ACTIONS }, (__, turn) => (turn % 5 === 2 ? 'listen' : `reply:${scenario}-${turn}-${index % 3}`)),
      },
      notes: { hints: index % 4 === 0 ? [3, 7] : [], said: {}, times: Array.from({ length: ACTIONS }, (__, turn) => turn * 9_000) },
      name: '',
      began: changed - 600_000,
      changed,
      ended: true,
      result: {
        totals: Object.fromEntries(Object.entries(levels).map(([method, of]) => [method, Math.round((100 * of.reduce((sum, one) => sum + Math.max(0, one), 0)) / (3 * of.filter((one) => one >= 0).length || 3))])),
        outcome: 'rationally-satisfied',
        levels,
      },
    };
  });
}

/** Writes plays into the database of the page, which has opened it already. */
export async function keepAll(page: Page, plays: readonly PlayRecord[]): Promise<void> {
  await page.evaluate(
    async (records) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('heat');
        opening.addEventListener('error', () => fail(opening.error));
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('plays', 'readwrite');
          for (const record of records) transaction.objectStore('plays').put(record, record.id);
          transaction.addEventListener('complete', () => {
            opening.result.close();
            done();
          });
          transaction.addEventListener('error', () => fail(transaction.error));
        });
      }),
    plays,
  );
}
