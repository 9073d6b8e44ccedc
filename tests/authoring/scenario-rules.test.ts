import { describe, expect, it } from 'vitest';
import { readMethods, type MethodReading } from '../../src/authoring/method-library.ts';
import { readScenario } from '../../src/authoring/scenario-file.ts';
import { checkBestPlays } from '../../src/authoring/rules/best-plays.ts';
import { caseOf, type Case } from '../../src/authoring/rules/case.ts';
import { checkChoices } from '../../src/authoring/rules/choices.ts';
import { checkFeedback } from '../../src/authoring/rules/feedback.ts';
import { checkLanguages } from '../../src/authoring/rules/languages.ts';
import { checkLengths } from '../../src/authoring/rules/lengths.ts';
import { checkPoorReplies } from '../../src/authoring/rules/poor-replies.ts';
import { checkReferencePlays } from '../../src/authoring/rules/reference-plays.ts';
import { checkWhatCanHappen } from '../../src/authoring/rules/what-can-happen.ts';
import type { Finding } from '../../src/authoring/finding.ts';
import { readFixture, repositoryFile, shippedReactions } from '../support/authoring.ts';

const source = readFixture('sound.yaml').text;
const methods = readMethods({
  methods: ['six-step', 'eight-step'].map((id) => repositoryFile(`scenarios/methods/${id}.yaml`)),
  shared: [],
  translations: [],
});

type Rule = (one: Case) => unknown;

/** What a rule finds in a scenario, and what it gives beside. */
function judge(rule: Rule, text: string, play?: string, texts: MethodReading['texts'] = methods.texts): readonly Finding[] {
  const plays = play === undefined ? [] : [{ file: 'plays/exemplary.yaml', text: play }];
  const reading = readScenario({ scenario: { file: 'scenario.yaml', text }, plays }, shippedReactions());
  const one = caseOf(reading, { methods: methods.methods, texts });
  if (one === undefined) throw new Error(reading.findings.map(({ message }) => message).join(' '));
  const given = rule(one);
  return [...one.book.findings, ...(Array.isArray(given) ? (given as Finding[]) : [])];
}
const said = (findings: readonly Finding[], rule: string): string[] => findings.filter((one) => one.rule === rule).map(({ line, path }) => `${line} ${path}`);
const lineOf = (text: string, part: string): number => text.split('\n').findIndex((line) => line.includes(part)) + 1;

const PLAY = `is: exemplary
actions: [prepare:ask, "contact:table", reply:opening-sorry, reply:promising-bowl]
expect:
  outcome: rationally-satisfied
  ending: happy
  totals: { six-step: 0, eight-step: 0 }
`;

describe('a scenario too small to teach anything', () => {
  const happens = judge(checkWhatCanHappen, source);
  const best = judge(checkBestPlays, source);
  const messages = (rule: string): string[] => best.filter((one) => one.rule === rule).map(({ message }) => message);

  it('has no state without a way on, and nothing that cannot be reached', () => {
    for (const rule of ['A2', 'A4', 'A5']) expect(said(happens, rule)).toEqual([]);
  });

  it('has too few endings and outcomes (B3) and decisions (B1)', () => {
    expect(said(happens, 'B3')).toHaveLength(2);
    expect(said(best, 'B1')).toEqual([`${lineOf(source, 'length: short')} length`]);
  });

  it('cannot be played well by either method, nor by both (A7)', () => {
    for (const part of ['by the six-step method', 'by the eight-step method', 'by both methods', 'Step 6 of the six-step']) {
      expect(messages('A7').filter((message) => message.includes(part))).toHaveLength(1);
    }
    expect(messages('A7').join(' ')).not.toContain('Step 5 of the six-step'); // not called for
  });

  it('does not cover every step, and says which (E1)', () => {
    expect(messages('E1')).toContain('Step 6 of the six-step method cannot be met.');
    expect(messages('E1').join(' ')).not.toContain('Nothing breaks step 2 of the six-step method'); // an excuse does
    expect(messages('E1').join(' ')).toContain('Nothing breaks step 6 of the six-step method');
  });

  it('lacks reference plays (A8) and steps named in its feedback (D2)', () => {
    expect(said(judge(checkReferencePlays, source), 'A8')).toEqual(['1 id']);
    expect(said(judge(checkFeedback, source), 'D2')).toContain(`${lineOf(source, 'why: An excuse.')} nodes.opening.replies[1].why`);
    expect(said(judge(checkFeedback, source.replaceAll(/why: .*/g, 'why: It counts (Apologize).')), 'D2')).toEqual([]);
  });
});

