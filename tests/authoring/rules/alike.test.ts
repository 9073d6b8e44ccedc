import { describe, expect, it } from 'vitest';
import { checkAlike } from '../../../src/authoring/rules/alike.ts';
import type { Finding } from '../../../src/authoring/finding.ts';
import { caseOfDecisions, type Asked } from '../../support/decisions.ts';

const found = (asked: Asked, es?: Asked): readonly Finding[] => {
  const one = caseOfDecisions([asked], es ? { es: [es] } : {});
  checkAlike(one);
  return one.book.findings;
};
const four = 'we will see now';

describe('replies that read alike (C7)', () => {
  it('share four words of five, however they are written', () => {
    expect(found({ best: [four], wrong: ['Now, we will see this!'] })).toMatchObject([
      { rule: 'C7', severity: 'warning', measured: 0.8, threshold: 0.8, language: 'en', path: 'nodes.d1.replies[1].text' },
    ]);
    expect(found({ best: [four], wrong: ['Now we will see this through.'] })).toEqual([]);
  });

  it('in a translation alone', () => {
    expect(found({ best: [four], wrong: ['Not today.'] }, { best: ['ya veremos'], wrong: ['¡Ya veremos!'] })).toMatchObject([{ language: 'es', file: 'es.yaml' }]);
  });

  it.each<[string, object, object, number]>([
    ['one holds where the other does not', { fact: 'warmer' }, { not: { fact: 'warmer' } }, 0],
    ['the customer is angry for one, and not for the other', { all: [{ heatAtLeast: 'angry' }, { fact: 'warmer' }] }, { heatBelow: 'angry' }, 0],
    ['both can hold', { fact: 'warmer' }, { heatBelow: 'angry' }, 1],
  ])('where %s: %#', (_, one, other, count) => {
    expect(found({ best: [four], wrong: [`${four}!`, 'Never mind.'], when: { 'd1-best1': one, 'd1-wrong1': other } })).toHaveLength(count);
  });
});
