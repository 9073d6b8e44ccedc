import { holds } from './condition.ts';
import { deskOffers } from './desk.ts';
import { placeOf } from './directory.ts';
import type { Scenario } from './scenario.ts';
import type { State } from './state.ts';
import { canKeepSilent } from './vent.ts';

/**
 * Every action on offer in a state, in authored order. What is not here is refused by `step`, except that any whole
 * number of minutes may be waited; offered is the wait to the next moment that matters.
 */
export function offers(scenario: Scenario, state: State): readonly string[] {
  if (state.phase === 'ended') return [];
  if (state.phase === 'contact') {
    if (state.line >= 0) return VENTING;
    const { node, replies } = placeOf(scenario, state.node);
    const actions: string[] = [];
    for (const [action, reply] of replies) if (holds(reply.when, state)) actions.push(action);
    if (canKeepSilent(node, state)) actions.push('listen');
    return actions;
  }
  return deskOffers(scenario, state);
}

const VENTING: readonly string[] = ['listen', 'cut-in'];
