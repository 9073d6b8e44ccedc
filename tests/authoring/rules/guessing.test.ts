import { describe, expect, it } from 'vitest';
import { checkGuessing } from '../../../src/authoring/rules/guessing.ts';
import type { Finding } from '../../../src/authoring/finding.ts';
import { caseOfDecisions, type Around, type Asked } from '../../support/decisions.ts';

const asked: readonly Asked[] = [
  { best: ['I will see to it myself, now.'], wrong: ['We will see.', 'Maybe later.'] },
  { best: ['Mine.'], wrong: ['What would you like?', 'Not today.'] },
];
const found = (bots: Around['bots'], es?: readonly Asked[]): readonly Finding[] => {
  const one = caseOfDecisions(asked, { ...(bots ? { bots } : {}), ...(es ? { es } : {}) });
  checkGuessing(one);
  return one.book.findings;
};

describe('guessing', () => {
  it('may come to 15 above chance, below the pass mark (C4)', () => {
    expect(found(() => ({ longest: 45, question: 0, last: 44 }))).toEqual([]);
    expect(found(() => ({ random: 45, first: 59.9 }))).toEqual([]);
  });

  it('never passes, by either method (C4)', () => {
    const findings = found(() => ({ random: 45, longest: 60 }));
    expect(findings).toMatchObject([
      { rule: 'C4', severity: 'error', measured: 60, threshold: 60, language: 'en', path: 'nodes.d1.replies[0].text' },
      { rule: 'C4', severity: 'error', measured: 60, threshold: 60, language: 'en' },
    ]);
    expect(findings.map(({ message }) => /the (\S+) method/.exec(message)?.[1])).toEqual(['six-step', 'eight-step']);
    expect(findings[0]?.advice).toBe('Let a wrong reply be the longest, at some of `d1`.');
  });

  it('does not do much better than chance (C4)', () => {
    const [finding] = found(() => ({ shortest: 45.1 }));
    expect(finding).toMatchObject({ rule: 'C4', severity: 'error', measured: 45.1, threshold: 45, path: 'nodes.d2.replies[0].text' });
    expect(finding?.message).toContain('chance comes to 30');
  });

  it('by place is said once, not for every language (C4)', () => {
    const findings = found(() => ({ first: 50 }), asked);
    expect(findings.map(({ language, path }) => [language, path])).toEqual([[undefined, 'nodes'], [undefined, 'nodes']]);
    expect(findings[0]?.advice).toBe('Write a wrong reply first, at some of `d1`, `d2`.');
  });

  it('by words is said of the language in which it pays (C4)', () => {
    const findings = found((language) => (language === 'es' ? { polite: 70 } : {}), asked);
    expect(findings.map(({ language }) => language)).toEqual(['es', 'es']);
  });

  it('at random is worth little (C5)', () => {
    expect(found(() => ({ random: 45 }))).toEqual([]);
    const findings = found(() => ({ random: 45.1 }));
    expect(findings).toMatchObject([{ rule: 'C5', severity: 'warning', measured: 45.1, threshold: 45 }, { rule: 'C5' }]);
  });
});
