import { describe, expect, it } from 'vitest';
import { readMethodFile } from '../../src/authoring/method-file.ts';
import { wordsOf } from '../../src/authoring/prose.ts';
import { readTextsFile } from '../../src/authoring/texts-file.ts';
import { applicabilities, LEADING, type Method } from '../../src/domain/method.ts';
import { moves, slips, type Move } from '../../src/domain/moves.ts';
import { methodIds, methodSource, readShippedMethod, shippedMethod } from '../support/methods.ts';

const stepOf = (method: string, id: number) => {
  const step = shippedMethod(method).steps.find((one) => one.id === id);
  if (step === undefined) throw new Error(`no step ${id} in "${method}"`);
  return step;
};
const readBy = ({ steps }: Method): Move[] => steps.flatMap((step) =>
  [...step.full, ...step.more].flatMap((one) => one.moves).concat(step.partial, step.slips));

describe('the seven methods', () => {
  it('are these', () => {
    expect(methodIds).toEqual(['apologize-explore-exceed', 'complaint-to-communication', 'eight-step', 'five-steps',
      'frictionless', 'heard-owned-fair', 'six-step']);
  });
  it.each(methodIds)('%s reads without a finding, and is named by its file', (id) => {
    const { method, findings } = readShippedMethod(id);
    expect([method?.id, findings]).toEqual([id, []]);
  });
  it.each(methodIds)('%s has every text in Spanish too', (id) => {
    const { texts } = readShippedMethod(id);
    expect(readTextsFile(methodSource(`es/${id}.yaml`), texts).findings).toEqual([]);
  });
  it.each(methodIds)('%s shows at each step words that take it and words that miss it', (id) => {
    const { texts } = readShippedMethod(id);
    const without = shippedMethod(id).steps.filter((step) => !texts[`method.${id}.step.${step.id}.example`] || !texts[`method.${id}.step.${step.id}.counterexample`]);
    expect(without.map((step) => step.id)).toEqual([]);
  });
  // Adults read 238 words a minute in silence (Brysbaert 2019, from 190 studies). The line that names the source is a note.
  it.each(['en', 'es'])('are read in two minutes, all that the page says of the two flagships in "%s", at 240 words a minute', (language) => {
    const textsOf = (id: string) => (language === 'en' ? readShippedMethod(id).texts : readTextsFile(methodSource(`${language}/${id}.yaml`)).texts);
    const read = LEADING.flatMap((id) => Object.entries(textsOf(id)).filter(([key]) => /\.(name|about|rule|example|counterexample)$/.test(key)));
    expect(read.flatMap(([, text]) => wordsOf(text)).length).toBeLessThanOrEqual(2 * 240);
  });
  it('say for every condition why a step counts and why not, and for every move that makes one exemplary what to try, in both languages', () => {
    const english = readTextsFile(methodSource('texts.en.yaml'));
    const exemplary = new Set(methodIds.flatMap((id) => shippedMethod(id).steps.flatMap(({ more }) => more.flatMap((one) => one.moves[0] ?? []))));
    expect(Object.keys(english.texts).sort()).toEqual(
      [...applicabilities.flatMap((name) => [`applies.${name}`, `applies.${name}.not`]), ...[...exemplary].map((move) => `more.${move}`)].sort(),
    );
    expect(readTextsFile(methodSource('texts.es.yaml'), english.texts).findings).toEqual([]);
  });
  it('read every slip in one of the two flagship methods', () => {
    const read = new Set(['six-step', 'eight-step'].flatMap((id) => shippedMethod(id).steps.flatMap((step) => step.slips)));
    expect(slips.filter((slip) => !read.has(slip))).toEqual([]);
  });
  it('read every move in some method', () => {
    const read = new Set(methodIds.flatMap((id) => readBy(shippedMethod(id))));
    expect(moves.filter((move) => !read.has(move))).toEqual([]);
  });
});

describe('where the tables are easily mistaken', () => {
  it('six steps: leaving them better off waits for either of the two remedies', () => {
    expect(stepOf('six-step', 6).after).toEqual([[4, 5]]);
    expect(stepOf('six-step', 5).after).toEqual([[3]]);
  });
  it('eight steps: the solution waits for hearing and for summing up', () => {
    expect(stepOf('eight-step', 7).after).toEqual([[3], [4]]);
  });
  it('eight steps: asking and offering meet the solution only together', () => {
    expect(stepOf('eight-step', 7).full.map(({ moves }) => moves)).toEqual([
      ['ask-desired-outcome', 'offer-solution'], ['ask-desired-outcome', 'resolve-now'],
      ['ask-desired-outcome', 'offer-options'], ['ask-desired-outcome', 'commit-time'],
    ]);
    expect(stepOf('eight-step', 7).partial).not.toContain('commit-time');
  });
  it('eight steps: responsibility and what follows from it stand in one reply', () => {
    expect(stepOf('eight-step', 5).more).toEqual([
      { moves: ['explain-responsibility', 'own-personally'], sameReply: true },
      { moves: ['explain-responsibility', 'offer-solution'], sameReply: true },
    ]);
  });
  it('eight steps: research asks for what there is, summing up for every issue', () => {
    expect(stepOf('eight-step', 1).research).toBe('available');
    expect(methodIds.flatMap((id) => shippedMethod(id).steps.filter(({ everyIssue }) => everyIssue).map((step) => [id, step.id])))
      .toEqual([['eight-step', 4]]);
  });
  it('eight steps: admitting and getting back wait for nothing', () => {
    expect([stepOf('eight-step', 6).after, stepOf('eight-step', 8).after]).toEqual([[], []]);
  });
  it('apply when they say', () => {
    expect(shippedMethod('eight-step').steps.map(({ applies }) => applies)).toEqual(['time-to-prepare', 'others-needed',
      'always', 'always', 'customer-has-a-part', 'our-mistake', 'always', 'something-to-report']);
    expect(shippedMethod('six-step').steps.map(({ applies }) => applies)).toEqual(['always', 'always', 'always',
      'remedy-within-authority', 'remedy-beyond-authority', 'always']);
  });
});

