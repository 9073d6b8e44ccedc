import { hasFlag, withFlag, withoutFlag } from './condition.ts';
import { directoryOf, find } from './directory.ts';
import { make } from './reaction.ts';
import type { Contact, Person, Scenario } from './scenario.ts';
import type { Draft, State, Witness } from './state.ts';

/** @throws if the scenario has no such person */
export function personOf(scenario: Scenario, id: string): Person {
  return find(scenario, 'people', id);
}

/** The one who is upset; every scenario has exactly one. */
export function customerOf(scenario: Scenario): Person {
  return directoryOf(scenario).customer;
}

/** The one who speaks for the customer's side: the customer, and once they are gone the first of those with them who is there. */
function voiceOf(scenario: Scenario, state: State): Person {
  const { customer, theirSide } = directoryOf(scenario);
  return theirSide.find(({ presentFlag }) => hasFlag(state.flags, presentFlag)) ?? customer;
}

/** Who says what no name stands beside: the voice of the customer's side, and where none of them is there whom the contact is with. */
export function speakerOf(scenario: Scenario, state: State): Person {
  const contact = state.contact === null || isTheirSideThere(scenario, state) ? undefined : find(scenario, 'contacts', state.contact);
  const [other] = contact?.with ?? [];
  return other === undefined ? voiceOf(scenario, state) : personOf(scenario, other);
}

/** Whether this is the customer or somebody with them. */
export function isOfTheirSide({ role }: Person): boolean {
  return role === 'customer' || role === 'customer-side';
}

/** Whether the customer, or somebody with them, is there to hear. */
export function isTheirSideThere(scenario: Scenario, state: State): boolean {
  for (const { presentFlag } of directoryOf(scenario).theirSide) if (hasFlag(state.flags, presentFlag)) return true;
  return false;
}

/** Whether a contact is with the customer's side: not a talk among ourselves, or with a supplier alone. */
export function isWithTheirSide(scenario: Scenario, contact: Contact): boolean {
  return contact.with === undefined || directoryOf(scenario).theirSide.some(({ id }) => contact.with?.includes(id));
}

/** The people who are there now, in the scenario's order. */
export function peoplePresent(scenario: Scenario, state: State): readonly Person[] {
  return directoryOf(scenario).everyone.filter((person) => hasFlag(state.flags, person.presentFlag));
}

/**
 * Whom the contact is with and everyone invited are there as it begins; whether those are the right people is said to
 * the log. People are invited to talk with the customer: in a talk with others they are still to come.
 */
export function assemble(scenario: Scenario, draft: Draft, witness: Witness, contact: Contact): void {
  const called = isWithTheirSide(scenario, contact);
  for (const person of directoryOf(scenario).everyone) {
    const isOther = contact.with === undefined ? person.role === 'customer' : contact.with.includes(person.id);
    const comes = isOther || (called && hasFlag(draft.flags, person.invitedFlag));
    draft.flags = comes ? withFlag(draft.flags, person.presentFlag) : withoutFlag(draft.flags, person.presentFlag);
    if (called) draft.flags = withoutFlag(draft.flags, person.invitedFlag);
    if (comes) witness.beats?.push({ kind: 'joined', person: person.id, at: draft.clock });
  }
  draft.circle = 'open';
  if (missing(scenario, draft, contact.needs)) miss(scenario, draft, witness, contact);
  else if (!missing(scenario, draft, contact.joins)) complete(scenario, draft, witness, contact);
}

/** Somebody joins during a contact; the circle may be complete with them. */
export function join(scenario: Scenario, draft: Draft, witness: Witness, id: string, contact: Contact): void {
  const person = personOf(scenario, id);
  if (hasFlag(draft.flags, person.presentFlag)) return;
  draft.flags = withFlag(draft.flags, person.presentFlag);
  witness.beats?.push({ kind: 'joined', person: id, ...midCall(contact), at: draft.clock });
  if (draft.circle !== 'complete' && !missing(scenario, draft, contact.needs) && !missing(scenario, draft, contact.joins)) complete(scenario, draft, witness, contact);
}

/** Somebody goes during a contact; who is not there is passed over. */
export function leave(scenario: Scenario, draft: Draft, witness: Witness, id: string): void {
  const person = personOf(scenario, id);
  if (!hasFlag(draft.flags, person.presentFlag)) return;
  draft.flags = withoutFlag(draft.flags, person.presentFlag);
  const contact = draft.contact === null ? undefined : find(scenario, 'contacts', draft.contact);
  witness.beats?.push({ kind: 'left', person: id, ...midCall(contact), at: draft.clock });
}

function midCall(contact: Contact | undefined): { readonly midCall?: true } {
  return contact === undefined || contact.channel === 'in-person' ? {} : { midCall: true };
}

/** The contact is over: everybody goes. Whoever was to join and was never there is missed, unless somebody was before. */
export function disperse(scenario: Scenario, draft: Draft, witness: Witness, contact: Contact): void {
  if (contact.joins.length > 0 && draft.circle === 'open') miss(scenario, draft, witness, contact);
  for (const person of directoryOf(scenario).everyone) draft.flags = withoutFlag(draft.flags, person.presentFlag);
}

function missing(scenario: Scenario, draft: Draft, ids: readonly string[]): boolean {
  return ids.some((id) => !hasFlag(draft.flags, personOf(scenario, id).presentFlag));
}

function miss(scenario: Scenario, draft: Draft, witness: Witness, contact: Contact): void {
  draft.circle = 'missed';
  make(scenario, draft, witness, 'someone-needed-missing', contact.id);
}

function complete(scenario: Scenario, draft: Draft, witness: Witness, contact: Contact): void {
  draft.circle = 'complete';
  if (contact.needs.length + contact.joins.length === 0) return;
  make(scenario, draft, witness, 'everyone-needed-present', contact.id);
  const needless = peoplePresent(scenario, draft).some(
    (person) =>
      (person.role === 'ours' || person.role === 'third-party') && ![contact.needs, contact.joins, contact.with ?? []].some((ids) => ids.includes(person.id)),
  );
  if (!needless) make(scenario, draft, witness, 'nobody-needless-present', contact.id);
}
