import { hasFlag, holds, withFlag } from './condition.ts';
import { automaticEvents, availableContacts, canInvite, canPrepare, couldPrepare, hasContactAhead } from './desk.ts';
import { directoryOf, find, type Place } from './directory.ts';
import { isResearch } from './moves.ts';
import { assemble, customerOf, disperse, join, leave } from './presence.ts';
import { breakPromise, fulfil, promise } from './promises.ts';
import { feel, make } from './reaction.ts';
import { judgeReply, threatMove } from './remedies.ts';
import type { Contact, Node, Reply, Scenario, Way } from './scenario.ts';
import { approve, learn, speak } from './speech.ts';
import { draftOf, HEARD, NO_WITNESS, type Draft, type State, type Witness } from './state.ts';

/**
 * The rules of a playthrough: a pure reducer over plain data. `begin` and `step` are all there is; replaying a
 * journal's actions gives the identical state. Machines, screens, bots and checks stand on these two.
 */

const LISTENING_TAKES = 1; // minutes
const LONGEST_WAIT = 7 * 24 * 60; // minutes

/** An action that the rules do not allow where the play stands: a bug in the caller, or a journal of another script. */
export class IllegalAction extends Error {
  override readonly name = 'IllegalAction';
}

/** The state before the first action: at the desk, the first contact ahead. */
export function begin(scenario: Scenario): State {
  return {
    phase: 'desk',
    clock: scenario.starts,
    heat: scenario.heat,
    trust: scenario.trust,
    flags: Array.from({ length: Math.ceil(scenario.flags.length / 32) }, () => 0),
    contact: null,
    node: null,
    line: -1,
    silent: false,
    promises: [],
    acts: 0,
    contacts: 0,
    researched: false,
    factsFound: false,
    circle: 'open',
    outcomeAsked: false,
    putOff: false,
    threatened: false,
    once: [0, 0, 0],
    twice: [0, 0, 0],
  };
}

/**
 * The state after one action (`reply:<id>`, `listen`, `cut-in`, `prepare:<id>`, `invite:<person>`, `wait:<minutes>`,
 * `contact:<id>`, `leave`).
 * @param witness where moves and beats are told
 * @throws IllegalAction when the action is not on offer in this state
 */
export function step(scenario: Scenario, state: State, action: string, witness: Witness = NO_WITNESS): State {
  const draft = draftOf(state);
  draft.acts += 1;
  if (state.phase === 'contact') talk(scenario, state, draft, action, witness);
  else if (state.phase === 'desk') workAtDesk(scenario, state, draft, action, witness);
  else throw refusal(scenario, state, action, 'comes after the end');
  return draft;
}

function refusal(scenario: Scenario, state: State, action: string, why: string): IllegalAction {
  const place = state.node ?? state.contact ?? 'desk';
  return new IllegalAction(`Scenario "${scenario.id}", ${state.phase} at "${place}", action ${state.acts + 1}: "${action}" ${why}`);
}

function talk(scenario: Scenario, state: State, draft: Draft, action: string, witness: Witness): void {
  const { node, replies } = placeOf(scenario, state.node);
  if (action === 'listen') {
    if (state.line >= 0) goOnListening(scenario, draft, witness, node);
    else if (canKeepSilent(node, state)) keepSilent(scenario, draft, witness);
    else throw refusal(scenario, state, action, 'but there is nothing to listen to');
  } else if (action === 'cut-in') {
    if (state.line < 0) throw refusal(scenario, state, action, 'but nobody is venting');
    cutIn(scenario, draft, witness, node);
  } else {
    const reply = replies.get(action);
    if (reply === undefined) throw refusal(scenario, state, action, 'is no reply of this node');
    if (state.line >= 0) throw refusal(scenario, state, action, 'is a reply while they are still speaking');
    if (!holds(reply.when, state)) throw refusal(scenario, state, action, 'is a reply whose condition does not hold');
    say(scenario, draft, witness, node, reply);
  }
}

