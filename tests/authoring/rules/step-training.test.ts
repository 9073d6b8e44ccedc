import { describe, expect, it } from 'vitest';
import { caseOf } from '../../../src/authoring/rules/case.ts';
import { checkTraining, trainingOf, type StepTraining } from '../../../src/authoring/rules/step-training.ts';
import { judgeLibrary } from '../../../src/authoring/scenario-rules.ts';
import { cleanWith, shippedMethods } from '../../support/judged.ts';

/** As many scenarios, of which the first so many train the second of two steps, and all of them the first. */
const library = (scenarios: number, second: number): StepTraining[][] =>
  Array.from({ length: scenarios }, (_, index) => [
    { method: 'six-step', step: 1, trained: true },
    { method: 'six-step', step: 2, trained: index < second },
  ]);

describe('rule E2', () => {
  it('asks for four scenarios a step', () => {
    expect(checkTraining(library(10, 4))).toEqual([]);
    expect(checkTraining(library(10, 3)).map(({ rule, file, path, measured, threshold }) => ({ rule, file, path, measured, threshold }))).toEqual([
      { rule: 'E2', file: 'scenarios/methods/six-step.yaml', path: 'steps[1]', measured: 3, threshold: 4 },
    ]);
    expect(checkTraining(library(10, 0))[0]?.message).toContain('by 0 of 10 scenarios');
  });

  it('holds from ten scenarios on', () => expect(checkTraining(library(9, 0))).toEqual([]));

  it('is judged over the library', () => {
    const judgements = library(10, 1).map((training) => ({ findings: [], tests: [], training }));
    expect(judgeLibrary(judgements).filter(({ rule }) => rule === 'E2')).toHaveLength(1);
  });
});

describe('what a scenario trains', () => {
  const methods = shippedMethods();
  const one = caseOf(cleanWith([]), methods);
  const training = one === undefined ? [] : trainingOf(one);
  const trained = (method: string): number[] => training.filter((step) => step.method === method && step.trained).map(({ step }) => step);

  it('is said of every step of every method', () => {
    expect(training).toHaveLength(methods.methods.reduce((sum, { steps }) => sum + steps.length, 0));
  });

  it('is what is called for and can be met', () => {
    expect(trained('six-step')).toEqual([1, 2, 3, 4, 6]); // nothing is to escalate
    expect(trained('eight-step')).toEqual([1, 3, 4, 6, 7, 8]); // nobody else is needed, and she has no part in it
  });
});
