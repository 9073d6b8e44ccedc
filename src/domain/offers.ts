import { holds } from './condition.ts';
import { availableContacts, canInvite, canPrepare, nextMoment } from './desk.ts';
import { placeOf } from './directory.ts';
import type { Contact, Person, Preparation, Scenario } from './scenario.ts';
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
  const actions: string[] = [];
  for (const one of scenario.preparations) if (canPrepare(scenario, state, one)) actions.push(named('prepare', one));
  for (const one of scenario.people) if (canInvite(scenario, state, one)) actions.push(named('invite', one));
  for (const one of availableContacts(scenario, state)) actions.push(named('contact', one));
  const moment = nextMoment(scenario, state);
  if (moment !== undefined && Number.isFinite(moment)) actions.push(`wait:${moment - state.clock}`);
  if (state.contacts > 0 && scenario.closing.length > 0) actions.push('leave');
  return actions;
}

const VENTING: readonly string[] = ['listen', 'cut-in'];

const names = new WeakMap<object, string>();

/** What an action at the desk is called, put together once: bots and searches ask millions of times. */
function named(verb: 'prepare' | 'invite' | 'contact', part: Preparation | Person | Contact): string {
  let name = names.get(part);
  if (name === undefined) names.set(part, (name = `${verb}:${part.id}`));
  return name;
}
