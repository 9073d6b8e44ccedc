import { describe, expect, it } from 'vitest';
import { checkTells } from '../../../src/authoring/rules/tells.ts';
import type { Finding } from '../../../src/authoring/finding.ts';
import { caseOfDecisions, type Around, type Asked } from '../../support/decisions.ts';

const found = (asked: readonly Asked[], around: Around = {}): readonly Finding[] => {
  const one = caseOfDecisions(asked, around);
  checkTells(one);
  return one.book.findings;
};
/** Two of four wrong replies have it. */
const half = (text: string): readonly Asked[] => [
  { best: ['I will see to it.'], wrong: [text, 'We will see.'] },
  { best: ['That is ours.'], wrong: [text, 'It is what it is.'] },
];

describe('what only wrong replies have (C6)', () => {
  it.each(['We always do that.', 'That never happens here.', 'Please calm down.', 'Well, Relax.', 'I said NO.', 'Sure!'])('%s', (text) => {
    expect(found(half(text))).toMatchObject([{ rule: 'C6', severity: 'warning', measured: 0.5, threshold: 0.25, language: 'en', path: 'nodes.d1.replies[1].text' }]);
    expect(found(half(text))[0]?.advice).toContain('`d1-wrong1`, `d2-wrong1`');
  });

  it.each(['Relaxing music.', 'We rely on I and you.', 'Nevertheless, it is so.'])('not: %s', (text) => expect(found(half(text))).toEqual([]));

  it('is no tell where best replies have it as often, nor in one of four', () => {
    expect(found([{ best: ['We always check.'], wrong: ['We always say so.', 'No.'] }])).toEqual([]);
    expect(found([{ best: ['I see.'], wrong: ['Never.', 'No.', 'Well.', 'So it is.'] }])).toEqual([]);
  });

  it('is no shout where the scenario says it otherwise', () => {
    expect(found(half('The ERP is down.'))).toHaveLength(1);
    expect(found(half('The ERP is down.'), { happened: 'Their ERP stopped.' })).toEqual([]);
  });

  it('counts together what is too seldom by itself', () => {
    const findings = found([{ best: ['I see.'], wrong: ['Never.', 'Sure!', 'Well.', 'So it is.'] }]);
    expect(findings).toMatchObject([{ measured: 0.5 }]);
    expect(findings[0]?.message).toContain('one of "always", "never"');
  });

  it('has words of its own in each language', () => {
    const en = half('We see.');
    expect(found(en, { es: half('Tranquilo, ya viene.') })).toMatchObject([{ language: 'es', file: 'es.yaml', path: 'texts.d1-wrong1' }]);
    expect(found(en, { es: half('Eso no pasa jamás.') })).toHaveLength(1);
    expect(found(en, { es: half('Please calm down.') })).toEqual([]);
    expect(found(en, { es: half('¡Claro!') })).toHaveLength(1);
  });
});
