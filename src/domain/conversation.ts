import { hasFlag, holds, withFlag } from './condition.ts';
import { beginContact, enter, followClock, wayFrom } from './contact.ts';
import { automaticEvents, availableContacts, canInvite, canPrepare, hasContactAhead } from './desk.ts';
import { directoryOf, find, placeOf } from './directory.ts';
import { isResearch } from './moves.ts';
import { bringNews, nextNews } from './news.ts';
import { isTheirSideThere } from './presence.ts';
import { breakOpenPromises, promise } from './promises.ts';
import { feel, make, note } from './reaction.ts';
import { judgeReply, threatMove } from './remedies.ts';
import type { Node, Preparation, Reply, Scenario } from './scenario.ts';
import { approve, learn, speak } from './speech.ts';
import { draftOf, LINE_HELD, NO_WITNESS, THREATENED, type Draft, type State, type Witness } from './state.ts';
import { canKeepSilent, cutIn, goOnListening, keepSilent } from './vent.ts';

/**
 * The rules of a playthrough: a pure reducer over plain data. `begin` and `step` are all there is; replaying a
 * journal's actions gives the identical state. Machines, screens, bots and checks stand on these two.
 */

export const LONGEST_WAIT = 7 * 24 * 60; // minutes

/** An action that the rules do not allow where the play stands: a bug in the caller, or a journal of another script. */
export class IllegalAction extends Error {
  override readonly name = 'IllegalAction';
}

/** The state before the first action: at the desk, the first contact ahead. */
export function begin(scenario: Scenario): State {
  const { opening } = directoryOf(scenario);
  return {
    phase: 'desk',
    clock: scenario.starts,
    heat: scenario.heat,
    trust: scenario.trust,
    flags: opening.flags,
    contact: null,
    node: null,
    line: -1,
    silent: false,
    promises: opening.promises,
    acts: 0,
    contacts: 0,
    researched: false,
    factsFound: false,
    circle: 'open',
    outcomeAsked: false,
    putOff: false,
    lostAt: -1,
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
    prepare(scenario, draft, witness, preparation);
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
    const { closing } = directoryOf(scenario);
    if (state.contacts === 0 || closing.length === 0) throw refusal(scenario, state, action, 'but nothing has begun that could be closed');
    breakOpenPromises(scenario, draft, witness);
    enter(scenario, draft, witness, wayFrom(scenario, closing, draft, 'closing'));
  } else throw refusal(scenario, state, action, 'is not for the desk');
}

function prepare(scenario: Scenario, draft: Draft, witness: Witness, { id, kind, minutes, doneFlag, learns, approves, moves }: Preparation): void {
  draft.clock += minutes;
  witness.beats?.push({ kind: 'prepared', preparation: id, at: draft.clock });
  draft.flags = withFlag(draft.flags, doneFlag);
  if (kind !== 'task') draft.researched = true;
  for (const fact of learns) learn(scenario, draft, witness, fact);
  for (const remedy of approves) approve(scenario, draft, witness, remedy);
  // Research is for a contact (methods.md, section 2): after the last one it comes too late to be any.
  const counts = hasContactAhead(scenario, draft);
  for (const move of moves) if (counts || !isResearch(move)) make(scenario, draft, witness, move, id);
  followClock(scenario, draft, witness);
}

/**
 * A reply is said: its moves in the order written (methods.md, section 3, rule 7), what the engine makes of what it
 * grants, defers, asks or leaves unanswered, and their answer.
 */
function say(scenario: Scenario, draft: Draft, witness: Witness, node: Node, reply: Reply): void {
  draft.clock += node.minutes ?? 1;
  witness.beats?.push({ kind: 'said', reply: reply.id, at: draft.clock });
  const threatened = draft.threatened;
  draft.threatened = false;
  const reacts = reply.effect === undefined;
  // Out of their hearing something can be done for them, but nothing to them.
  const hear = isTheirSideThere(scenario, draft);
  for (const move of reply.moves) {
    const issues = move === 'restate-problem' ? reply.restates : undefined;
    if (hear) make(scenario, draft, witness, move, reply.id, issues, reacts);
    else note(draft, witness, move, reply.id, issues);
    if (move === 'commit-time' && reply.promise !== undefined) promise(scenario, draft, witness, reply.promise);
  }
  if (reply.effect && hear) feel(draft, reply.effect.heat, reply.effect.trust);
  if (hear) for (const slip of judgeReply(scenario, draft, reply)) make(scenario, draft, witness, slip, reply.id);
  if (hasFlag(draft.flags, THREATENED) && reply.moves.includes('hold-legal-line')) draft.flags = withFlag(draft.flags, LINE_HELD);
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
  bringNews(scenario, draft, witness, directoryOf(scenario).interruptions);
  enter(scenario, draft, witness, wayFrom(scenario, reply.to, draft, reply.id));
}

/** Time passes at the desk, until something begins or comes by itself. */
function wait(scenario: Scenario, draft: Draft, witness: Witness, minutes: number): void {
  const since = draft.clock;
  const [event] = automaticEvents(scenario, draft);
  const until = Math.min(since + minutes, event?.at ?? Infinity, nextNews(scenario, draft)?.at ?? Infinity);
  draft.clock = Math.max(since, until);
  if (draft.clock > since) witness.beats?.push({ kind: 'waited', minutes: draft.clock - since, at: draft.clock });
  followClock(scenario, draft, witness);
}
