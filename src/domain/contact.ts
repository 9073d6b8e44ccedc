import { hasFlag, holds, withFlag, withoutFlag } from './condition.ts';
import { automaticEvents, couldPrepare } from './desk.ts';
import { directoryOf, find, nodeOf } from './directory.ts';
import { bringNews } from './news.ts';
import { assemble, disperse, isTheirSideThere, join, leave } from './presence.ts';
import { breakOpenPromises, breakPromise, fulfil, promiseTerms } from './promises.ts';
import { feel, make } from './reaction.ts';
import type { Contact, Scenario, Way } from './scenario.ts';
import { speak } from './speech.ts';
import { LOST, type Draft, type Witness } from './state.ts';
import { hearNext } from './vent.ts';

/**
 * A contact from its beginning to its end, and the way through its nodes. What the engine gives for preparation, for who
 * is there and for promises enters the log as a contact begins or ends (methods.md, section 2).
 */

/** The play comes to a node, and goes on to those that follow by themselves until it is somebody's turn. */
export function enter(scenario: Scenario, draft: Draft, witness: Witness, id: string): void {
  let next: string | null = id;
  for (let hops = 0; next !== null; hops++) {
    if (hops > 1000) throw new Error(`Scenario "${scenario.id}": nodes lead on in a circle at "${next}"`);
    next = arrive(scenario, draft, witness, next);
  }
}

/** Arrives at a node and gives the one that follows by itself, or null where it is somebody's turn. */
function arrive(scenario: Scenario, draft: Draft, witness: Witness, id: string): string | null {
  const node = nodeOf(scenario, id);
  witness.nodes?.push(id);
  draft.node = id;
  draft.line = -1;
  draft.silent = false;
  const contact = draft.contact === null ? undefined : find(scenario, 'contacts', draft.contact);
  if (contact) for (const person of node.joins ?? []) join(scenario, draft, witness, person, contact);
  for (const person of node.leaves ?? []) leave(scenario, draft, witness, person);
  for (const id of node.fulfils ?? []) fulfil(scenario, draft, witness, id);
  if (node.effect) feel(draft, node.effect.heat, node.effect.trust);
  if (node.vent) hearNext(scenario, draft, witness, node, 0);
  else for (const line of node.lines) speak(scenario, draft, witness, line);
  if (node.next) return wayFrom(scenario, node.next, draft, id);
  if (node.ending) {
    endContact(scenario, draft, witness, node.ending.settled);
    breakOpenPromises(scenario, draft, witness);
    draft.phase = 'ended';
    draft.node = id;
    witness.beats?.push({ kind: 'ended', ending: id, at: draft.clock });
  } else if (node.ends) {
    endContact(scenario, draft, witness, node.settled === true, node.lost);
    followClock(scenario, draft, witness);
  }
  return null;
}

/** @param byThem they rang or it began by itself: an open promise that they ring about is broken by it */
export function beginContact(scenario: Scenario, draft: Draft, witness: Witness, contact: Contact, byThem: boolean): void {
  draft.phase = 'contact';
  draft.contact = contact.id;
  draft.contacts += 1;
  draft.threatened = false;
  draft.flags = withFlag(draft.flags, contact.metFlag);
  witness.beats?.push({ kind: 'contact-begins', contact: contact.id, byThem, at: draft.clock });
  if (draft.contacts === 1 && !draft.researched && couldPrepare(scenario)) make(scenario, draft, witness, 'call-in-cold', contact.id);
  if (!draft.factsFound && foundKeyFacts(scenario, draft)) {
    draft.factsFound = true;
    make(scenario, draft, witness, 'all-key-facts-found', contact.id);
  }
  if (byThem && contact.rings && 'promise' in contact.rings) breakPromise(scenario, draft, witness, contact.rings.promise);
  for (const id of contact.fulfils) fulfil(scenario, draft, witness, id);
  assemble(scenario, draft, witness, contact);
  if (draft.lostAt >= 0 && isTheirSideThere(scenario, draft)) {
    draft.lostAt = -1;
    draft.flags = withoutFlag(draft.flags, LOST);
  }
  enter(scenario, draft, witness, contact.start);
}

/** By preparing: what the customer had to tell was not found. */
function foundKeyFacts(scenario: Scenario, draft: Draft): boolean {
  const { keyFinds } = directoryOf(scenario);
  return keyFinds.length > 0 && keyFinds.every((finds) => finds.some((done) => hasFlag(draft.flags, done)));
}

/** @param lost the line is lost: they are left waiting until one of the two rings */
function endContact(scenario: Scenario, draft: Draft, witness: Witness, settled: boolean, lost?: true): void {
  if (draft.contact === null) return;
  const contact = find(scenario, 'contacts', draft.contact);
  // A promise that was kept before they parted has put nothing off, nor has one that somebody else had made.
  const owed = draft.putOff || draft.promises.some(({ id, status }) => status === 'open' && promiseTerms(scenario, id).by === undefined);
  if (draft.contacts === 1 && settled && !owed) make(scenario, draft, witness, 'resolved-first-contact', contact.id);
  disperse(scenario, draft, witness, contact);
  draft.phase = 'desk';
  draft.contact = null;
  draft.node = null;
  if (lost) {
    draft.lostAt = draft.clock;
    draft.flags = withFlag(draft.flags, LOST);
  }
  witness.beats?.push({ kind: 'contact-ends', contact: contact.id, ...(lost ? { lost } : {}), at: draft.clock });
}

/** Time has passed: news that is due comes now, and what should have begun by itself by now begins, the earliest first. */
export function followClock(scenario: Scenario, draft: Draft, witness: Witness): void {
  bringNews(scenario, draft, witness, directoryOf(scenario).news);
  const [event] = automaticEvents(scenario, draft);
  if (event !== undefined && event.at <= draft.clock) beginContact(scenario, draft, witness, event.contact, true);
}

/** The first way whose condition holds. @throws if none does: a bug in the checks of whoever wrote or compiled it */
export function wayFrom(scenario: Scenario, ways: readonly Way[], draft: Draft, from: string): string {
  for (const way of ways) if (holds(way.when, draft)) return way.to;
  throw new Error(`Scenario "${scenario.id}": no way leads on from "${from}"`);
}
