import { begin, step } from '../conversation.ts';
import { offers } from '../offers.ts';
import { randomFrom } from '../order.ts';
import type { Scenario } from '../scenario.ts';
import type { State } from '../state.ts';
import { Sightings } from './sightings.ts';

/** Where a conversation can go round in circles, a sampled play is given up after so many actions. */
export const ENOUGH = 400;

/**
 * Plays a scenario many times by several ways of choosing, so that what is rare is seen too: at random, by what was
 * tried least so far, and by what pleases or angers the customer most. The same for the same seed.
 */
export function samplePlays(scenario: Scenario, seen: Sightings, { seed, plays }: { readonly seed: number; readonly plays: number }): void {
  const tried = new Map<string, number>();
  const warmth = (state: State): number => state.trust - state.heat;
  for (const way of ['random', 'least-tried', 'pleasing', 'angering'] as const) {
    const random = randomFrom(seed, way);
    const count = way === 'random' || way === 'least-tried' ? plays : Math.ceil(plays / 5);
    for (let play = 0; play < count; play++) {
      let state = begin(scenario);
      const actions: string[] = [];
      const visited: string[] = [];
      while (state.phase !== 'ended' && actions.length < ENOUGH) {
        const offered = offers(scenario, state);
        if (offered.length === 0) {
          seen.stuck(state, () => actions.slice());
          break;
        }
        const from = state;
        let action = offered[Math.floor(random() * offered.length)]!;
        // One choice in six stays random, or every play would be the same one.
        if (way === 'least-tried') action = leastBy(offered, (one) => (tried.get(key(from, one)) ?? 0) + random() / 2);
        else if (way !== 'random' && random() > 1 / 6) {
          const sign = way === 'pleasing' ? -1 : 1;
          action = leastBy(offered, (one) => sign * warmth(step(scenario, from, one)) + random() / 2);
        }
        const tag = key(from, action);
        tried.set(tag, (tried.get(tag) ?? 0) + 1);
        seen.actions.add(action);
        state = step(scenario, state, action, { log: null, beats: null, nodes: visited });
        actions.push(action);
      }
      for (const node of visited) seen.nodes.add(node);
      if (state.phase === 'ended') seen.ended(scenario, state, () => actions.slice());
    }
  }
}

/** Some ended plays, each with the state that it ended in; the same for the same seed. */
export function sampledPlays(scenario: Scenario, seed: number, count: number): readonly { readonly actions: readonly string[]; readonly state: State }[] {
  const plays: { actions: readonly string[]; state: State }[] = [];
  samplePlays(scenario, new Collecting(plays), { seed, plays: count });
  return plays;
}

class Collecting extends Sightings {
  private readonly plays: { actions: readonly string[]; state: State }[];

  constructor(plays: { actions: readonly string[]; state: State }[]) {
    super();
    this.plays = plays;
  }

  override ended(_scenario: Scenario, state: State, actions: () => readonly string[]): void {
    this.plays.push({ actions: actions(), state });
  }
}

/** A wait is a wait, however long. */
function key(state: State, action: string): string {
  const what = action.startsWith('wait:') ? 'wait' : action;
  return action.startsWith('reply:') ? what : `${state.node ?? `desk ${state.contacts}`} ${what}`;
}

function leastBy(items: readonly string[], by: (item: string) => number): string {
  let least = items[0]!;
  let value = Infinity;
  for (const item of items) {
    const here = by(item);
    if (here < value) [least, value] = [item, here];
  }
  return least;
}
