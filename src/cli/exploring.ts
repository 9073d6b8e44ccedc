import {
  bearersOf, bestPlays, explore, lowestPlays, movesMade, worthOfReplies,
  type BestPlays, type Exploration, type LowestPlays, type ReplyWorth, type StepBearers,
} from '../domain/explore.ts';
import { leadingAmong, type Method } from '../domain/method.ts';
import type { Scenario } from '../domain/scenario.ts';

/** Everything that exploring a scenario tells. */
export interface Explored {
  readonly scenario: Scenario;
  readonly methods: readonly Method[];
  readonly can: Exploration;
  readonly best: BestPlays;
  readonly lowest: LowestPlays;
  readonly worth: readonly ReplyWorth[];
  /** By method, for each of its steps; and whether every reachable state was looked at for it. */
  readonly bearers: { readonly exact: boolean; readonly byMethod: Readonly<Record<string, readonly StepBearers[]>> };
}

export interface ExploringOptions {
  readonly states?: number; // distinct states to look at before it turns to sampling
  readonly seed: number; // of what is sampled
  readonly progress?: (doing: string) => void;
}

/**
 * Looks at everything that can happen in a scenario, and what it is worth.
 * @returns nothing but what can happen where no play was found that ends
 */
export function exploreWhole(scenario: Scenario, methods: readonly Method[], { states, seed, progress = () => {} }: ExploringOptions): Explored | Pick<Explored, 'scenario' | 'can'> {
  const limit = states === undefined ? {} : { limit: states };
  const can = explore(scenario, { ...limit, seed });
  if (can.endings.size === 0) return { scenario, can };
  progress(`${can.states} states; the best plays`);
  const best = bestPlays(scenario, methods, { seed });
  progress('the lowest totals');
  const lowest = lowestPlays(scenario, methods, { seed });
  progress('what each reply is worth');
  const leading = leadingAmong(methods);
  const worth = worthOfReplies(scenario, leading.length > 0 ? leading : methods, { seed, through: [best.ideal.actions] });
  progress('where steps are earned and lost');
  const through = [best.ideal, best.evenly, ...Object.values(best.byMethod), ...Object.values(lowest.byMethod)].map(({ actions }) => actions);
  const made = movesMade(scenario, { ...limit, seed, through });
  const byMethod = Object.fromEntries(methods.map((method) => [method.id, bearersOf(scenario, method, made)]));
  return { scenario, methods, can, best, lowest, worth, bearers: { exact: made.exact, byMethod } };
}

/** Replies, endings, outcomes and actions that no play was seen to have. */
export function neverSeen(scenario: Scenario, { nodes, replies, endings, actions }: Exploration): Readonly<Record<'nodes' | 'replies' | 'endings' | 'actions', readonly string[]>> {
  const all = Object.entries(scenario.nodes);
  const atTheDesk = [
    ...scenario.preparations.map(({ id }) => `prepare:${id}`),
    ...scenario.people.flatMap(({ id, invite }) => (invite === undefined ? [] : [`invite:${id}`])),
    ...scenario.contacts.flatMap(({ id, rings }) => (rings === undefined ? [`contact:${id}`] : [])),
  ];
  return {
    nodes: all.map(([id]) => id).filter((id) => !nodes.has(id)),
    replies: all.flatMap(([, node]) => (node.replies ?? []).map(({ id }) => id)).filter((id) => !replies.has(id)),
    endings: all.filter(([id, { ending }]) => ending !== undefined && !endings.has(id)).map(([id]) => id),
    actions: atTheDesk.filter((action) => !actions.has(action)),
  };
}