function workAtDesk(scenario: Scenario, state: State, draft: Draft, action: string, witness: Witness): void {
  const colon = action.indexOf(':');
  const verb = colon < 0 ? action : action.slice(0, colon);
  const object = colon < 0 ? '' : action.slice(colon + 1);
  if (verb === 'prepare') {
    const preparation = directoryOf(scenario).preparations.get(object);
    if (!preparation || !canPrepare(scenario, state, preparation)) throw refusal(scenario, state, action, 'is not on offer now');
    draft.clock += preparation.minutes;
    witness.beats?.push({ kind: 'prepared', preparation: object, at: draft.clock });
    draft.flags = withFlag(draft.flags, preparation.doneFlag);
    if (preparation.kind !== 'task') draft.researched = true;
    for (const fact of preparation.learns) learn(scenario, draft, witness, fact);
    for (const remedy of preparation.approves) approve(scenario, draft, witness, remedy);
    // Research is for a contact (methods.md, section 2): after the last one it comes too late to be any.
    const counts = hasContactAhead(scenario, draft);
    for (const move of preparation.moves) if (counts || !isResearch(move)) make(scenario, draft, witness, move, object);
    followClock(scenario, draft, witness);
  } else if (verb === 'invite') {
    const person = directoryOf(scenario).people.get(object);
    if (!person?.invite || !canInvite(scenario, state, person)) throw refusal(scenario, state, action, 'is not on offer now');
    draft.clock += person.invite.minutes;
    draft.flags = withFlag(draft.flags, person.invitedFlag);
    witness.beats?.push({ kind: 'invited', person: object, at: draft.clock });
    make(scenario, draft, witness, 'invite-party', object);
    followClock(scenario, draft, witness);
  } else if (verb === 'wait') {
    const minutes = Number(object);
    if (!/^[1-9]\d*$/.test(object) || minutes > LONGEST_WAIT) throw refusal(scenario, state, action, 'needs whole minutes, up to a week');
    wait(scenario, draft, witness, minutes);
  } else if (verb === 'contact') {
    const contact = availableContacts(scenario, state).find((one) => one.id === object);
    if (!contact) throw refusal(scenario, state, action, 'is not on offer now');
    beginContact(scenario, draft, witness, contact, false);
  } else if (action === 'leave') {
    if (state.contacts === 0 || scenario.closing.length === 0) throw refusal(scenario, state, action, 'but nothing has begun that could be closed');
    breakOpenPromises(scenario, draft, witness);
    enter(scenario, draft, witness, wayFrom(scenario, scenario.closing, draft, 'closing'));
  } else throw refusal(scenario, state, action, 'is not for the desk');
}

/** After the customer has finished, one can say nothing, once. */
export function canKeepSilent(node: Node, state: State): boolean {
  return node.vent === true && state.line < 0 && !state.silent;
}

/** @throws if the scenario has no such node */
export function nodeOf(scenario: Scenario, id: string | null): Node {
  return placeOf(scenario, id).node;
}

function placeOf(scenario: Scenario, id: string | null): Place {
  const place = id === null ? undefined : directoryOf(scenario).places.get(id);
  if (!place) throw new Error(`Scenario "${scenario.id}" has no node "${id}"`);
  return place;
}

function say(scenario: Scenario, draft: Draft, witness: Witness, node: Node, reply: Reply): void {
  draft.clock += node.minutes ?? 1;
  witness.beats?.push({ kind: 'said', reply: reply.id, at: draft.clock });
  const threatened = draft.threatened;
  draft.threatened = false;
  const reacts = reply.effect === undefined;
  for (const move of reply.moves) {
    make(scenario, draft, witness, move, reply.id, move === 'restate-problem' ? reply.restates : undefined, reacts);
    if (move === 'commit-time' && reply.promise !== undefined) promise(scenario, draft, witness, reply.promise);
  }
  if (reply.effect) feel(draft, reply.effect.heat, reply.effect.trust);
  for (const slip of judgeReply(scenario, draft, reply)) make(scenario, draft, witness, slip, reply.id);
  if (threatened) {
    const slip = threatMove(reply);
    if (slip) make(scenario, draft, witness, slip, reply.id);
  }
  if (reply.defers !== undefined) draft.putOff = true;
  for (const id of reply.grants ?? []) {
    draft.flags = withFlag(draft.flags, find(scenario, 'remedies', id).grantedFlag);
    witness.beats?.push({ kind: 'granted', remedy: id, at: draft.clock });
  }
  if (reply.saidFlag !== undefined) draft.flags = withFlag(draft.flags, reply.saidFlag);
  for (const line of reply.answer ?? []) speak(scenario, draft, witness, line);
  enter(scenario, draft, witness, wayFrom(scenario, reply.to, draft, reply.id));
}

function goOnListening(scenario: Scenario, draft: Draft, witness: Witness, node: Node): void {
  draft.clock += LISTENING_TAKES;
  witness.beats?.push({ kind: 'listened', at: draft.clock });
  make(scenario, draft, witness, 'listen', draft.node ?? '', undefined, node.speakFirst !== true);
  if (node.speakFirst) react(scenario, draft, 'silence');
  hearNext(scenario, draft, witness, node, draft.line + 1);
}

