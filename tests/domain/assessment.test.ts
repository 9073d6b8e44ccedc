import { describe, expect, test } from 'vitest';
import { attemptNumber, passes, type Attempt } from '../../src/domain/assessment.ts';

describe('an assessment', () => {
  test('is passed when each of the leading methods reaches the mark, and others do not count', () => {
    expect(passes({ 'six-step': 60, 'eight-step': 60, frictionless: 10 }, 60)).toBe(true);
    expect(passes({ 'six-step': 95, 'eight-step': 59, frictionless: 90 }, 60)).toBe(false);
  });

  test('without a total is not passed', () => {
    expect(passes({}, 1)).toBe(false);
  });
});

describe('which attempt it is', () => {
  const at = (began: number, change: Partial<Attempt> & { scenario?: string; mode?: 'assess' | 'practice' } = {}): Attempt => ({
    id: `play-${began}`,
    learner: change.learner ?? '',
    began,
    playthrough: { scenario: change.scenario ?? 'line-down', mode: change.mode ?? 'assess' },
  });

  test('counts the same learner’s earlier assessments of the same scenario, itself not', () => {
    const kept = [at(1), at(2, { mode: 'practice' }), at(3, { scenario: 'dim-corners' }), at(4, { learner: 'ana' }), at(5), at(6), at(7)];
    expect(attemptNumber(at(6), kept)).toBe(3);
    expect(attemptNumber(at(1), kept)).toBe(1);
  });

  test('is another for each of two that were carried on from one beginning, in whatever order they lie in store', () => {
    const [one, other] = [{ ...at(5), id: 'a' }, { ...at(5), id: 'b' }];
    for (const kept of [[at(1), one, other], [other, one, at(1)]]) expect([one, other].map((each) => attemptNumber(each, kept))).toEqual([2, 3]);
  });

  test('stays what it was told to be when an earlier one is deleted, and the next comes after it', () => {
    const second: Attempt = { ...at(2), result: { attempt: 2 } };
    expect(attemptNumber(second, [second])).toBe(2);
    expect(attemptNumber(at(3), [second])).toBe(3);
    // Of another device, brought in since.
    expect(attemptNumber(second, [at(0), at(1), second])).toBe(3);
  });

  test('is told before the play itself has been kept', () => {
    expect(attemptNumber(at(9), [at(1)])).toBe(2);
  });
});
