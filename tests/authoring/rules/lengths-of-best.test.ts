import { expect, it } from 'vitest';
import { checkLengthsOfBest } from '../../../src/authoring/rules/lengths-of-best.ts';
import type { Finding } from '../../../src/authoring/finding.ts';
import { caseOfDecisions, type Asked } from '../../support/decisions.ts';

const found = (asked: readonly Asked[], es?: readonly Asked[]): readonly Finding[] => {
  const one = caseOfDecisions(asked, es ? { es } : {});
  checkLengthsOfBest(one);
  return one.book.findings;
};
const of = (best: number, ...wrong: number[]): Asked => ({ best: ['x'.repeat(best)], wrong: wrong.map((length) => 'x'.repeat(length)) });

it('best replies as long as the others give nothing away (C2)', () => {
  expect(found([of(100, 80, 80)])).toEqual([]); // 1.25
  expect(found([of(80, 100, 100)])).toEqual([]); // 0.8
  expect(found([of(150, 100, 100), of(50, 100, 100)])).toEqual([]); // together
});

it.each([
  [126, 'warning', 1.26, 1.25],
  [151, 'error', 1.51, 1.5],
  [79, 'warning', 0.79, 0.8],
  [66, 'error', 0.66, 0.67],
] as const)('%d characters against 100: %s (C2)', (best, severity, measured, threshold) => {
  expect(found([of(best, 100, 100)])).toMatchObject([{ rule: 'C2', severity, measured, threshold, language: 'en', path: 'nodes.d1.replies[0].text' }]);
});

it('names the decisions that drive it, the worst first (C2)', () => {
  const [finding] = found([of(120, 100), of(100, 110), of(180, 100)]);
  expect(finding?.advice).toBe('Shorten the best reply, or lengthen the others, at `d3`, `d1`.');
  expect(finding?.path).toBe('nodes.d3.replies[0].text');
});

it('is measured in each language (C2)', () => {
  expect(found([of(100, 100)], [of(130, 100)])).toMatchObject([{ language: 'es', file: 'es.yaml', path: 'texts.d1-best1', measured: 1.3 }]);
});