describe('a method file', () => {
  const read = (text: string) => readMethodFile({ file: 'own.yaml', text });
  const rules = (text: string) => read(text).findings.map(({ rule, line }) => `${rule}:${line}`);
  const head = 'id: own\nsources: []\nname: Own\nshort: Own\nabout: Ours.\nsource: Us\nsteps:\n';
  const step = (rest: string, id = 1) => `  - step: ${id}\n    name: A\n    short: A\n    rule: R.\n    tip: T.\n${rest}`;

  it.each([
    ['is no YAML', 'id: [own\nname: x'],
    ['is empty', ''],
    ['has a key that belongs to the language', `${head}${step('    full: [listen]\n')}__proto__: { polluted: true }\n`],
    ['holds itself', `${head}${step('    full: &all [listen, *all]\n')}`],
  ])('that %s says so, and nothing else', (_, text) => {
    const { method, texts, findings } = read(text);
    expect([method, texts]).toEqual([undefined, {}]);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['yaml']));
  });
  it('has no unknown keys', () => expect(rules(head + step('    full: [restate-problem]\n    bonus: 3\n'))).toEqual(['A6:14']));
  it('has no unknown moves, and a mistyped one gets its name', () => {
    const { findings, method } = read(head + step('    full: [restate-problm]\n'));
    expect(method).toBeUndefined();
    expect(findings).toMatchObject([{ rule: 'A6', file: 'own.yaml', line: 13, path: 'steps[0].full[0]',
      advice: 'Did you mean `restate-problem`?' }]);
  });
  it('numbers its steps once', () => {
    expect(rules(head + step('    full: [listen]\n') + step('    full: [listen]\n'))).toEqual(['A6:14']);
  });
  it('waits only for steps that are there and stand before', () => {
    expect(rules(head + step('    full: [listen]\n    after: [7, 2]\n') + step('    full: [listen]\n', 2))).toEqual(['A6:14', 'shape:14']);
  });
  it('lets every step be met', () => {
    expect(rules(head + step('    full: []\n'))).toEqual(['shape:13']);
    expect(read(head + step('    partial: [listen]\n')).findings).toMatchObject([
      { rule: 'shape', line: 8, message: '`full` is missing.', advice: expect.stringContaining('What meets the step') as string },
    ]);
  });
  it('names only known conditions', () => {
    expect(read(head + step('    full: [listen]\n    applies: our-mistak\n')).findings).toMatchObject([
      { rule: 'shape', line: 14, advice: 'Did you mean `our-mistake`?' },
    ]);
  });
  it('fills in what is left out', () => {
    const { method } = read(head + step('    full: [listen, { sameReply: [offer-solution, own-personally] }]\n'));
    expect(method?.steps).toEqual([{
      id: 1,
      full: [{ moves: ['listen'], sameReply: false }, { moves: ['offer-solution', 'own-personally'], sameReply: true }],
      more: [], partial: [], slips: [], after: [], applies: 'always', weight: 1, everyIssue: false, research: 'all',
    }]);
  });
  it('tells everything at once', () => {
    expect(rules(head + step('    full: [lissen]\n    bonus: 1\n    after: [9]\n'))).toEqual(['A6:13', 'A6:14', 'A6:15']);
  });
});

describe('a file of texts', () => {
  const original = { 'applies.always': 'Always.', greeting: 'Hello {{name}}.' };
  const findings = (text: string) => readTextsFile({ file: 'texts.es.yaml', text }, original).findings.map(({ rule, line, message }) => `${rule}:${line} ${message}`);

  it('has the texts of the source language, and no others', () => {
    expect(findings('applies.always: Siempre.\ngreeting: Hola {{name}}.\n')).toEqual([]);
    expect(findings('greeting: Hola {{nombre}}.\napplies.alwais: Siempre.\n')).toEqual([
      'F4:1 The placeholders are nombre, in the source language name.',
      'F4:2 The source language has no text `applies.alwais`.',
      'F4:1 The text `applies.always` is missing.',
    ]);
  });
  it('is a map of texts', () => {
    expect(findings('- applies.always\n')).toEqual(['shape:1 A list stands where a map belongs.']);
    expect(findings('applies.always: 3\n')).toEqual(['shape:1 `applies.always` is the number 3 where a text belongs.']);
  });
});
