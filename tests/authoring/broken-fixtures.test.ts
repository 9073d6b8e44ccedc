import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readScenario } from '../../src/authoring/scenario-file.ts';
import { readFixture, shippedReactions } from '../support/authoring.ts';

const folder = new URL('../fixtures/broken/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml')).toSorted();
const translations = names.filter((name) => name.startsWith('F4'));
const scenarios = names.filter((name) => !translations.includes(name));

const ruleOf = (name: string): string => name.split('-')[0] ?? '';
/** The line that the fixture marks as the place to look at. */
const markedLine = (text: string): number => text.split('\n').findIndex((line) => line.includes('# here')) + 1;

describe('what is wrong with a scenario', () => {
  it('is nothing, in the one that the broken ones were made from', () => {
    const { scenario, findings } = readScenario({ scenario: readFixture('sound.yaml') }, shippedReactions());
    expect(findings).toEqual([]);
    expect(scenario?.id).toBe('sound');
  });

  it.each(scenarios)('%s', (name) => {
    const file = readFixture(`broken/${name}`);
    // Where somebody returns, the sound one is where they come from.
    const { findings } = readScenario({ scenario: file, others: { earlier: readFixture('sound.yaml') } }, shippedReactions());
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set([ruleOf(name)]));
    expect(findings.map(({ line }) => line)).toContain(markedLine(file.text));
    for (const { message, advice } of findings) {
      expect(message).toMatch(/\.$/);
      expect(advice.length).toBeGreaterThan(5);
    }
  });
});

describe('beside a part that could not be read', () => {
  /** The findings on a broken fixture in which something else is broken too. */
  const found = (name: string, from: string, to: string): readonly string[] => {
    const { text } = readFixture(`broken/${name}.yaml`);
    if (!text.includes(from)) throw new Error(`${name}.yaml has no ${from}`);
    return readScenario({ scenario: { file: 's.yaml', text: text.replace(from, to) } }, shippedReactions()).findings.map(({ rule, path }) => `${rule} ${path}`);
  };

  it.each([
    ['A5-speaker-who-is-never-there', 'A5 nodes.promising.lines[1].by'],
    ['shape-first-contact-without-the-customer', 'shape contacts[0].with'],
    ['shape-out-of-hearing', 'shape nodes.kitchen.replies[0].moves'],
    ['shape-news-before-the-play', 'shape news[0].at'],
    ['shape-broken-before-it-is-due', 'shape promises[0].already'],
    ['shape-key-fact-known', 'shape facts[0].known'],
  ])('is found all the same: %s', (name, finding) => {
    expect(found(name, 'heat: 60', 'heat: hot')).toEqual(['shape heat', finding]);
  });

  it.each([
    ['who may have been brought by it', 'A5-speaker-who-is-never-there', '  promising:\n', '  promising:\n    joins: mill\n', 'shape nodes.promising.joins'],
    ['who may have been one of the customer\'s side', 'shape-first-contact-without-the-customer', 'role: ours', 'role: hers', 'shape people[1].role'],
    ['what may have come later than the beginning', 'shape-news-before-the-play', 'starts: "12:00"', 'starts: noon', 'shape starts'],
    ['what may have been due before the beginning', 'shape-broken-before-it-is-due', 'starts: "12:00"', 'starts: noon', 'shape starts'],
  ])('nothing is said of %s', (_, name, from, to, finding) => {
    expect(found(name, from, to)).toEqual([finding]);
  });
});

describe('what is wrong with a translation', () => {
  it('is nothing, in the one that the broken ones were made from', () => {
    const es = { file: 'es.yaml', text: readFixture('sound.es.yaml').text };
    const { findings, texts } = readScenario({ scenario: readFixture('sound.yaml'), translations: [es] }, shippedReactions());
    expect(findings).toEqual([]);
    expect(Object.keys(texts['es'] ?? {})).toEqual(Object.keys(texts['en'] ?? {}));
  });

  it.each(translations)('%s', (name) => {
    const { text } = readFixture(`broken/${name}`);
    const reading = readScenario({ scenario: readFixture('sound.yaml'), translations: [{ file: 'es.yaml', text }] }, shippedReactions());
    expect(reading.findings.map(({ rule, line, file }) => ({ rule, line, file }))).toEqual([{ rule: 'F4', line: markedLine(text), file: 'es.yaml' }]);
    expect(reading.scenario?.id, 'a translation does not keep a scenario from being played').toBe('sound');
  });

  it.each([
    ['is no YAML', 'id: ['],
    ['is not of its form', readFixture('sound.yaml').text.replace('heat: 60', 'heat: hot')],
  ])('is said of its own file, also where the scenario %s', (_, text) => {
    const said = (translation: string): readonly string[] =>
      readScenario({ scenario: { file: 'scenario.yaml', text }, translations: [{ file: 'es.yaml', text: translation }] }, shippedReactions())
        .findings.filter(({ file }) => file === 'es.yaml')
        .map(({ rule, path }) => `${rule} ${path}`);
    expect(said('texts: [')).toEqual(['yaml ']);
    expect(said('language: pt\ntexts: { title: 7, unheard-of: Nada }\n'), 'what needs the texts of the scenario waits for them').toEqual(['F4 language', 'shape texts.title']);
    expect(said(readFixture('sound.es.yaml').text)).toEqual([]);
  });
});

it('says everything at once', () => {
  const broken = readFixture('sound.yaml').text
    .replace('heat: 60', 'heat: hot')
    .replace('moves: [commit-time]', 'moves: [comit-time, listen]')
    .replace('to: waiting', 'to: nowhere')
    .replace('        why: An excuse.\n', '')
    .replace('role: ours', 'role: our')
    .replace('raises: [cold]', 'raises: [clod]')
    .replace('grants: [bowl]', 'grantz: [bowl]');
  const { scenario, findings } = readScenario({ scenario: { file: 'all.yaml', text: broken } }, shippedReactions());
  expect(scenario).toBeUndefined();
  expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    'shape heat',
    'shape people[1].role',
    'A6 nodes.opening.lines[0].raises[0]',
    'shape nodes.opening.replies[1].why',
    'A6 nodes.promising.replies[0].moves[0]',
    'A6 nodes.promising.replies[0].moves[1]',
    'A1 nodes.promising.replies[0].to',
    'A6 nodes.promising.replies[1].grantz',
  ]);
  expect(findings.map(({ advice }) => advice)).toContain('Did you mean `commit-time`?');
});
