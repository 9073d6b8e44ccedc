import { circumstancesOf } from '../circumstances.ts';
import { begin } from '../conversation.ts';
import type { Method } from '../method.ts';
import type { Scenario } from '../scenario.ts';
import { finishScore, startScore } from '../score.ts';
import { actionsOf, beam, type Aim } from './beam.ts';
import { everyPlay } from './every-play.ts';
import { finish, type FinishedPlay } from './finished.ts';
import { positionsOf } from './positions.ts';
import { sampledPlays } from './sample.ts';

/** The plays with the lowest total of each method. */
export interface LowestPlays {
  /** Every play was looked at; otherwise there may be lower ones. */
  readonly exact: boolean;
  readonly byMethod: Readonly<Record<string, FinishedPlay>>;
}

export interface LowestOptions {
  readonly width?: number; // plays that a search goes on with at once
  readonly enumerate?: number; // a scenario with so many actions in all its plays, or fewer, is looked at whole
  readonly seed?: number;
}

/**
 * The lowest total that can be had by each method. Small scenarios are looked at whole; otherwise it searches.
 * @throws where no play was found that ends
 */
export function lowestPlays(scenario: Scenario, methods: readonly Method[], options: LowestOptions = {}): LowestPlays {
  const byMethod: Record<string, FinishedPlay> = {};
  const add = (play: FinishedPlay): void => {
    for (const { id } of methods) {
      const lowest = byMethod[id];
      if (lowest === undefined || play.totals[id]! < lowest.totals[id]!) byMethod[id] = play;
    }
  };
  const exact = everyPlay(scenario, methods, options.enumerate ?? 100_000, add);
  if (!exact) search(scenario, methods, options, add);
  if (methods.some(({ id }) => byMethod[id] === undefined)) throw new Error(`Scenario "${scenario.id}" has no play that ends`);
  return { exact, byMethod };
}

function search(scenario: Scenario, methods: readonly Method[], { width = 24, seed = 1 }: LowestOptions, add: (play: FinishedPlay) => void): void {
  const sampled = sampledPlays(scenario, seed, 40);
  for (const { actions } of sampled) add(finish(scenario, methods, actions));
  const [first] = sampled;
  if (first === undefined) return;
  const circumstances = circumstancesOf(scenario, first.state);
  for (const method of methods) {
    const start = { state: begin(scenario), scores: [startScore(method, circumstances)] };
    for (const ray of beam(positionsOf(scenario), start, low, width)) add(finish(scenario, methods, actionsOf(ray)));
  }
}

/** Under way anything may still be lost, so a play is worth most where least was earned so far; once ended, what it came to. */
const low: Aim = ([score], ahead) => -finishScore(score!) / (ahead ? 1000 : 1);
