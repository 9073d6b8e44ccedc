import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findingLine } from '../../src/authoring/finding-line.ts';
import { readMethods } from '../../src/authoring/method-library.ts';
import { caseOf } from '../../src/authoring/rules/case.ts';
import { checkLanguages } from '../../src/authoring/rules/languages.ts';
import { checkReferencePlays } from '../../src/authoring/rules/reference-plays.ts';
import { readScenario } from '../../src/authoring/scenario-file.ts';
import { readMethodFolder, readScenarioFolder } from '../../src/authoring/scenario-folder.ts';
import { shippedReactions } from '../support/authoring.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const methods = readMethods(readMethodFolder(`${root}scenarios/methods`, root));
const { scenarios } = readScenarioFolder(`${root}scenarios`, root);

it('the methods and their texts have no finding', () => {
  expect(methods.findings.map(findingLine)).toEqual([]);
  expect(methods.methods.map(({ id }) => id).slice(0, 2)).toEqual(['six-step', 'eight-step']);
  expect(methods.methods).toHaveLength(7);
});

describe.each(scenarios.map((files) => [files.folder ?? '', files] as const))('%s', (_, files) => {
  const reading = readScenario(files, shippedReactions());
  const one = caseOf(reading, methods);

  it('reads without an error', () => {
    expect(reading.findings.filter(({ severity }) => severity === 'error').map(findingLine)).toEqual([]);
  });

  it('has texts in every language of the game', () => {
    if (one !== undefined) checkLanguages(one);
    expect(one?.book.findings.map(findingLine)).toEqual([]);
  });

  it('keeps the score, outcome and promises of its four reference plays', () => {
    expect(new Set(reading.plays.map(({ play }) => play.is))).toEqual(new Set(['exemplary', 'decent', 'clumsy', 'disastrous']));
    expect(one === undefined ? undefined : checkReferencePlays(one).map(findingLine)).toEqual([]);
  });
});
