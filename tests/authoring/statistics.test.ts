import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { holm, testDraws, type Draw } from '../../src/authoring/statistics.ts';

const one = (replies: number, hits: 0 | 1, best = 1): Draw => ({ replies, best, carriers: 1, hits });
const times = (count: number, draw: Draw): Draw[] => Array.from({ length: count }, () => draw);

describe('how likely so many hits are by chance', () => {
  it('is the binomial where every decision has the same chance', () => {
    expect(testDraws(times(6, one(3, 1))).p).toBeCloseTo(1 / 729, 12);
    expect(testDraws([...times(8, one(2, 1)), ...times(2, one(2, 0))]).p).toBeCloseTo(56 / 1024, 12);
    expect(testDraws([...times(5, one(4, 1)), ...times(5, one(4, 0))]).p).toBeCloseTo(0.0781269, 7); // tables: n 10, p 1/4, 5 or more
  });

  it('is the Poisson binomial where chances differ', () => {
    expect(testDraws([one(2, 1), one(3, 1), one(4, 0)])).toEqual({ p: expect.closeTo(7 / 24, 12) as number, hits: 2, of: 3, expected: expect.closeTo(13 / 12, 12) as number });
    expect(testDraws([one(4, 1, 3), one(4, 1, 2)]).p).toBeCloseTo(3 / 8, 12);
  });

  it('counts a tie by the share of it that is best', () => {
    const tie: Draw = { replies: 3, best: 1, carriers: 2, hits: 1 };
    expect(testDraws([tie])).toEqual({ p: expect.closeTo(2 / 3, 12) as number, hits: 0.5, of: 1, expected: expect.closeTo(1 / 3, 12) as number });
    // One whole hit, or two halves.
    expect(testDraws([tie, tie]).p).toBeCloseTo(4 / 9, 12);
    // A whole hit and none (1/9), or a whole and a half (2/9).
    expect(testDraws([one(3, 1), { ...tie, hits: 0 }]).p).toBeCloseTo(1 / 3, 12);
  });

  it('is certain where nothing was hit, and where nothing was drawn', () => {
    expect(testDraws(times(9, one(3, 0))).p).toBeCloseTo(1, 12);
    expect(testDraws([])).toEqual({ p: 1, hits: 0, of: 0, expected: 0 });
  });

  test('as counting every way in which the best replies could stand says', () => {
    const draw = fc
      .tuple(fc.integer({ min: 2, max: 4 }), fc.nat(), fc.nat(), fc.nat())
      .map(([replies, b, c, h]): Draw => {
        const [best, carriers] = [1 + (b % (replies - 1)), 1 + (c % (replies - 1))];
        const [least, most] = [Math.max(0, best + carriers - replies), Math.min(best, carriers)];
        return { replies, best, carriers, hits: least + (h % (most - least + 1)) };
      });
    fc.assert(
      fc.property(fc.array(draw, { minLength: 1, maxLength: 4 }), (draws) => {
        expect(testDraws(draws).p).toBeCloseTo(counted(draws), 10);
      }),
      { numRuns: 150 },
    );
  });
});

/** The same by brute force: the first replies carry the property, and every set of best replies is as likely. */
function counted(draws: readonly Draw[]): number {
  const wanted = draws.reduce((sum, { hits, carriers }) => sum + hits / carriers, 0);
  const scores = draws.map(({ replies, best, carriers }) => {
    const sets = Array.from({ length: 2 ** replies }, (_, bits) => Array.from({ length: replies }, (__, at) => (bits >> at) & 1));
    return sets.filter((set) => set.filter(Boolean).length === best).map((set) => set.slice(0, carriers).filter(Boolean).length / carriers);
  });
  const sums = scores.reduce<number[]>((before, own) => before.flatMap((sum) => own.map((score) => sum + score)), [0]);
  return sums.filter((sum) => sum >= wanted - 1e-9).length / sums.length;
}

describe("Holm's correction", () => {
  it('takes the smallest times their number, the next times one less, and never falls', () => {
    expect(holm([0.01, 0.04, 0.03, 0.005]).map((p) => Number(p.toFixed(9)))).toEqual([0.03, 0.06, 0.06, 0.02]);
    expect(holm([0.6, 0.7])).toEqual([1, 1]);
    expect(holm([])).toEqual([]);
  });

  test('makes nothing likelier to be told, and keeps the order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (ps) => {
        const corrected = holm(ps);
        ps.forEach((p, at) => {
          expect(corrected[at]).toBeGreaterThanOrEqual(p);
          expect(corrected[at]).toBeLessThanOrEqual(1);
          const later = corrected.filter((_, place) => ps[place]! >= p);
          expect(Math.min(...later)).toBeGreaterThanOrEqual(corrected[at]!);
        });
      }),
    );
  });
});
