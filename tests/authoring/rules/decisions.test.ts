import { expect, it } from 'vitest';
import { decisionsOf, named, seen } from '../../../src/authoring/rules/decisions.ts';
import { caseOfDecisions } from '../../support/decisions.ts';

it('a decision compares what can stand side by side', () => {
  const asked = { best: ['a'], wrong: ['b', 'c', 'd'] };
  const decisions = (when: Record<string, object>) => decisionsOf(caseOfDecisions([{ ...asked, when }])).map(({ replies }) => replies);
  expect(decisions({})).toEqual([['d1-best1', 'd1-wrong1', 'd1-wrong2', 'd1-wrong3']]);
  expect(decisions({ 'd1-best1': { fact: 'warmer' }, 'd1-wrong1': { not: { fact: 'warmer' } } })).toEqual([['d1-best1', 'd1-wrong2', 'd1-wrong3']]);
});

it('where all are as good there is none', () => {
  expect(decisionsOf(caseOfDecisions([{ best: ['a', 'b'], wrong: [] }, { best: ['a'], wrong: ['b'] }])).map(({ node }) => node)).toEqual(['d2']);
});

it('what a language lacks is read in the source language', () => {
  const one = caseOfDecisions([{ best: ['Mine.'], wrong: ['Yours.'] }], { es: [{ best: ['Mía.'], wrong: [] }] });
  expect([seen(one, 'es', 'd1-best1'), seen(one, 'es', 'd1-wrong1')]).toEqual(['Mía.', 'Yours.']);
});

it('an advice names five, and says how many more there are', () => {
  expect(named(['a', 'b'])).toBe('`a`, `b`');
  expect(named(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe('`a`, `b`, `c`, `d`, `e` and 2 more');
});
