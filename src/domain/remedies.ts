import { hasFlag } from './condition.ts';
import { directoryOf } from './directory.ts';
import type { Move } from './moves.ts';
import type { Remedy, Reply, Scenario } from './scenario.ts';
import { HEARD, type State } from './state.ts';

const ARGUES: ReadonlySet<Move> = new Set(['challenge-problem', 'get-defensive', 'match-emotion', 'minimize', 'assume-bad-intent', 'cite-policy']);

/**
 * The slips that follow from what a reply grants, defers or asks, so that an author never has to judge the situation
 * (methods.md, section 2): a remedy before they were heard, money as a reflex, more than the player may give, asking
 * leave for what is the player's to decide, asking again for what is known.
 * @param state with the reply's own moves already made
 */
export function judgeReply(scenario: Scenario, state: State, reply: Reply): readonly Move[] {
  if (!reply.grants && reply.defers === undefined && !reply.asks) return NOTHING;
  const slips: Move[] = [];
  const granted = (reply.grants ?? []).map((id) => remedy(scenario, id, reply));
  if (granted.length > 0 && !hasFlag(state.flags, HEARD)) slips.push('solve-too-soon');
  if (granted.some((one) => one.money && !state.outcomeAsked && !hasFlag(state.flags, one.askedFlag))) slips.push('pay-reflex');
  if (granted.some((one) => !mayGive(scenario, state, one))) slips.push('overpromise');
  if (reply.defers !== undefined && remedy(scenario, reply.defers, reply).needs === 'player') slips.push('ask-permission');
  if (reply.asks?.some((id) => isKnown(scenario, state, id))) slips.push('ask-again');
  return slips;
}

/** A legal threat met by arguing. */
export function threatMove(reply: Reply): Move | undefined {
  return reply.moves.some((move) => ARGUES.has(move)) ? 'argue-with-threat' : undefined;
}

const NOTHING: readonly Move[] = [];

function isKnown(scenario: Scenario, state: State, id: string): boolean {
  const fact = directoryOf(scenario).facts.get(id);
  return fact !== undefined && (fact.told === true || hasFlag(state.flags, fact.knownFlag));
}

/** Within the player's authority, already approved, or granted by somebody who is there and may. */
function mayGive(scenario: Scenario, state: State, one: Remedy): boolean {
  if (one.needs === 'player' || hasFlag(state.flags, one.approvedFlag)) return true;
  const person = directoryOf(scenario).people.get(one.needs);
  return person !== undefined && hasFlag(state.flags, person.presentFlag);
}

function remedy(scenario: Scenario, id: string, reply: Reply): Remedy {
  const found = directoryOf(scenario).remedies.get(id);
  if (!found) throw new Error(`Scenario "${scenario.id}", reply "${reply.id}": no remedy "${id}"`);
  return found;
}
