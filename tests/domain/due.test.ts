import { describe, expect, test } from 'vitest';
import { DAY, dueOf, strengthOf, weekOf, type Practised } from '../../src/domain/due.ts';

const on = (day: number, held: boolean): Practised => ({ at: day * DAY, score: held ? 1 : 0, held });

describe('when a step is due', () => {
  test('is not known without practice', () => {
    expect(dueOf([])).toBeNull();
  });

  test('is at once after a miss, whatever went before', () => {
    expect(dueOf([on(0, true), on(1, true), on(4, false)])).toEqual({ at: 4 * DAY, days: 0 });
  });

  test('comes after ever more days while it is held when due', () => {
    const days = [on(0, true), on(1, true), on(4, true), on(11, true)].map((_, upTo, all) => dueOf(all.slice(0, upTo + 1))?.days);
    expect(days).toEqual([1, 3, 7, 14]);
  });

  test('is not put off by several successes in one sitting', () => {
    const sitting = [on(0, true), { ...on(0, true), at: 600_000 }, { ...on(0, true), at: 1_200_000 }];
    expect(dueOf(sitting)).toEqual(dueOf(sitting.slice(0, 1)));
  });

  test('comes on the next day also for whoever practices a little earlier than the day before', () => {
    const due = dueOf([on(10, true)]);
    expect(due?.at).toBeLessThan(11 * DAY - 3_600_000);
    expect(due?.at).toBeGreaterThan(10 * DAY + DAY / 2);
  });
});

test('how well a step goes lately counts what was last the most', () => {
  expect(strengthOf([])).toBe(0.5);
  expect(strengthOf([on(0, true), on(1, false), on(2, false)])).toBeLessThan(strengthOf([on(0, false), on(1, false), on(2, true)]));
});

describe('a week', () => {
  const noon = Date.UTC(2025, 4, 7, 12); // a Wednesday

  test('begins on Monday and marks the days of practice, not those of other weeks', () => {
    expect(weekOf([noon, noon - 2 * DAY, noon - 3 * DAY, noon + 5 * DAY], noon, 0)).toEqual([true, false, true, false, false, false, false]);
  });

  test('is that of the place', () => {
    const lateOnTuesday = Date.UTC(2025, 4, 7, 2);
    expect(weekOf([lateOnTuesday], noon, 300)[1]).toBe(true);
    expect(weekOf([lateOnTuesday], noon, 0)[2]).toBe(true);
  });
});