describe('what only shows when a scenario is played', () => {
  it('a state in which nothing can be done (A4)', () => {
    const text = source
      .replace('text: A fresh bowl.', 'text: A fresh bowl.\n        when: { done: ask }')
      .replace("text: I'm back in ten minutes.", "text: I'm back in ten minutes.\n        when: { done: ask }");
    expect(said(judge(checkWhatCanHappen, text), 'A4')).toContain(`${lineOf(text, '  promising:')} nodes.promising`);
  });

  it('a circle without a way to an ending (A4)', () => {
    const text = source
      .replace('  happy:\n', '  circle:\n    replies:\n      - &again { id: round, text: Round., moves: [own-personally], why: Round., try: Out., to: circle }\n      - { id: about, text: About., moves: [minimize], why: Round., try: Out., to: circle }\n  happy:\n')
      .replace('        try: Add something.\n        to: happy', '        try: Add something.\n        to: circle');
    expect(said(judge(checkWhatCanHappen, text), 'A4')).toEqual([`${lineOf(text, '  circle:')} nodes.circle`]);
  });

  it('a reply whose condition never holds (A5)', () => {
    const text = source.replace('text: A fresh bowl.', 'text: A fresh bowl.\n        when: { all: [{ kept: back }, { not: { promised: back } }] }');
    expect(said(judge(checkWhatCanHappen, text), 'A5')).toEqual([`${lineOf(text, 'when: { all:')} nodes.promising.replies[1].when`]);
  });

  it('a decision that conditions leave with one reply (B2)', () => {
    const text = source.replace('text: A fresh bowl.', 'text: A fresh bowl.\n        when: { done: ask }');
    expect(said(judge(checkChoices, text), 'B2')).toEqual([`${lineOf(text, '  promising:') + 3} nodes.promising.replies`]);
    expect(judge(checkChoices, source)).toEqual([]);
  });

  it('an ending and a node that no play comes to (A5, A2)', () => {
    const text = source
      .replace('{ when: { broken: back }, to: cold-end }', '{ when: { not: { met: table } }, to: cold-end }')
      .replace('to: [{ when: { fact: warmer }, to: promising }', 'to: [{ when: { granted: bowl }, to: nobody }')
      .replace('  happy:\n', '  nobody:\n    next: happy\n  happy:\n');
    const findings = judge(checkWhatCanHappen, text);
    expect(said(findings, 'A5')).toEqual([`${lineOf(text, '  cold-end:')} nodes.cold-end`]);
    expect(said(findings, 'A2')).toEqual([`${lineOf(text, '  nobody:')} nodes.nobody`]);
  });
});

describe('poor replies (B5)', () => {
  const harsh = source.replace('try: Leave it out.\n        to: promising', 'try: Leave it out.\n        to: cold-end');

  it('may be repaired', () => expect(said(judge(checkPoorReplies, source), 'B5')).toEqual([]));

  it('never end the run at once', () => {
    expect(said(judge(checkPoorReplies, harsh), 'B5')).toContain(`${lineOf(harsh, 'to: cold-end')} nodes.opening.replies[1].to`);
  });
});

describe('reference plays (A8)', () => {
  const of = (play: string) => judge(checkReferencePlays, source, play).filter(({ rule, file }) => rule === 'A8' && file.startsWith('plays/'));

  it('keep their totals, outcome, ending and promises', () => {
    const wrong = of(PLAY);
    expect(wrong.map(({ path, line }) => `${line} ${path}`)).toEqual(['6 expect.totals.six-step', '6 expect.totals.eight-step']);
    const totals = wrong.map(({ message }) => /is (\d+)/.exec(message)?.[1] ?? '');
    const right = PLAY.replace('six-step: 0', `six-step: ${totals[0]}`).replace('eight-step: 0', `eight-step: ${totals[1]}`);
    expect(of(right)).toEqual([]);
    expect(of(right.replace('ending: happy', 'ending: cold-end')).map(({ path }) => path)).toEqual(['expect.ending']);
    expect(of(right.replace('outcome: rationally', 'outcome: emotionally')).map(({ path }) => path)).toEqual(['expect.outcome']);
    expect(of(`${right}  promises: { back: kept }\n`).map(({ path }) => path)).toEqual(['expect.promises.back']);
  });

  it('take only what is on offer, to the end', () => {
    expect(of(PLAY.replace('reply:opening-sorry', 'reply:opening-sory')).map(({ path, advice }) => `${path} ${advice}`)).toEqual(['actions[2] Did you mean `reply:opening-sorry`?']);
    expect(of(PLAY.replace(', reply:promising-bowl', '')).map(({ message }) => message)).toEqual(['The play does not end: it stands at `promising`.']);
    expect(of(PLAY.replace('reply:promising-bowl', 'reply:promising-bowl, leave')).map(({ path }) => path)).toEqual(['actions[4]']);
  });
});

describe('lengths (F3) and languages (F4)', () => {
  it('of a reply, a turn and a title', () => {
    const text = source
      .replace("I'm sorry, it was cold.", 'x'.repeat(201))
      .replace('{ id: promising-1, text: And now? }', `{ id: promising-1, text: ${'y'.repeat(200)} }, { id: promising-2, text: ${'y'.repeat(161)} }`.replace('}, {', '}\n      - {'))
      .replace('title: Cold soup', `title: ${'z'.repeat(41)}`);
    expect(said(judge(checkLengths, text), 'F3').toSorted()).toEqual([
      `${lineOf(text, 'id: promising-1')} nodes.promising.lines[0].text`,
      `${lineOf(text, 'title:')} text.title`,
      `${lineOf(text, 'xxx')} nodes.opening.replies[0].text`,
    ].toSorted());
    expect(said(judge(checkLengths, source), 'F3')).toEqual([]);
  });

  it('that the game has and the scenario lacks', () => {
    expect(said(judge(checkLanguages, source, undefined, { ...methods.texts, es: {} }), 'F4')).toEqual(['2 language']);
    expect(judge(checkLanguages, source)).toEqual([]);
  });
});
