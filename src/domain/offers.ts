import { holds } from './condition.ts';
import { availableContacts, canInvite, canPrepare, nextMoment } from './desk.ts';
import { nodeOf } from './directory.ts';
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
    const node = nodeOf(scenario, state.node);
    if (state.line >= 0) return VENTING;
    const actions: string[] = [];
    for (const reply of node.replies ?? []) if (holds(reply.when, state)) actions.push(`reply:${reply.id}`);
    if (canKeepSilent(node, state)) actions.push('listen');
    return actions;
  }
  const actions: string[] = [];
  for (const one of scenario.preparations) if (canPrepare(scenario, state, one)) actions.push(`prepare:${one.id}`);
  for (const one of scenario.people) if (canInvite(scenario, state, one)) actions.push(`invite:${one.id}`);
  for (const one of availableContacts(scenario, state)) actions.push(`contact:${one.id}`);
  const moment = nextMoment(scenario, state);
  if (moment !== undefined && Number.isFinite(moment)) actions.push(`wait:${moment - state.clock}`);
  if (state.contacts > 0 && scenario.closing.length > 0) actions.push('leave');
  return actions;
}

const VENTING: readonly string[] = ['listen', 'cut-in'];
