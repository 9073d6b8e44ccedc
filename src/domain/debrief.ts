import { adviceFor, possibleMoves, type Advice } from './advice.ts';
import { circumstancesOf } from './circumstances.ts';
import { leadingAmong, type Method } from './method.ts';
import { nextThing, type NextThing } from './next-thing.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import type { Play } from './play.ts';
import { quotesOf, type Quote } from './quote.ts';
import { score, type Score, type StepScore } from './score.ts';
import type { PromiseState } from './state.ts';

export type { Advice } from './advice.ts';
export type { NextThing } from './next-thing.ts';
export type { Done, Quote, Source } from './quote.ts';

/**
 * What a finished play teaches, as data for whoever shows it: levels with the player's own words behind them, the
 * curve of heat and trust, what became of the promises, and the one thing to try next.
 */
export interface Debrief {
  readonly outcome: Outcome;
  readonly scores: readonly MethodDebrief[];
  /** By the leading methods together; null: nothing left to gain. */
  readonly next: NextThing | null;
  readonly curve: readonly CurvePoint[];
  readonly promises: readonly PromiseState[];
}

export interface MethodDebrief {
  readonly method: string;
  readonly score: Score;
  readonly steps: readonly StepDebrief[];
  readonly next: NextThing | null; // by this method alone
}

export interface StepDebrief {
  readonly step: StepScore;
  readonly quotes: readonly Quote[];
  /** What would raise it; null where nothing would. */
  readonly advice: Advice | null;
}

export interface CurvePoint {
  readonly turn: number; // number of the action; -1 is the beginning
  readonly at: number; // minutes on the simulated clock
  readonly heat: number; // 0–100
  readonly trust: number; // 0–100
}

/** @param methods in the order in which they are to be shown @throws if the play has not ended */
export function debrief(play: Play, methods: readonly Method[]): Debrief {
  const circumstances = circumstancesOf(play.scenario, play.state);
  const possible = possibleMoves(play.scenario, circumstances);
  const worked = methods.map((method) => {
    const scored = score(play.log, method, circumstances);
    const steps = scored.steps.map((step, index): StepDebrief => {
      const of = method.steps[index];
      return { step, quotes: quotesOf(play, step), advice: of ? adviceFor(of, step, possible) : null };
    });
    return { method, scored, steps };
  });
  const leading = leadingAmong(methods);
  return {
    outcome: outcomeOf(play.scenario, play.state),
    scores: worked.map((one) => ({ method: one.method.id, score: one.scored, steps: one.steps, next: nextThing(play, [one]) })),
    next: nextThing(play, worked.filter(({ method }) => leading.includes(method))),
    curve: [
      { turn: -1, at: play.scenario.starts, heat: play.scenario.heat, trust: play.scenario.trust },
      ...play.turns.map((turn, index) => ({ turn: index, at: turn.after.clock, heat: turn.after.heat, trust: turn.after.trust })),
    ],
    promises: play.state.promises,
  };
}

/** The point of the curve to begin with: the one that heated or shook them most; where none did, the one that cooled them most. */
export function turningPoint(points: readonly CurvePoint[]): number {
  let found = 1;
  let most = -Infinity;
  for (let index = 1; index < points.length; index++) {
    const [before, after] = [points[index - 1], points[index]];
    if (!before || !after) continue;
    const worse = after.heat - before.heat + (before.trust - after.trust);
    const weight = worse > 0 ? 1000 + worse : -worse;
    if (weight > most) [most, found] = [weight, index];
  }
  return found;
}
