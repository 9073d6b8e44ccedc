import { hasFlag, holds, withFlag } from './condition.ts';
import { availableContacts, automaticEvents, canPrepare, canInvite } from './desk.ts';
import { breakPromise, fulfil, promise } from './promises.ts';
import { assemble, customerOf, disperse, join, leave } from './presence.ts';
import { feel, make } from './reaction.ts';
import { judgeReply, threatMove } from './remedies.ts';
import type { Contact, Line, Node, Reply, Scenario, Way } from './scenario.ts';
import { NO_WITNESS, type Draft, type State, type Witness } from './state.ts';

/**
 * The rules of a playthrough: a pure reducer over plain data. `begin` and `step` are all there is; replaying a
 * journal's actions gives the identical state. Machines, screens, bots and checks stand on these two.
 */

const HEARD = 0; // number of the flag `heard`
const LISTENING_TAKES = 1; // minutes

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
    complete: false,
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
  const draft: Draft = { ...state, acts: state.acts + 1 };
  const colon = action.indexOf(':');
  const verb = colon < 0 ? action : action.slice(0, colon);
  const object = colon < 0 ? '' : action.slice(colon + 1);
  const refuse = (why: string): never => {
    throw new IllegalAction(`Scenario "${scenario.id}", ${state.phase} at "${state.node ?? state.contact ?? 'desk'}", action ${state.acts + 1}: "${action}" ${why}`);
  };
  if (state.phase === 'ended') refuse('comes after the end');
  if (state.phase === 'contact') {
    const node = nodeOf(scenario, state.node);
    if (verb === 'reply') {
      if (state.line >= 0) refuse('is a reply while they are still speaking');
      const reply = node.replies?.find((one) => one.id === object) ?? refuse('names no reply of this node');
      if (!holds(reply.when, state)) refuse('is a reply whose condition does not hold');
      say(scenario, draft, witness, node, reply);
    } else if (verb === 'listen') {
      if (state.line >= 0) goOnListening(scenario, draft, witness, node);
      else if (canKeepSilent(node, state)) keepSilent(scenario, draft, witness);
      else refuse('but there is nothing to listen to');
    } else if (verb === 'cut-in') {
      if (state.line < 0) refuse('but nobody is venting');
      cutIn(scenario, draft, witness, node);
    } else refuse('is not for a contact');
    return draft;
  }
  if (verb === 'prepare') {
    const preparation = scenario.preparations.find((one) => one.id === object) ?? refuse('names no preparation');
    if (!canPrepare(scenario, state, preparation)) refuse('is not on offer now');
    draft.clock += preparation.minutes;
    witness.beats?.push({ kind: 'prepared', preparation: object, at: draft.clock });
    draft.flags = withFlag(draft.flags, preparation.doneFlag);
    if (preparation.kind !== 'task') draft.researched = true;
    for (const move of preparation.moves) make(scenario, draft, witness, move, { source: object });
    for (const fact of preparation.learns) learn(scenario, draft, witness, fact);
    for (const remedy of preparation.approves) approve(scenario, draft, witness, remedy);
    followClock(scenario, draft, witness, state.clock);
  } else if (verb === 'invite') {
    const person = scenario.people.find((one) => one.id === object) ?? refuse('names no person');
    if (!canInvite(scenario, state, person) || !person.invite) return refuse('is not on offer now');
    draft.clock += person.invite.minutes;
    draft.flags = withFlag(draft.flags, person.invitedFlag);
    witness.beats?.push({ kind: 'invited', person: object, at: draft.clock });
    make(scenario, draft, witness, 'invite-party', { source: object });
    followClock(scenario, draft, witness, state.clock);
  } else if (verb === 'wait') {
    const minutes = Number(object);
    if (!Number.isInteger(minutes) || minutes < 1 || minutes > 7 * 24 * 60) refuse('needs whole minutes, up to a week');
    draft.clock += minutes;
    witness.beats?.push({ kind: 'waited', minutes, at: draft.clock });
    followClock(scenario, draft, witness, state.clock);
  } else if (verb === 'contact') {
    const contact = availableContacts(scenario, state).find((one) => one.id === object) ?? refuse('is not on offer now');
    beginContact(scenario, draft, witness, contact, false);
  } else if (verb === 'leave') {
    if (state.contacts === 0 || scenario.closing.length === 0) refuse('but nothing has begun that could be closed');
    breakOpenPromises(scenario, draft, witness);
    enter(scenario, draft, witness, wayFrom(scenario, scenario.closing, draft, 'closing'));
  } else refuse('is not for the desk');
  return draft;
}

