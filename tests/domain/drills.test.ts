import { describe, expect, test } from 'vitest';
import { stepId, type DrillMoment } from '../../src/domain/drill-moment.ts';
import { roundOf, stepsInTurn, type RoundWish } from '../../src/domain/drills.ts';
import { DAY, type Practised } from '../../src/domain/due.ts';

const NOW = 100 * DAY;
const moment = (id: string, scenario: string, steps: readonly number[], decisions = 1): DrillMoment => ({
  id: `${scenario}/${id}`,
  scenario,
  revision: 'r1',
  actions: [],
  decisions,
  steps: steps.map((step) => ({ method: 'six-step', step, best: 2 })),
});
const MOMENTS = [1, 2, 3, 4, 5, 6].flatMap((step) => ['soup', 'rebuild', 'court'].map((scenario) => moment(`of-${step}`, scenario, [step])));
const practice = (daysAgo: number, score: number): Practised => ({ at: NOW - daysAgo * DAY, score, held: score > 0.6 });
const wish = (changes: Partial<RoundWish> = {}): RoundWish => ({ practised: new Map(), worked: new Map(), now: NOW, seed: 1, ...changes });
const stepsOf = (round: readonly DrillMoment[]) => round.flatMap(({ steps }) => steps.map(({ step }) => step)).toSorted((a, b) => a - b);

describe('a round', () => {
  test('is of four moments for four steps, the same for the same seed', () => {
    const round = roundOf(MOMENTS, wish());
    expect(new Set(stepsOf(round)).size).toBe(4);
    expect(roundOf(MOMENTS, wish())).toEqual(round);
    expect([2, 3, 4].some((seed) => JSON.stringify(roundOf(MOMENTS, wish({ seed }))) !== JSON.stringify(round))).toBe(true);
  });

  test('takes the steps that are due, the weakest first, and leaves those that are not', () => {
    const held = [practice(0.1, 1)];
    const practised = new Map([1, 2, 3].map((step) => [`six-step.${step}`, held] as const));
    practised.set('six-step.4', [practice(1, 0)]).set('six-step.5', [practice(3, 0.3)]).set('six-step.6', [practice(2, 1)]);
    expect(stepsInTurn(MOMENTS, wish({ practised })).slice(0, 3)).toEqual(['six-step.4', 'six-step.5', 'six-step.6']);
    expect(stepsOf(roundOf(MOMENTS, wish({ practised }))).slice(-3)).toEqual([4, 5, 6]);
  });

  test('practices ahead where nothing is due', () => {
    const practised = new Map([1, 2, 3, 4, 5, 6].map((step) => [`six-step.${step}`, [practice(0.01 * step, 1)]] as const));
    expect(roundOf(MOMENTS, wish({ practised }))).toHaveLength(4);
  });

  test('takes moments that were not worked lately, from several situations', () => {
    const worked = new Map(MOMENTS.filter(({ scenario }) => scenario === 'soup').map(({ id }) => [id, NOW - DAY]));
    const round = roundOf(MOMENTS, wish({ worked }));
    expect(new Set(round.map(({ scenario }) => scenario))).toEqual(new Set(['rebuild', 'court']));
  });

  test('asks for no more than six decisions', () => {
    const long = MOMENTS.map((one) => ({ ...one, decisions: 3 }));
    expect(roundOf(long, wish())).toHaveLength(2);
  });

  test('is all for one step where that is wanted', () => {
    const round = roundOf(MOMENTS, wish({ step: 'six-step.2' }));
    expect(round).toHaveLength(3);
    expect(round.every(({ steps }) => steps.some((of) => stepId(of) === 'six-step.2'))).toBe(true);
  });
});
