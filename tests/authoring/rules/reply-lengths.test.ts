import { expect, it } from 'vitest';
import { checkReplyLengths } from '../../../src/authoring/rules/reply-lengths.ts';
import type { Finding } from '../../../src/authoring/finding.ts';
import { caseOfDecisions, type Asked } from '../../support/decisions.ts';

const found = (asked: readonly Asked[], es?: readonly Asked[]): readonly Finding[] => {
  const one = caseOfDecisions(asked, es ? { es } : {});
  checkReplyLengths(one);
  return one.book.findings;
};
const of = (best: number, ...wrong: number[]): Asked => ({ best: ['x'.repeat(best)], wrong: wrong.map((length) => 'x'.repeat(length)) });

it('a reply half as long again as the next does not stand out (C2)', () => {
  expect(found([of(150, 100, 60), of(100, 150, 120)])).toEqual([]);
});

it('a longer one does, be it right or wrong, in its decision (C2)', () => {
  expect(found([of(100, 100), of(151, 100, 60)])).toMatchObject([{ rule: 'C2', severity: 'warning', language: 'en', measured: 1.51, threshold: 1.5, path: 'nodes.d2.replies[0].text' }]);
  expect(found([of(50, 100, 60)])).toMatchObject([{ path: 'nodes.d1.replies[1].text' }]);
});

it('is looked at in each language (C2)', () => {
  expect(found([of(100, 100)], [of(160, 100)])).toMatchObject([{ language: 'es', file: 'es.yaml', path: 'texts.d1-best1' }]);
});
