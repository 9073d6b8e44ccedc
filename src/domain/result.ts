import { circumstancesOf } from './circumstances.ts';
import type { Method } from './method.ts';
import { outcomeOf } from './outcome.ts';
import type { Play } from './play.ts';
import { score } from './score.ts';

/** What came of a play, in figures: a convenience for lists and plots, derived from the playthrough. */
export interface PlayResult {
  readonly totals: Readonly<Record<string, number>>; // by method, 0–100
  readonly outcome: string;
  /** By method, the level of each of its steps in order, 0–3; -1: not called for. Plays kept before there were levels have none. */
  readonly levels?: Readonly<Record<string, readonly number[]>>;
  /** Of an assessment: the total, 1–100, that each of the two leading methods had to reach when it ended. */
  readonly passMark?: number;
  /** Of an assessment: which of its learner's at this scenario it was when it ended, from 1. */
  readonly attempt?: number;
}

export const NOT_CALLED_FOR = -1;

/** @param play a play that has ended @param methods all by which it is to be judged */
export function resultOf(play: Play, methods: readonly Method[]): PlayResult {
  const circumstances = circumstancesOf(play.scenario, play.state);
  const scores = methods.map((method) => score(play.log, method, circumstances));
  return {
    totals: Object.fromEntries(scores.map(({ method, total }) => [method, total])),
    outcome: outcomeOf(play.scenario, play.state),
    levels: Object.fromEntries(scores.map(({ method, steps }) => [method, steps.map(({ applies, level }) => (applies ? level : NOT_CALLED_FOR))])),
  };
}