/** After the customer has finished, one can say nothing, once. */
export function canKeepSilent(node: Node, state: State): boolean {
  return node.vent === true && state.line < 0 && !state.silent;
}

/** @throws if the scenario has no such node */
export function nodeOf(scenario: Scenario, id: string | null): Node {
  const node = id === null ? undefined : scenario.nodes[id];
  if (!node) throw new Error(`Scenario "${scenario.id}" has no node "${id}"`);
  return node;
}

function say(scenario: Scenario, draft: Draft, witness: Witness, node: Node, reply: Reply): void {
  draft.clock += node.minutes ?? 1;
  witness.beats?.push({ kind: 'said', reply: reply.id, at: draft.clock });
  const threatened = draft.threatened;
  draft.threatened = false;
  const reacts = reply.effect === undefined;
  for (const move of reply.moves) {
    make(scenario, draft, witness, move, { source: reply.id, issues: move === 'restate-problem' ? reply.restates : undefined }, reacts);
    if (move === 'commit-time' && reply.promise !== undefined) promise(scenario, draft, witness, reply.promise);
  }
  if (reply.effect) feel(draft, reply.effect.heat, reply.effect.trust);
  for (const slip of judgeReply(scenario, draft, reply)) make(scenario, draft, witness, slip, { source: reply.id });
  if (threatened) {
    const slip = threatMove(reply);
    if (slip) make(scenario, draft, witness, slip, { source: reply.id });
  }
  if (reply.defers !== undefined) draft.putOff = true;
  for (const id of reply.grants ?? []) {
    draft.flags = withFlag(draft.flags, remedyOf(scenario, id).grantedFlag);
    witness.beats?.push({ kind: 'granted', remedy: id, at: draft.clock });
  }
  if (reply.saidFlag !== undefined) draft.flags = withFlag(draft.flags, reply.saidFlag);
  for (const line of reply.answer ?? []) speak(scenario, draft, witness, line);
  enter(scenario, draft, witness, wayFrom(scenario, reply.to, draft, reply.id));
}

function goOnListening(scenario: Scenario, draft: Draft, witness: Witness, node: Node): void {
  draft.clock += LISTENING_TAKES;
  witness.beats?.push({ kind: 'listened', at: draft.clock });
  make(scenario, draft, witness, 'listen', { source: draft.node ?? '' }, node.speakFirst !== true);
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
  if (!node.speakFirst) make(scenario, draft, witness, 'interrupt', { source: draft.node ?? '' });
}

/** Speaks the vent's next line that holds; with the last one the customer has been heard out. */
function hearNext(scenario: Scenario, draft: Draft, witness: Witness, node: Node, from: number): void {
  let at = from;
  while (at < node.lines.length && !holds(node.lines[at]?.when, draft)) at++;
  const line = node.lines[at];
  if (line) speak(scenario, draft, witness, line);
  const more = node.lines.slice(at + 1).some((later) => holds(later.when, draft));
  draft.line = more ? at : -1;
  if (more) return;
  make(scenario, draft, witness, 'heard-out', { source: draft.node ?? '' });
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
  const contact = draft.contact === null ? undefined : contactOf(scenario, draft.contact);
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
    followClock(scenario, draft, witness, draft.clock);
  }
  return null;
}

function speak(scenario: Scenario, draft: Draft, witness: Witness, line: Line): void {
  if (!holds(line.when, draft)) return;
  witness.beats?.push({ kind: 'line', id: line.id, by: line.by ?? customerOf(scenario).id, at: draft.clock });
  for (const id of line.raises ?? []) {
    const issue = scenario.issues.find((one) => one.id === id);
    if (!issue) throw new Error(`Scenario "${scenario.id}", line "${line.id}": no issue "${id}"`);
    draft.flags = withFlag(draft.flags, issue.voicedFlag);
  }
  for (const fact of line.tells ?? []) learn(scenario, draft, witness, fact);
  for (const id of line.asks ?? []) draft.flags = withFlag(draft.flags, remedyOf(scenario, id).askedFlag);
  for (const id of line.approves ?? []) approve(scenario, draft, witness, id);
  if (line.threat) draft.threatened = true;
}

