import { outcomeOf, type Outcome } from '../outcome.ts';
import type { Scenario } from '../scenario.ts';
import type { State } from '../state.ts';

/** A state that the play cannot leave, or from which no ending can be reached, and how one comes to it. */
export interface Trap {
  readonly place: string; // node, or `desk`
  readonly actions: readonly string[];
}

/** What has been seen so far, by whichever way. */
export class Sightings {
  readonly nodes = new Set<string>();
  readonly actions = new Set<string>();
  readonly endings = new Map<string, Map<Outcome, readonly string[]>>();
  readonly deadEnds = new Map<string, Trap>();

  /** How much was seen; waits of different lengths are no news. */
  count(): number {
    let outcomes = 0;
    for (const one of this.endings.values()) outcomes += one.size;
    let actions = 0;
    for (const action of this.actions) if (!action.startsWith('wait:')) actions++;
    return this.nodes.size + actions + outcomes + this.deadEnds.size;
  }

  ended(scenario: Scenario, state: State, actions: () => readonly string[]): void {
    const ending = state.node ?? '';
    const outcome = outcomeOf(scenario, state);
    let outcomes = this.endings.get(ending);
    if (!outcomes) this.endings.set(ending, (outcomes = new Map()));
    if (!outcomes.has(outcome)) outcomes.set(outcome, actions());
  }

  stuck(state: State, actions: () => readonly string[]): void {
    const place = placeOf(state);
    if (!this.deadEnds.has(place)) this.deadEnds.set(place, { place, actions: actions() });
  }
}

export function placeOf(state: State): string {
  return state.phase === 'desk' ? 'desk' : (state.node ?? 'desk');
}
