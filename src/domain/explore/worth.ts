import { circumstancesOf } from '../circumstances.ts';
import { begin, step } from '../conversation.ts';
import type { Method } from '../method.ts';
import { offers } from '../offers.ts';
import type { Scenario } from '../scenario.ts';
import { advanceScoreByAct, finishScore, startScore, type LogEntry, type ScoreState } from '../score.ts';
import type { State } from '../state.ts';
import { beam, leaning, type Aim } from './beam.ts';
import { positionsOf, type Positions } from './positions.ts';
import { potentialOf } from './potential.ts';
import { sampledPlays } from './sample.ts';

/** What a reply is worth: the best that can still be had after it, 0–100, over states in which it can be chosen. */
export interface ReplyWorth {
  readonly node: string;
  readonly reply: string;
  /**
   * The mean of the leading methods' totals. Replies of a node that are on offer in different states are held against
   * the best of their own states, and the node's mean of these: one is not worth more for being on offer in better times.
   */
  readonly value: number;
  readonly states: number; // how many were looked at
}

export interface WorthOptions {
  readonly states?: number; // looked at for each node; 6 unless given
  readonly width?: number; // plays that a search goes on with at once; 4 unless given, for more hardly change a value
  readonly seed?: number;
  readonly through?: readonly (readonly string[])[]; // plays whose states are looked at first, such as the ideal path
}

const REPLY = 'reply:';
/** A reply that is on offer seldom gets states of its own, up to so many. */
const SELDOM = 2;

/**
 * The values of all replies (scenario-quality.md, Words), estimated: over some of the reachable states, by a narrow
 * search from each. Replies that no sampled play was offered are missing.
 * @param leading the methods whose totals are averaged
 */
export function worthOfReplies(scenario: Scenario, leading: readonly Method[], options: WorthOptions = {}): readonly ReplyWorth[] {
  const positions = positionsOf(scenario);
  const found = new Values(options.states ?? 6);
  const plays = [...(options.through ?? []), ...sampledPlays(scenario, options.seed ?? 1, 40).map(({ actions }) => actions)];
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
      const replies = offers(scenario, state).filter((action) => action.startsWith(REPLY));
      if (state.node !== null && replies.length > 0 && found.wants(state.node, positions.keys.of(state), replies)) {
        found.add(state.node, replies.map((action) => [action, bestAfter(positions, state, scores, action, options.width ?? 4)]));
      }
      scores = scores.map((score) => advanceScoreByAct(score, log));
    });
  }
  return found.all();
}

/** The values found so far, by node. */
class Values {
  private readonly enough: number;
  private readonly seen = new Set<string>();
  private readonly bests = new Map<string, number[]>(); // by node, of each state the highest value
  private readonly behind = new Map<string, { node: string; by: number[] }>(); // by action, how far below the best of its state

  constructor(enough: number) {
    this.enough = enough;
  }

  /** Whether a state tells something new. @param state its name */
  wants(node: string, state: string, actions: readonly string[]): boolean {
    if (this.seen.has(state)) return false;
    const full = (this.bests.get(node)?.length ?? 0) >= this.enough;
    if (full && actions.every((action) => (this.behind.get(action)?.by.length ?? 0) >= SELDOM)) return false;
    this.seen.add(state);
    return true;
  }

  add(node: string, values: readonly (readonly [action: string, value: number])[]): void {
    const best = Math.max(...values.map(([, value]) => value));
    this.bests.set(node, [...(this.bests.get(node) ?? []), best]);
    for (const [action, value] of values) {
      const one = this.behind.get(action) ?? { node, by: [] };
      one.by.push(best - value);
      this.behind.set(action, one);
    }
  }

  all(): readonly ReplyWorth[] {
    return [...this.behind].map(([action, { node, by }]) => ({ node, reply: action.slice(REPLY.length), value: Math.max(0, mean(this.bests.get(node)!) - mean(by)), states: by.length }));
  }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const meanOf: Aim = (scores, ahead) =>
  scores.reduce((sum, score) => sum + leaning(score, ahead ? potentialOf(score, ahead) : finishScore(score)), 0) / scores.length;

/** The best mean total that a narrow search finds after an action. */
function bestAfter(positions: Positions, from: State, before: readonly ScoreState[], action: string, width: number): number {
  const { to, log } = positions.from(positions.of(from)).find((one) => one.action === action)!;
  const scores = before.map((score) => advanceScoreByAct(score, log));
  const [best] = to.ahead === null ? [{ scores }] : beam(positions, { state: to.state, scores }, meanOf, width);
  return best ? mean(best.scores.map(finishScore)) : 0;
}
