import { describe, expect, it } from 'vitest';
import { debrief } from '../../src/domain/debrief.ts';
import { bearersOf, lowestPlays, movesMade, type Bearing } from '../../src/domain/explore.ts';
import { everyPlay } from '../../src/domain/explore/every-play.ts';
import type { FinishedPlay } from '../../src/domain/explore/finished.ts';
import { act, beginPlay } from '../../src/domain/play.ts';
import type { Cause } from '../../src/domain/score.ts';
import { openScenario } from '../../src/cli/workplace.ts';
import { sound } from '../support/command-line.ts';

const { reading, methods: { methods } } = sound();
const { scenario } = reading;
const plays: FinishedPlay[] = [];
everyPlay(scenario, methods, 100_000, (play) => plays.push(play));

describe('the lowest total', () => {
  it('is the lowest of all plays where they can all be looked at', () => {
    const { exact, byMethod } = lowestPlays(scenario, methods);
    expect(exact).toBe(true);
    for (const { id } of methods) expect(byMethod[id]?.totals[id], id).toBe(Math.min(...plays.map(({ totals }) => totals[id]!)));
  });

  it('is found by searching too, at least on a small scenario', () => {
    const { exact, byMethod } = lowestPlays(scenario, methods, { enumerate: 0 });
    expect(exact).toBe(false);
    for (const { id } of methods) expect(byMethod[id]?.totals[id], id).toBe(Math.min(...plays.map(({ totals }) => totals[id]!)));
  });
});

/** What the evidence of a level is, among what can bear on a step. */
const SEEN_AS: Readonly<Record<Cause, readonly Bearing[]>> = {
  partial: ['attempts', 'meets', 'helps'],
  full: ['meets', 'helps'],
  early: ['meets', 'helps'],
  opened: [],
  more: ['exemplary', 'meets', 'helps'],
  slip: ['breaks'],
  grave: ['strikes'],
};

describe('what bears on a step', () => {
  const shipped = openScenario(['insect-in-the-drink']).reading;
  const actionsOfPlays = [...plays.map(({ actions }) => ({ scenario, actions })), ...shipped.plays.map(({ play }) => ({ scenario: shipped.scenario, actions: play.actions }))];

  it('holds everything that counted in any play, as what it counted', { timeout: 30_000 }, () => {
    const through = shipped.plays.map(({ play }) => play.actions);
    const bearers = new Map(
      [{ one: scenario, through: [] }, { one: shipped.scenario, through }].map(({ one, through }) => {
        const made = movesMade(one, { limit: 5_000, through });
        return [one, new Map(methods.map((method) => [method.id, bearersOf(one, method, made)]))];
      }),
    );
    const missing = new Set<string>();
    let counted = 0;
    for (const { scenario, actions } of actionsOfPlays) {
      const play = actions.reduce(act, beginPlay(scenario, { seed: 1, language: 'en' }));
      for (const { method, steps } of debrief(play, methods).scores) {
        steps.forEach(({ step, quotes }, index) => {
          for (const { source, evidence } of quotes) {
            // A step that was early is lifted by whatever makes its predecessors stand.
            if (evidence.as === 'opened') continue;
            counted += 1;
            const known = SEEN_AS[evidence.as].flatMap((bearing) => bearers.get(scenario)!.get(method)![index]![bearing]);
            if (!known.some((one) => one.source === source.id)) missing.add(`${method} ${step.step}: ${evidence.as} by ${source.id}`);
          }
        });
      }
    }
    expect([...missing]).toEqual([]);
    expect(counted).toBeGreaterThan(100);
  });
});
