import { describe, expect, test } from 'vitest';
import { workDecision, workedIn } from '../../src/domain/drill.ts';
import { bestOf, drillMoments, isOver, movesOn, stepId, waysThrough, type DrillMoment } from '../../src/domain/drill-moment.ts';
import { leadingAmong } from '../../src/domain/method.ts';
import { act, replay, type Play } from '../../src/domain/play.ts';
import type { Scenario } from '../../src/domain/scenario.ts';
import { methodIds, shippedMethod } from '../support/methods.ts';
import { shippedWithPlays } from '../support/shipped-scenarios.ts';

const methods = methodIds.map(shippedMethod);
const shipped = shippedWithPlays();
const moments = shipped.flatMap(({ scenario, plays }) => drillMoments(scenario, methods, plays));
const scenarioOf = (moment: DrillMoment): Scenario => shipped.find(({ scenario }) => scenario.id === moment.scenario)!.scenario;

function playAt(moment: DrillMoment): Play {
  const { scenario, revision, actions } = moment;
  const replayed = replay(scenarioOf(moment), { scenario, revision, actions, seed: 1, mode: 'practice', language: 'en' });
  if (!replayed.ok) throw new Error(`${moment.id}: ${replayed.why}`);
  return replayed.play;
}

describe('the drill moments of the situations', () => {
  test('are forty and more, each by its own name, with some in every situation', () => {
    expect(moments.length).toBeGreaterThanOrEqual(40);
    expect(new Set(moments.map(({ id }) => id)).size).toBe(moments.length);
    expect(new Set(moments.map(({ scenario }) => scenario)).size).toBe(shipped.length);
  });

  test('train every step of the two leading methods, each in two moments and more', () => {
    const counts = leadingAmong(methods).flatMap(({ id, steps }) =>
      steps.map(({ id: step }) => [`${id}.${step}`, moments.filter((one) => one.steps.some((of) => stepId(of) === `${id}.${step}`)).length] as const),
    );
    expect(counts.filter(([, count]) => count < 2)).toEqual([]);
  });

  test('each offers a choice that raises what it trains to its best, and one that does not, in one to three decisions', () => {
    for (const moment of moments) {
      const play = playAt(moment);
      expect(moment.decisions, moment.id).toBeGreaterThanOrEqual(1);
      expect(moment.decisions, moment.id).toBeLessThanOrEqual(3);
      expect(movesOn(play).length, moment.id).toBeGreaterThan(1);
      const ways = waysThrough(moment, play, methods);
      for (const { method, step, best } of moment.steps) {
        const id = stepId({ method, step });
        const reached = ways.map(({ after }) => after.get(id)?.level ?? 0);
        expect(Math.max(...reached), `${moment.id} ${id}`).toBeGreaterThanOrEqual(best);
        expect(ways.some(({ before, after }) => (after.get(id)?.level ?? 0) <= (before.get(id)?.level ?? 0)), `${moment.id} ${id}`).toBe(true);
      }
    }
  });
});

describe('working a moment', () => {
  const opening = moments.find(({ id }) => id === 'insect-in-the-drink/how')!;

  test('says what raised a step, and has nothing better to offer then', () => {
    const before = playAt(opening);
    const decision = workDecision(opening, before, 'reply:how-known', methods);
    expect(decision.better).toBeNull();
    expect(decision.moved).toContainEqual({ method: 'six-step', step: 2, from: 0, to: 3, slipped: false });
    const after = act(before, 'reply:how-known');
    expect(isOver(opening, after)).toBe(true);
    expect(workedIn(opening, after, methods)).toContainEqual({ method: 'six-step', step: 2, from: 0, to: 3, best: 3 });
  });

  test('says what a slip held back, what stayed, and what would have done more', () => {
    const decision = workDecision(opening, playAt(opening), 'reply:how-terrace', methods);
    expect(decision.better).toBe('reply:how-known');
    expect(decision.moved.some(({ method, step, slipped }) => method === 'eight-step' && step === 6 && slipped)).toBe(true);
  });

  test('of several decisions asks for no more than are left, and ends where they have finished', () => {
    const vent = moments.find(({ id }) => id === 'insect-in-the-drink/opening~vent')!;
    let play = playAt(vent);
    let decisions = 0;
    while (!isOver(vent, play)) {
      expect(workDecision(vent, play, 'listen', methods).better).toBeNull();
      play = act(play, 'listen');
      decisions += 1;
    }
    expect(decisions).toBe(vent.decisions);
    expect(isOver(vent, act(playAt(vent), 'cut-in'))).toBe(true);
    expect(bestOf(waysThrough(vent, playAt(vent), methods))[0]?.play.state.heat).toBe(play.state.heat);
  });
});