function beginContact(scenario: Scenario, draft: Draft, witness: Witness, contact: Contact, byThem: boolean): void {
  draft.phase = 'contact';
  draft.contact = contact.id;
  draft.contacts += 1;
  draft.threatened = false;
  draft.flags = withFlag(draft.flags, contact.metFlag);
  witness.beats?.push({ kind: 'contact-begins', contact: contact.id, byThem, at: draft.clock });
  const source = { source: contact.id };
  const couldPrepare = scenario.preparations.some((one) => one.kind !== 'task');
  if (draft.contacts === 1 && couldPrepare && !draft.researched) make(scenario, draft, witness, 'call-in-cold', source);
  const keyFacts = scenario.facts.filter((fact) => fact.key);
  if (!draft.factsFound && keyFacts.length > 0 && keyFacts.every((fact) => hasFlag(draft.flags, fact.knownFlag))) {
    draft.factsFound = true;
    make(scenario, draft, witness, 'all-key-facts-found', source);
  }
  if (byThem && contact.rings && 'promise' in contact.rings) breakPromise(scenario, draft, witness, contact.rings.promise);
  for (const id of contact.fulfils) fulfil(scenario, draft, witness, id);
  assemble(scenario, draft, witness, contact);
  enter(scenario, draft, witness, contact.start);
}

function endContact(scenario: Scenario, draft: Draft, witness: Witness, settled: boolean): void {
  if (draft.contact === null) return;
  const contact = contactOf(scenario, draft.contact);
  if (draft.contacts === 1 && settled && !draft.putOff) make(scenario, draft, witness, 'resolved-first-contact', { source: contact.id });
  disperse(scenario, draft, witness, contact);
  draft.phase = 'desk';
  draft.contact = null;
  draft.node = null;
  witness.beats?.push({ kind: 'contact-ends', contact: contact.id, at: draft.clock });
}

/** The clock has moved: what begins by itself by now begins at its time, the earliest first. */
function followClock(scenario: Scenario, draft: Draft, witness: Witness, since: number): void {
  const event = automaticEvents(scenario, draft).find((one) => one.at <= draft.clock);
  if (!event) return;
  draft.clock = Math.max(since, event.at);
  beginContact(scenario, draft, witness, event.contact, true);
}

function breakOpenPromises(scenario: Scenario, draft: Draft, witness: Witness): void {
  for (const one of draft.promises) if (one.status === 'open') breakPromise(scenario, draft, witness, one.id);
}

function learn(scenario: Scenario, draft: Draft, witness: Witness, id: string): void {
  const fact = scenario.facts.find((one) => one.id === id);
  if (!fact) throw new Error(`Scenario "${scenario.id}" has no fact "${id}"`);
  if (hasFlag(draft.flags, fact.knownFlag)) return;
  draft.flags = withFlag(draft.flags, fact.knownFlag);
  witness.beats?.push({ kind: 'learned', fact: id, at: draft.clock });
}

function approve(scenario: Scenario, draft: Draft, witness: Witness, id: string): void {
  draft.flags = withFlag(draft.flags, remedyOf(scenario, id).approvedFlag);
  witness.beats?.push({ kind: 'approved', remedy: id, at: draft.clock });
}

function react(scenario: Scenario, draft: Draft, to: 'silence'): void {
  const reaction = scenario.reactions[to];
  if (reaction) feel(draft, reaction.heat, reaction.trust);
}

function wayFrom(scenario: Scenario, ways: readonly Way[], draft: Draft, from: string): string {
  for (const way of ways) if (holds(way.when, draft)) return way.to;
  throw new Error(`Scenario "${scenario.id}": no way leads on from "${from}"`);
}

function contactOf(scenario: Scenario, id: string): Contact {
  const contact = scenario.contacts.find((one) => one.id === id);
  if (!contact) throw new Error(`Scenario "${scenario.id}" has no contact "${id}"`);
  return contact;
}

function remedyOf(scenario: Scenario, id: string) {
  const remedy = scenario.remedies.find((one) => one.id === id);
  if (!remedy) throw new Error(`Scenario "${scenario.id}" has no remedy "${id}"`);
  return remedy;
}
