import { describe, expect, it } from 'vitest';
import { carriers, endsWithQuestion, seenLength } from '../../../src/authoring/rules/properties.ts';
import { checkStandingOut, testStandingOut, type StandingOut } from '../../../src/authoring/rules/standing-out.ts';
import { caseOfDecisions, type Asked } from '../../support/decisions.ts';

const long = 'I will see to it for you right away, and I will stay.';
const middling = 'We are looking into it for you now.';
const brief = 'We will see about it.';
const times = (count: number, asked: Asked): Asked[] => Array.from({ length: count }, () => asked);
const bestIsLongest: Asked = { best: [long], wrong: [middling, brief] };
const bestIsBetween: Asked = { best: [middling], wrong: [long, brief] };

const about = (tests: readonly StandingOut[], property: string, language = 'en'): StandingOut | undefined =>
  tests.find((one) => one.property === property && one.language === language);

describe('what is seen of a reply', () => {
  it('has the length that a reader counts', () => {
    expect(seenLength('ándale')).toBe(6);
    expect(seenLength('a\u0301ndale')).toBe(6);
    expect(seenLength('👩‍🚒!')).toBe(2);
  });

  it('ends with a question, whatever closes it', () => {
    expect(['Is that it?', '¿Es todo? ', '“Is that it?”', '是吗？'].map(endsWithQuestion)).toEqual([true, true, true, true]);
    expect(['Is that it? Good.', 'No.'].map(endsWithQuestion)).toEqual([false, false]);
  });

  it('tells nothing where all have as much of it', () => {
    expect(carriers('longest', ['abc', 'abc', 'ab'])).toEqual([0, 1]);
    expect(carriers('longest', ['abc', 'abd'])).toEqual([]);
    expect(carriers('question', ['Now?', 'Now.', 'When?'])).toEqual([0, 2]);
    expect(carriers('most-sentences', ['One. Two.', 'One.'])).toEqual([0]);
  });
});

describe('the best reply stands out (C1)', () => {
  it('by its length, which it has not by chance', () => {
    const tests = testStandingOut(caseOfDecisions([...times(4, bestIsLongest), bestIsBetween]));
    // By chance: 11 of the 243 ways.
    expect(about(tests, 'longest')).toMatchObject({ hits: 4, of: 5, nodes: ['d1', 'd2', 'd3', 'd4'] });
    expect(about(tests, 'longest')?.p).toBeCloseTo(11 / 243, 12);
    const findings = checkStandingOut(tests);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: 'C1', severity: 'warning', file: 'scenario.yaml', language: 'en', path: 'nodes.d1.replies[0].text', measured: 0.045, threshold: 0.05 });
    expect(findings[0]?.message).toBe('The best reply is the longest in 4 of 5 decisions in en; chance gives 1.7 (p = 0.045).');
    expect(findings[0]?.advice).toContain('`d1`, `d2`, `d3`, `d4`');
  });

  it('not, where it is longest as often as others are', () => {
    const wrongIsLongest: Asked = { best: [brief], wrong: [middling, long] };
    expect(checkStandingOut(testStandingOut(caseOfDecisions([...times(2, bestIsLongest), ...times(2, bestIsBetween), ...times(2, wrongIsLongest)])))).toEqual([]);
  });

  it.each<[string, Asked]>([
    ['shortest', { best: [brief], wrong: [middling, long] }],
    ['most-sentences', { best: ['We see it. We will now.'], wrong: [middling, 'We shall see.'] }],
    ['question', { best: ['What would help you today?'], wrong: [brief, middling] }],
  ])('by being the one that is %s', (property, asked) => {
    const findings = checkStandingOut(testStandingOut(caseOfDecisions(times(6, asked))));
    expect(findings.map(({ message }) => message.replace(/ in 6 of 6.*/, ''))).toEqual([
      { shortest: 'The best reply is the shortest', 'most-sentences': 'The best reply has the most sentences', question: 'The best reply ends with a question' }[property],
    ]);
  });

  it('in one language only', () => {
    const es = times(6, { best: ['Yo me encargo de todo esto ahora mismo.'], wrong: ['Lo vemos luego.', 'Ya lo estamos viendo.'] });
    const findings = checkStandingOut(testStandingOut(caseOfDecisions(times(6, bestIsBetween), { es })));
    expect(findings.map(({ language, file, path }) => [language, file, path])).toEqual([['es', 'es.yaml', 'texts.d1-best1']]);
  });

  it('says nothing of decisions in which all replies are as good', () => {
    expect(about(testStandingOut(caseOfDecisions(times(6, { best: [long, brief], wrong: [] }))), 'longest')).toMatchObject({ of: 0, p: 1 });
  });

  it('fails where so many tests would hardly show it by chance', () => {
    const seven = testStandingOut(caseOfDecisions(times(7, bestIsLongest)));
    const severity = (tests: readonly StandingOut[]): string | undefined => checkStandingOut(tests)[0]?.severity;
    expect(severity(seven)).toBe('error'); // 1/2187, four times
    // Of thirty scenarios one may well be like this.
    const others = Array.from({ length: 29 }, () => testStandingOut(caseOfDecisions([bestIsBetween]))).flat();
    expect(severity([...seven, ...others])).toBe('warning');
  });
});
