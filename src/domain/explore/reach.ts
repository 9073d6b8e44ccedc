import { begin, step } from '../conversation.ts';
import { offers } from '../offers.ts';
import type { Outcome } from '../outcome.ts';
import type { Scenario } from '../scenario.ts';
import type { State } from '../state.ts';
import { samplePlays } from './sample.ts';
import { placeOf, Sightings, type Trap } from './sightings.ts';
import { StateKeys } from './state-key.ts';

/** How many distinct states are looked at before exploring turns to sampling. */
export const STATE_LIMIT = 50_000;

/** What can happen in a scenario. */
export interface Exploration {
  /** Everything that can happen was looked at; otherwise what is named here can happen, and more might. */
  readonly exact: boolean;
  readonly states: number; // distinct in what can still happen
  readonly nodes: ReadonlySet<string>; // that a play can come to
  readonly replies: ReadonlySet<string>; // that can be chosen in some play
  readonly actions: ReadonlySet<string>; // everything that can be done in some play
  /** By ending the outcomes that it can have, each with the actions of a play that has it. */
  readonly endings: ReadonlyMap<string, ReadonlyMap<Outcome, readonly string[]>>;
  readonly outcomes: ReadonlySet<Outcome>;
  readonly deadEnds: readonly Trap[]; // nothing is on offer
  readonly traps: readonly Trap[]; // no ending can be reached from here; known where `exact`
  /** Replies in the shortest and the longest play; null where not known, or without a limit. */
  readonly shortest: number | null;
  readonly longest: number | null;
  /** How many plays differ in their actions; null where not known, or without a limit. */
  readonly plays: bigint | null;
}

export interface ExploreOptions {
  readonly limit?: number; // distinct states; STATE_LIMIT unless given
  readonly seed?: number; // of the plays sampled beyond the limit
  readonly samples?: number; // plays sampled beyond the limit at most, for each way of choosing
}

/**
 * Everything that can happen: every reachable state, states that differ in nothing that can still matter taken as one.
 * Beyond the limit it goes on with sampled plays, the same for the same seed, and says that it is not exact.
 */
export function explore(scenario: Scenario, options: ExploreOptions = {}): Exploration {
  const seen = new Sightings();
  const graph = walk(scenario, options.limit ?? STATE_LIMIT, seen);
  if (!graph.whole) lookOn(scenario, seen, options.seed ?? 1, options.samples ?? 1500);
  const figures = graph.whole ? figuresOf(graph) : UNKNOWN;
  const prefix = 'reply:';
  return {
    exact: graph.whole,
    states: graph.states.length,
    nodes: seen.nodes,
    replies: new Set([...seen.actions].filter((action) => action.startsWith(prefix)).map((action) => action.slice(prefix.length))),
    actions: seen.actions,
    endings: seen.endings,
    outcomes: new Set([...seen.endings.values()].flatMap((outcomes) => [...outcomes.keys()])),
    deadEnds: [...seen.deadEnds.values()],
    traps: graph.whole ? trapsOf(graph) : [],
    ...figures,
  };
}

const ROUND = 150; // plays

/** Samples plays until all that is written was seen and a round shows nothing new, or there were as many as allowed. */
function lookOn(scenario: Scenario, seen: Sightings, seed: number, most: number): void {
  const written = Object.values(scenario.nodes).reduce((sum, { replies = [] }) => sum + replies.length, 0);
  const places = Object.keys(scenario.nodes).length;
  for (let plays = 0; plays < most; plays += ROUND) {
    const before = seen.count();
    samplePlays(scenario, seen, { seed: seed + plays, plays: Math.min(ROUND, most - plays) });
    const said = [...seen.actions].filter((action) => action.startsWith('reply:')).length;
    if (seen.count() === before && said === written && seen.nodes.size === places) return;
  }
}

const UNKNOWN = { shortest: null, longest: null, plays: null };

/** The states as a graph: for each, where its actions lead. */
interface Graph {
  readonly whole: boolean;
  readonly states: readonly State[];
  readonly next: readonly (readonly number[])[]; // the states that its actions lead to; ended: none
  readonly replies: readonly (readonly boolean[])[]; // which of them by a reply
  readonly actions: (state: number) => readonly string[]; // one way to come to it
}

