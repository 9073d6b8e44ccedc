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
  if (count(positions, positions.of(begin(scenario)), limit) > limit) return false;
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

const DEEP = 1000; // actions in one play

/**
 * How many actions all plays from here hold together; Infinity where they are more than the limit. A position is counted
 * once, however many plays come by it.
 */
function count(positions: Positions, at: Position, limit: number, counted = new Map<Position, number>(), depth = 0): number {
  if (at.ahead === null) return 0;
  const known = counted.get(at);
  if (known !== undefined) return known;
  if (depth > DEEP) return Infinity;
  counted.set(at, Infinity); // who comes by again before it is counted goes round in circles
  let sum = 0;
  for (const { to } of positions.from(at)) {
    sum += 1 + count(positions, to, limit, counted, depth + 1);
    if (sum > limit) return Infinity;
  }
  counted.set(at, sum);
  return sum;
}
