import { begin, step } from '../conversation.ts';
import type { Method } from '../method.ts';
import { offers } from '../offers.ts';
import type { Scenario } from '../scenario.ts';
import type { LogEntry } from '../score.ts';
import type { State } from '../state.ts';
import { positionsOf, type Position, type Positions } from './positions.ts';
import { finished, type FinishedPlay } from './finished.ts';

/**
 * Plays out every play that there is, if they hold no more actions than the limit, and hands each to `take`.
 * @returns whether those were all
 */
export function everyPlay(scenario: Scenario, methods: readonly Method[], limit: number, take: (play: FinishedPlay) => void): boolean {
  const positions = positionsOf(scenario);
  if (count(positions, positions.of(begin(scenario)), limit) < 0) return false;
  const actions: string[] = [];
  const log: LogEntry[] = [];
  const go = (state: State): void => {
    if (state.phase === 'ended') return take(finished(scenario, methods, actions.slice(), state, log));
    for (const action of offers(scenario, state)) {
      const length = log.length;
      actions.push(action);
      go(step(scenario, state, action, { log, beats: null }));
      actions.pop();
      log.length = length;
    }
  };
  go(begin(scenario));
  return true;
}

/** What is left of the limit after every action of every play; below 0 where it is not enough. */
function count(positions: Positions, at: Position, left: number, depth = 0): number {
  if (at.ahead === null) return left;
  if (depth > 1000) return -1; // round in circles
  for (const { to } of positions.from(at)) {
    left = count(positions, to, left - 1, depth + 1);
    if (left < 0) return left;
  }
  return left;
}
