import { circumstancesOf } from '../circumstances.ts';
import { begin, step } from '../conversation.ts';
import type { Method } from '../method.ts';
import { outcomeOf, type Outcome } from '../outcome.ts';
import type { Scenario } from '../scenario.ts';
import { advanceScoreBy, finishScore, startScore, type Level, type LogEntry } from '../score.ts';
import { LEVEL } from '../score-walk.ts';
import type { State } from '../state.ts';

/** An ended play with what it came to, by every method. */
export interface FinishedPlay {
  readonly actions: readonly string[];
  readonly ending: string;
  readonly outcome: Outcome;
  readonly heat: number; // 0–100
  readonly trust: number; // 0–100
  readonly totals: Readonly<Record<string, number>>; // by method, 0–100
  /** By method, for each of its steps: the level, or null where it was not called for. */
  readonly levels: Readonly<Record<string, readonly (Level | null)[]>>;
}

/** Plays the actions out and scores the play by every method. @throws IllegalAction, or where the play does not end */
export function finish(scenario: Scenario, methods: readonly Method[], actions: readonly string[]): FinishedPlay {
  const log: LogEntry[] = [];
  let state = begin(scenario);
  for (const action of actions) state = step(scenario, state, action, { log, beats: null });
  return finished(scenario, methods, actions, state, log);
}

/** Scores an ended play by every method. */
export function finished(scenario: Scenario, methods: readonly Method[], actions: readonly string[], state: State, log: readonly LogEntry[]): FinishedPlay {
  const circumstances = circumstancesOf(scenario, state);
  const totals: Record<string, number> = {};
  const levels: Record<string, readonly (Level | null)[]> = {};
  for (const method of methods) {
    const score = advanceScoreBy(startScore(method, circumstances), log);
    totals[method.id] = finishScore(score);
    levels[method.id] = score.plan.steps.map(({ applies }, index) => (applies ? ((score.words[index]! & LEVEL) as Level) : null));
  }
  return { actions, ending: state.node ?? '', outcome: outcomeOf(scenario, state), heat: state.heat, trust: state.trust, totals, levels };
}
