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
  return ahead(scenario, state).filter((contact) => !contact.rings && state.clock >= (contact.earliest ?? 0));
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
  return (
    state.phase === 'desk' &&
    !hasFlag(state.flags, preparation.doneFlag) &&
    holds(preparation.when, state) &&
    state.clock + preparation.minutes <= deadline(scenario, state)
  );
}

/** Whether a person can be invited: not yet for the next contact, there is one ahead, and it fits in before the first begins. */
export function canInvite(scenario: Scenario, state: State, person: Person): boolean {
  return (
    state.phase === 'desk' &&
    person.invite !== undefined &&
    !hasFlag(state.flags, person.invitedFlag) &&
    holds(person.invite.when, state) &&
    hasContactAhead(scenario, state) &&
    state.clock + person.invite.minutes <= deadline(scenario, state)
  );
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
    const at = contact.rings ? ringsAt(contact, state) : contact.latest;
    if (at !== undefined) events.push({ contact, at });
  }
  return events.length < 2 ? events : events.sort((one, other) => one.at - other.at);
}

/**
 * The next time at which something asks for attention, if time passes: a promise due, a contact that opens, somebody who
 * rings, news. Before the first contact there is nothing to wait for, unless it cannot be begun yet or is theirs to begin.
 */
export function nextMoment(scenario: Scenario, state: State): number | undefined {
  if (state.phase !== 'desk' || (state.contacts === 0 && availableContacts(scenario, state).length > 0)) return undefined;
  const moments = promiseMoments(state);
  for (const contact of ahead(scenario, state)) if (contact.earliest !== undefined && !contact.rings) moments.push(contact.earliest);
  for (const event of automaticEvents(scenario, state)) moments.push(event.at);
  const news = nextNews(scenario, state);
  if (news) moments.push(news.at);
  const later = moments.filter((moment) => moment > state.clock);
  return later.length > 0 ? Math.min(...later) : undefined;
}

/** Whether a contact can still come as things stand: one to begin, or one that begins by itself. */
export function hasContactAhead(scenario: Scenario, state: State): boolean {
  return ahead(scenario, state).some((contact) => !contact.rings || ringsAt(contact, state) !== undefined);
}

/** Contacts still ahead whose condition holds. */
function ahead(scenario: Scenario, state: State): readonly Contact[] {
  if (state.contacts === 0) return scenario.contacts.slice(0, 1);
  return scenario.contacts.filter((contact) => !hasFlag(state.flags, contact.metFlag) && holds(contact.when, state));
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