function walk(scenario: Scenario, limit: number, seen: Sightings): Graph {
  const keys = new StateKeys(scenario);
  const first = begin(scenario);
  const states: State[] = [first];
  const numbers = new Map<string, number>([[keys.of(first), 0]]);
  const from: number[] = [-1];
  const by: string[] = [''];
  const next: number[][] = [];
  const replies: boolean[][] = [];
  const visited: string[] = [];
  const witness = { log: null, beats: null, nodes: visited };
  const actions = (state: number): readonly string[] => {
    const path: string[] = [];
    for (let at = state; at > 0; at = from[at]!) path.push(by[at]!);
    return path.reverse();
  };
  let whole = true;
  // Beyond the limit plays are sampled, which come by more than the earliest states, and cost less.
  for (let at = 0; at < states.length && whole; at++) {
    const state = states[at]!;
    const following: number[] = [];
    const spoken: boolean[] = [];
    next.push(following);
    replies.push(spoken);
    if (state.phase === 'ended') {
      seen.ended(scenario, state, () => actions(at));
      continue;
    }
    const offered = offers(scenario, state);
    if (offered.length === 0) seen.stuck(state, () => actions(at));
    for (const action of offered) {
      const after = step(scenario, state, action, witness);
      seen.actions.add(action);
      const key = keys.of(after);
      let number = numbers.get(key);
      if (number === undefined) {
        if (states.length >= limit) {
          whole = false;
          break;
        }
        number = states.length;
        numbers.set(key, number);
        states.push(after);
        from.push(at);
        by.push(action);
      }
      following.push(number);
      spoken.push(action.startsWith('reply:'));
    }
    for (const node of visited) seen.nodes.add(node);
    visited.length = 0;
  }
  return { whole, states, next, replies, actions };
}

/** States that can be left, and from which no ending can be reached all the same; one for each place. */
function trapsOf(graph: Graph): readonly Trap[] {
  const before: number[][] = graph.states.map(() => []);
  graph.next.forEach((following, at) => following.forEach((to) => before[to]!.push(at)));
  const good = graph.states.map((state) => state.phase === 'ended');
  const open = good.flatMap((is, at) => (is ? [at] : []));
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const earlier of before[at]!) {
      if (good[earlier]) continue;
      good[earlier] = true;
      open.push(earlier);
    }
  }
  const traps = new Map<string, Trap>();
  graph.states.forEach((state, at) => {
    const place = placeOf(state);
    if (!good[at] && graph.next[at]!.length > 0 && !traps.has(place)) traps.set(place, { place, actions: graph.actions(at) });
  });
  return [...traps.values()];
}

/** Shortest and longest play in replies and how many plays there are, from the last states back to the first. */
function figuresOf({ states, next, replies }: Graph): Pick<Exploration, 'shortest' | 'longest' | 'plays'> {
  const order = inOrder(next);
  const shortest = shortestPlay(states, next, replies);
  if (!order) return { shortest, longest: null, plays: null };
  const most = states.map(() => -1);
  const plays = states.map(() => 0n);
  for (let i = order.length - 1; i >= 0; i--) {
    const at = order[i]!;
    if (states[at]!.phase === 'ended') {
      most[at] = 0;
      plays[at] = 1n;
    }
    next[at]!.forEach((to, index) => {
      plays[at]! += plays[to]!;
      if (most[to]! >= 0) most[at] = Math.max(most[at]!, most[to]! + (replies[at]![index] ? 1 : 0));
    });
  }
  return { shortest, longest: most[0]! < 0 ? null : most[0]!, plays: plays[0]! };
}

/** The states with each before those that follow it; none where a play can go in a circle. */
function inOrder(next: readonly (readonly number[])[]): readonly number[] | undefined {
  const waiting = next.map(() => 0);
  for (const following of next) for (const to of following) waiting[to]! += 1;
  const order: number[] = [];
  const open = waiting.flatMap((count, at) => (count === 0 ? [at] : []));
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    order.push(at);
    for (const to of next[at]!) if (--waiting[to]! === 0) open.push(to);
  }
  return order.length === next.length ? order : undefined;
}

/** Breadth first by replies; what is no reply costs nothing, so it is looked at at once. */
function shortestPlay(states: readonly State[], next: Graph['next'], replies: Graph['replies']): number | null {
  const done = new Uint8Array(states.length);
  let level = [0];
  for (let count = 0; level.length > 0; count++) {
    const later: number[] = [];
    for (let at = level.pop(); at !== undefined; at = level.pop()) {
      if (done[at]) continue;
      done[at] = 1;
      if (states[at]!.phase === 'ended') return count;
      next[at]!.forEach((to, index) => (replies[at]![index] ? later : level).push(to));
    }
    level = later;
  }
  return null;
}
