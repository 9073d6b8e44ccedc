import { describe, expect, test } from 'vitest';
import { assuranceOf, grouped, progressOf, type Attempt, type DrillDone } from '../../src/domain/progress.ts';
import { DAY } from '../../src/domain/due.ts';
import { shippedMethod } from '../support/methods.ts';

const six = shippedMethod('six-step');
const attempt = (day: number, levels: readonly number[], changes: Partial<Attempt> = {}): Attempt => ({
  at: day * DAY,
  scenario: 'soup',
  mode: 'practice',
  helped: false,
  totals: { 'six-step': 10 * day },
  levels: { 'six-step': levels },
  ticked: [],
  ...changes,
});
const stepsOf = (attempts: readonly Attempt[], drills: readonly DrillDone[] = [], all?: readonly Attempt[]) => progressOf([six], attempts, drills, all)[0]!.steps;

describe('progress', () => {
  test('sets the first attempt of a step against the last, in whatever order they come', () => {
    const [confirm, apologize] = stepsOf([attempt(3, [2, -1, 0, 0, 0, 0]), attempt(1, [0, 1, 0, 0, 0, 0]), attempt(2, [3, 3, 0, 0, 0, 0])]);
    expect(confirm).toMatchObject({ id: 'six-step.1', plays: 3, first: 0, last: 2 });
    expect(apologize).toMatchObject({ plays: 2, first: 1, last: 3 });
  });

  test('counts a play without levels by its total alone', () => {
    const { levels: _, ...old } = attempt(1, []);
    const [method] = progressOf([six], [old], []);
    expect(method!.totals.map(({ total }) => total)).toEqual([10]);
    expect(method!.steps[0]).toMatchObject({ plays: 0, first: null, last: null, assurance: 'none', due: null });
  });

  test('keeps what was drilled and what was said apart from what was chosen', () => {
    const drill = (to: 0 | 2): DrillDone => ({ at: 5 * DAY, steps: [{ method: 'six-step', step: 2, from: 0, to, best: 3 }] });
    const apologize = stepsOf([attempt(1, [0, 1, 0, 0, 0, 0], { ticked: ['six-step.2', 'six-step.2'] })], [drill(2), drill(0)])[1];
    expect(apologize).toMatchObject({ plays: 1, last: 1, said: 2, drills: { done: 2, held: 1 } });
  });

  test('says what is due by all practice, whichever plays are looked at', () => {
    const all = [attempt(1, [0, 0, 0, 0, 0, 0]), attempt(2, [3, 0, 0, 0, 0, 0], { mode: 'assess' })];
    expect(stepsOf([all[0]!], [], all)[0]!.due?.days).toBe(1);
    expect(stepsOf([all[0]!])[0]!.due?.days).toBe(0);
  });

  test('is the surer the more plays there are', () => {
    expect([0, 1, 2, 3, 5, 6].map(assuranceOf)).toEqual(['none', 'first-impression', 'first-impression', 'taking-shape', 'taking-shape', 'founded']);
  });
});

test('more totals than can be drawn are drawn as means of those that follow each other', () => {
  const totals = progressOf([six], Array.from({ length: 130 }, (_, day) => attempt(day, [], { totals: { 'six-step': day < 65 ? 20 : 80 } })), [])[0]!.totals;
  const dots = grouped(totals, 60);
  expect(dots.length).toBeLessThanOrEqual(60);
  expect(dots.flatMap((dot) => dot.totals)).toHaveLength(130);
  expect([dots[0]!.mean, dots.at(-1)!.mean]).toEqual([20, 80]);
});