function keepSilent(scenario: Scenario, draft: Draft, witness: Witness): void {
  draft.clock += LISTENING_TAKES;
  draft.silent = true;
  react(scenario, draft, 'silence');
  witness.beats?.push({ kind: 'kept-silent', at: draft.clock });
  witness.beats?.push({ kind: 'line', id: 'silence', by: customerOf(scenario).id, at: draft.clock });
}

function cutIn(scenario: Scenario, draft: Draft, witness: Witness, node: Node): void {
  draft.line = -1;
  draft.silent = true; // having taken the word, one cannot be silent
  witness.beats?.push({ kind: 'cut-in', at: draft.clock });
  if (!node.speakFirst) make(scenario, draft, witness, 'interrupt', draft.node ?? '');
}

/** Speaks the vent's next line that holds; with the last one the customer has been heard out. */
function hearNext(scenario: Scenario, draft: Draft, witness: Witness, node: Node, from: number): void {
  let at = from;
  while (at < node.lines.length && !holds(node.lines[at]?.when, draft)) at++;
  const line = node.lines[at];
  if (line) speak(scenario, draft, witness, line);
  for (let later = at + 1; later < node.lines.length; later++) {
    if (!holds(node.lines[later]?.when, draft)) continue;
    draft.line = at;
    return;
  }
  draft.line = -1;
  make(scenario, draft, witness, 'heard-out', draft.node ?? '');
  draft.flags = withFlag(draft.flags, HEARD);
}

function enter(scenario: Scenario, draft: Draft, witness: Witness, id: string): void {
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
    endContact(scenario, draft, witness, node.settled === true);
    followClock(scenario, draft, witness);
  }
  return null;
}

function beginContact(scenario: Scenario, draft: Draft, witness: Witness, contact: Contact, byThem: boolean): void {
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
  enter(scenario, draft, witness, contact.start);
}

/** By preparing: what the customer had to tell was not found. */
function foundKeyFacts(scenario: Scenario, draft: Draft): boolean {
  const { keyFinds } = directoryOf(scenario);
  return keyFinds.length > 0 && keyFinds.every((finds) => finds.some((done) => hasFlag(draft.flags, done)));
}

function endContact(scenario: Scenario, draft: Draft, witness: Witness, settled: boolean): void {
  if (draft.contact === null) return;
  const contact = find(scenario, 'contacts', draft.contact);
  if (draft.contacts === 1 && settled && !draft.putOff) make(scenario, draft, witness, 'resolved-first-contact', contact.id);
  disperse(scenario, draft, witness, contact);
  draft.phase = 'desk';
  draft.contact = null;
  draft.node = null;
  witness.beats?.push({ kind: 'contact-ends', contact: contact.id, at: draft.clock });
}

/** Time passes at the desk, until something begins by itself. */
function wait(scenario: Scenario, draft: Draft, witness: Witness, minutes: number): void {
  const since = draft.clock;
  const [event] = automaticEvents(scenario, draft);
  const interrupted = event !== undefined && event.at <= since + minutes;
  draft.clock = interrupted ? Math.max(since, event.at) : since + minutes;
  if (draft.clock > since) witness.beats?.push({ kind: 'waited', minutes: draft.clock - since, at: draft.clock });
  if (interrupted) beginContact(scenario, draft, witness, event.contact, true);
}

/** Something else has taken time: what should have begun by itself by now begins now, the earliest first. */
function followClock(scenario: Scenario, draft: Draft, witness: Witness): void {
  const [event] = automaticEvents(scenario, draft);
  if (event !== undefined && event.at <= draft.clock) beginContact(scenario, draft, witness, event.contact, true);
}

function breakOpenPromises(scenario: Scenario, draft: Draft, witness: Witness): void {
  for (const one of draft.promises) if (one.status === 'open') breakPromise(scenario, draft, witness, one.id);
}

function react(scenario: Scenario, draft: Draft, to: 'silence'): void {
  const reaction = scenario.reactions[to];
  if (reaction) feel(draft, reaction.heat, reaction.trust);
}

function wayFrom(scenario: Scenario, ways: readonly Way[], draft: Draft, from: string): string {
  for (const way of ways) if (holds(way.when, draft)) return way.to;
  throw new Error(`Scenario "${scenario.id}": no way leads on from "${from}"`);
}
