import { begin, IllegalAction, step } from '../../domain/conversation.ts';
import type { Scenario } from '../../domain/scenario.ts';

/** The nodes that a play comes to, in their order; as far as its actions are on offer, which rule A8 sees to. */
export function routeOf(scenario: Scenario, actions: readonly string[]): readonly string[] {
  const nodes: string[] = [];
  let state = begin(scenario);
  for (const action of actions) {
    try {
      state = step(scenario, state, action, { log: null, beats: null, nodes });
    } catch (error) {
      if (!(error instanceof IllegalAction)) throw error;
      break;
    }
  }
  return nodes;
}
