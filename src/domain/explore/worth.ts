import { circumstancesOf } from '../circumstances.ts';
import { begin, step } from '../conversation.ts';
import type { Method } from '../method.ts';
import { offers } from '../offers.ts';
import type { Scenario } from '../scenario.ts';
import { advanceScoreBy, advanceScoreByAct, finishScore, startScore, type LogEntry, type ScoreState } from '../score.ts';
import type { State } from '../state.ts';
import { beam, leaning, type Aim } from './beam.ts';
import { positionsOf, type Positions } from './positions.ts';
import { potentialOf } from './potential.ts';
import { sampledPlays } from './sample.ts';

/** What a reply is worth: the best that can still be had after it, 0–100, over states in which it can be chosen. */
export interface ReplyWorth {
  readonly node: string;
  readonly reply: string;
  readonly value: number; // mean of the leading methods' totals, over the states looked at
  readonly states: number; // how many were looked at
}

export interface WorthOptions {
  readonly states?: number; // looked at for each node; 6 unless given
  readonly width?: number; // plays that a search goes on with at once; 6 unless given
  readonly seed?: number;
  readonly through?: readonly (readonly string[])[]; // plays whose states are looked at first, such as the ideal path
}

const REPLY = 'reply:';

/**
 * The values of all replies (scenario-quality.md, Words), estimated: over some of the reachable states, by a narrow
 * search from each. Replies that no sampled play was offered are missing.
 * @param leading the methods whose totals are averaged
 */
export function worthOfReplies(scenario: Scenario, leading: readonly Method[], options: WorthOptions = {}): readonly ReplyWorth[] {
  const seed = options.seed ?? 1;
  const positions = positionsOf(scenario);
  const plays = [...(options.through ?? []), ...sampledPlays(scenario, seed, 40).map(({ actions }) => actions)];
  const looked = new Map<string, Set<string>>(); // by node, the states looked at
  const sums = new Map<string, { node: string; sum: number; count: number }>();
  for (const actions of plays) {
    const states = [begin(scenario)];
    const logs: LogEntry[][] = [];
    for (const action of actions) {
      const log: LogEntry[] = [];
      states.push(step(scenario, states.at(-1)!, action, { log, beats: null }));
      logs.push(log);
    }
    const last = states.at(-1)!;
    if (last.phase !== 'ended') continue;
    const circumstances = circumstancesOf(scenario, last);
    let scores: readonly ScoreState[] = leading.map((method) => startScore(method, circumstances));
    logs.forEach((log, turn) => {
      const state = states[turn]!;
      const offered = offers(scenario, state);
      const node = state.node;
      if (node !== null && offered[0]?.startsWith(REPLY)) {
        const seen = looked.get(node) ?? new Set();
        looked.set(node, seen);
        const key = positions.keys.of(state);
        if (!seen.has(key) && seen.size < (options.states ?? 6)) {
          seen.add(key);
          for (const action of offered) {
            if (!action.startsWith(REPLY)) continue;
            const value = bestAfter(positions, state, scores, action, options.width ?? 6);
            const reply = action.slice(REPLY.length);
            const sum = sums.get(reply) ?? { node, sum: 0, count: 0 };
            sums.set(reply, { node, sum: sum.sum + value, count: sum.count + 1 });
          }
        }
      }
      scores = scores.map((score) => advanceScoreBy(score, log));
    });
  }
  return [...sums].map(([reply, { node, sum, count }]) => ({ node, reply, value: sum / count, states: count }));
}

const meanOf: Aim = (scores, ahead) =>
  scores.reduce((sum, score) => sum + leaning(score, ahead ? potentialOf(score, ahead) : finishScore(score)), 0) / scores.length;

function bestAfter(positions: Positions, from: State, before: readonly ScoreState[], action: string, width: number): number {
  const { to, log } = positions.from(positions.of(from)).find((one) => one.action === action)!;
  const scores = before.map((score) => advanceScoreByAct(score, log));
  const total = (ended: readonly ScoreState[]): number => ended.reduce((sum, score) => sum + finishScore(score), 0) / ended.length;
  if (to.ahead === null) return total(scores);
  const [best] = beam(positions, { state: to.state, scores }, meanOf, width);
  return best ? total(best.scores) : 0;
}
