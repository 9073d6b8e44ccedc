import { hasFlag, holds } from './condition.ts';
import { directoryOf } from './directory.ts';
import { nextNews } from './news.ts';
import { promiseMoments } from './promises.ts';
import type { Contact, Person, Preparation, Scenario } from './scenario.ts';
import type { State } from './state.ts';

/**
 * What can be done between contacts: look things up, invite people, let time pass, make a contact. Before the first
 * contact this is the preparation, limited by the time at which that contact begins by itself.
 */

/** The contacts that the player can begin now. Until the first has taken place there is only the first. */
export function availableContacts(scenario: Scenario, state: State): readonly Contact[] {
  if (state.phase !== 'desk') return [];
  return ahead(scenario, state).filter((contact) => canBegin(contact, state));
}

/** The contacts that the player can begin later, each with the time from which (minutes since midnight of day 1). */
export function laterContacts(scenario: Scenario, state: State): readonly { readonly contact: Contact; readonly from: number }[] {
  if (state.phase !== 'desk') return [];
  return ahead(scenario, state).flatMap((contact) =>
    !contact.rings && contact.earliest !== undefined && contact.earliest > state.clock ? [{ contact, from: contact.earliest }] : [],
  );
}

/** Whether a preparation is on offer: not done yet, its condition holds, and it fits in before the first contact begins. */
export function canPrepare(scenario: Scenario, state: State, preparation: Preparation): boolean {
  return state.phase === 'desk' && isLeftToDo(preparation, state, deadline(scenario, state));
}

/** Whether a person can be invited: not yet for the next contact, there is one ahead, and it fits in before the first begins. */
export function canInvite(scenario: Scenario, state: State, person: Person): boolean {
  return state.phase === 'desk' && isLeftToInvite(person, state, deadline(scenario, state)) && hasContactAhead(scenario, state);
}

/** Whether there was time to look anything up before the first contact. */
export function couldPrepare(scenario: Scenario): boolean {
  const [first] = scenario.contacts;
  const deadline = first?.latest ?? (first?.rings && 'at' in first.rings ? first.rings.at : Infinity);
  const before = { heat: scenario.heat, trust: scenario.trust, flags: directoryOf(scenario).opening.flags };
  return scenario.preparations.some(({ kind, minutes, when }) => kind !== 'task' && scenario.starts + minutes <= deadline && holds(when, before));
}

/** Minutes left for preparing before the first contact begins by itself; infinite where nothing limits it. */
export function minutesToPrepare(scenario: Scenario, state: State): number {
  return deadline(scenario, state) - state.clock;
}

/** What begins by itself, the earliest first: an appointment, a customer who rings because a promise was not kept, or news. */
export function automaticEvents(scenario: Scenario, state: State): readonly { readonly contact: Contact; readonly at: number }[] {
  if (state.phase !== 'desk') return [];
  const events: { contact: Contact; at: number }[] = [];
  for (const contact of ahead(scenario, state)) {
    const at = beginsAt(contact, state);
    if (at !== undefined) events.push({ contact, at });
  }
  return events.length < 2 ? events : events.sort((one, other) => one.at - other.at);
}

/** When a contact begins by itself, if it does. */
const beginsAt = (contact: Contact, state: State): number | undefined => (contact.rings ? ringsAt(contact, state) : contact.latest);

/**
 * The next time at which something asks for attention, if time passes: a promise due, a contact that opens, somebody who
 * rings, news. Before the first contact there is nothing to wait for, unless it cannot be begun yet or is theirs to begin.
 */
export function nextMoment(scenario: Scenario, state: State): number | undefined {
  if (state.phase !== 'desk' || (state.contacts === 0 && availableContacts(scenario, state).length > 0)) return undefined;
  return momentAmong(scenario, state, ahead(scenario, state));
}

/** @param contacts those ahead */
function momentAmong(scenario: Scenario, state: State, contacts: readonly Contact[]): number | undefined {
  const moments = promiseMoments(state);
  for (const contact of contacts) {
    if (contact.earliest !== undefined && !contact.rings) moments.push(contact.earliest);
    const at = beginsAt(contact, state);
    if (at !== undefined) moments.push(at);
  }
  const news = nextNews(scenario, state);
  if (news) moments.push(news.at);
  let next = Infinity;
  for (const moment of moments) if (moment > state.clock && moment < next) next = moment;
  return next === Infinity ? undefined : next;
}

/** Whether a contact can still come as things stand: one to begin, or one that begins by itself. */
export function hasContactAhead(scenario: Scenario, state: State): boolean {
  return ahead(scenario, state).some((contact) => canCome(contact, state));
}

/** Every action on offer at the desk, in authored order. Bots and searches ask millions of times: what it rests on is looked at once. */
export function deskOffers(scenario: Scenario, state: State): readonly string[] {
  const { everyPreparation, everyone, closing } = directoryOf(scenario);
  const contacts = ahead(scenario, state);
  const until = deadline(scenario, state);
  const actions: string[] = [];
  for (const one of everyPreparation) if (isLeftToDo(one, state, until)) actions.push(named('prepare', one));
  if (contacts.some((one) => canCome(one, state))) {
    for (const one of everyone) if (isLeftToInvite(one, state, until)) actions.push(named('invite', one));
  }
  const before = actions.length;
  for (const one of contacts) if (canBegin(one, state)) actions.push(named('contact', one));
  const canWait = state.contacts > 0 || actions.length === before;
  const moment = canWait ? momentAmong(scenario, state, contacts) : undefined;
  if (moment !== undefined && Number.isFinite(moment)) actions.push(`wait:${moment - state.clock}`);
  if (state.contacts > 0 && closing.length > 0) actions.push('leave');
  return actions;
}

const names = new WeakMap<object, string>();

/** What an action at the desk is called, put together once. */
function named(verb: 'prepare' | 'invite' | 'contact', part: Preparation | Person | Contact): string {
  let name = names.get(part);
  if (name === undefined) names.set(part, (name = `${verb}:${part.id}`));
  return name;
}

const canBegin = (contact: Contact, state: State): boolean => !contact.rings && state.clock >= (contact.earliest ?? 0);

const canCome = (contact: Contact, state: State): boolean => !contact.rings || ringsAt(contact, state) !== undefined;

function isLeftToDo(preparation: Preparation, state: State, until: number): boolean {
  return !hasFlag(state.flags, preparation.doneFlag) && state.clock + preparation.minutes <= until && holds(preparation.when, state);
}

function isLeftToInvite({ invite, invitedFlag }: Person, state: State, until: number): boolean {
  return invite !== undefined && !hasFlag(state.flags, invitedFlag) && state.clock + invite.minutes <= until && holds(invite.when, state);
}

/** Contacts still ahead whose condition holds. */
function ahead(scenario: Scenario, state: State): readonly Contact[] {
  const { everyContact, firstContact } = directoryOf(scenario);
  if (state.contacts === 0) return firstContact;
  return everyContact.filter((contact) => !hasFlag(state.flags, contact.metFlag) && holds(contact.when, state));
}

function deadline(scenario: Scenario, state: State): number {
  return state.contacts === 0 ? (automaticEvents(scenario, state)[0]?.at ?? Infinity) : Infinity;
}

function ringsAt(contact: Contact, state: State): number | undefined {
  if (!contact.rings) return undefined;
  if ('at' in contact.rings) return contact.rings.at;
  if ('lost' in contact.rings) return state.lostAt < 0 ? undefined : state.lostAt + contact.rings.after;
  const { promise, after } = contact.rings;
  const open = state.promises.find((one) => one.id === promise && one.status === 'open');
  return open ? open.due + after : undefined;
}
