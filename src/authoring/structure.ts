import { GRACE } from '../domain/promises.ts';
import { clockMinutes } from './clock-time.ts';
import { nearest } from './nearest.ts';
import type { RuleBook } from './rule-book.ts';
import type { WrittenNode, WrittenReply, WrittenScenario, WrittenWay, WrittenWays } from './shape.ts';

const EXITS = ['replies', 'next', 'ends', 'ending'] as const;

/** The nodes that a way, or a list of ways, names. */
export const targets = (ways: WrittenWays | undefined): string[] =>
  ways === undefined ? [] : typeof ways === 'string' ? [ways] : ways.map((way) => way.to);

/** Where a node can lead to by itself or by a reply. */
export const leadsTo = (node: WrittenNode): string[] => [
  ...targets(node.next),
  ...(node.replies ?? []).flatMap((reply) => targets(reply.to)),
];

function checkWays(ways: WrittenWays | undefined, book: RuleBook): void {
  if (ways === undefined || typeof ways === 'string') return;
  ways.forEach((way: WrittenWay, index) => {
    const last = index === ways.length - 1;
    if (last && way.when !== undefined) {
      book.error('A4', way, ['when'], 'The last way has a condition, so that the play may have nowhere to go.', 'Take its `when` away, or add a last `{ to: node }` for everything else.');
    } else if (!last && way.when === undefined) {
      book.error('A5', way, [], 'This way has no condition, so that those after it are never taken.', 'Give it a `when`, or take the ways after it away.');
    }
  });
}

function checkReply(reply: WrittenReply, book: RuleBook): void {
  const commits = reply.moves.includes('commit-time');
  if (reply.promise !== undefined && !commits) {
    book.error('shape', reply, ['promise'], 'This reply makes a promise without the move `commit-time`.', 'Add `commit-time` to its moves, or take the promise away.');
  }
  if (reply.promise === undefined && commits) {
    book.warn('shape', reply, ['moves'], 'This reply names a time to come back, but nothing goes on the agenda.', 'Say with `promise: id` which promise it makes.');
  }
  if (reply.restates !== undefined && !reply.moves.includes('restate-problem')) {
    book.error('shape', reply, ['restates'], 'This reply restates issues without the move `restate-problem`.', 'Add `restate-problem` to its moves, or take `restates` away.');
  }
  if (new Set(reply.moves).size < reply.moves.length) {
    book.error('shape', reply, ['moves'], 'A move stands twice in this reply.', 'Name every move once.');
  }
}

function checkNode(name: string, node: WrittenNode, book: RuleBook): void {
  const exits = EXITS.filter((exit) => node[exit] !== undefined);
  if (exits.length === 0) {
    book.error('A3', node, [], `The node \`${name}\` has no way out and is not marked as an ending.`, 'Give it `replies`, `next`, `ends: true` or an `ending`.');
  } else if (exits.length > 1) {
    book.error('A3', node, [], `The node \`${name}\` has ${exits.map((exit) => `\`${exit}\``).join(' and ')}.`, 'Keep exactly one of them.');
  }
  if (node.vent === true && ((node.lines ?? []).length === 0 || node.replies === undefined)) {
    book.error('shape', node, ['vent'], `The vent \`${name}\` has nothing to hear or nothing to answer.`, 'A vent has `lines` and `replies`.');
  }
  if (node.speakFirst === true && node.vent !== true) {
    book.error('shape', node, ['speakFirst'], '`speakFirst` marks a vent, and this node is none.', 'Add `vent: true`, or take `speakFirst` away.');
  }
  if (node.settled === true && node.ends !== true) {
    book.error('shape', node, ['settled'], '`settled` belongs to a node that `ends` a contact, and a lost line settles nothing.', 'Use it with `ends: true`, or write `settled` inside the `ending`.');
  }
}

/** Rule B2, for what is written; how many are on offer at once the states decide. */
function checkChoice(replies: readonly WrittenReply[], book: RuleBook, node: WrittenNode): void {
  const always = replies.filter((reply) => reply.when === undefined).length;
  if (replies.length < 2) book.warn('B2', node, ['replies'], 'One reply is no decision.', 'Write two to four replies, or go on with `next`.');
  if (always > 4) book.warn('B2', node, ['replies'], `${always} replies are always on offer; four can be told apart.`, 'Give some of them a `when`, or take the weakest away.');
}

/** Rule A2, over what is written; the states decide later whether a way that is there can be taken (A5). */
function checkReachable(scenario: WrittenScenario, book: RuleBook): void {
  const reached = new Set<string>();
  const open = [...scenario.contacts.map((contact) => contact.start), ...targets(scenario.closing)];
  const names = Object.keys(scenario.nodes);
  for (let target = open.pop(); target !== undefined; target = open.pop()) {
    // A misspelled target is one finding (A1), not two: the node that was meant is not lost by it.
    const name = names.includes(target) ? target : nearest(target, names);
    const node = name === undefined ? undefined : scenario.nodes[name];
    if (name === undefined || node === undefined || reached.has(name)) continue;
    reached.add(name);
    open.push(...leadsTo(node));
  }
  for (const [name, node] of Object.entries(scenario.nodes)) {
    if (!reached.has(name)) book.error('A2', node, [], `Nothing leads to the node \`${name}\`.`, 'Lead a reply, a `next` or a contact to it, or take it away.');
  }
}

/** A node that ends a contact where nothing says what comes after the last. */
function unclosed(scenario: WrittenScenario): WrittenNode | undefined {
  return scenario.closing === undefined ? Object.values(scenario.nodes).find((node) => node.ends !== undefined) : undefined;
}

function checkClosing(scenario: WrittenScenario, book: RuleBook): void {
  const over = unclosed(scenario);
  if (over !== undefined) {
    book.error('A3', over, ['ends'], 'A contact ends here, and nothing says how the play ends at the desk.', 'Add `closing: [{ to: ending-node }]` at the top level.');
  }
  checkWays(scenario.closing, book);
  for (const way of scenario.closing ?? []) {
    const node = Object.hasOwn(scenario.nodes, way.to) ? scenario.nodes[way.to] : undefined;
    if (node !== undefined && node.ending === undefined) {
      book.error('A3', way, ['to'], `Closing leads to \`${way.to}\`, which is no ending.`, 'Lead it to a node with an `ending`.');
    }
  }
}

function checkPeople(scenario: WrittenScenario, book: RuleBook): void {
  const customers = scenario.people.filter((person) => person.role === 'customer');
  if (customers.length === 0) {
    book.error('shape', scenario, ['people'], 'Nobody is the customer.', 'Give the one who is upset `role: customer`.');
  }
  for (const one of customers.slice(1)) {
    book.error('shape', one, ['role'], `\`${one.id}\` is a second customer.`, 'Exactly one is the `customer`; the others are `customer-side`.');
  }
}

function checkContacts(scenario: WrittenScenario, book: RuleBook): void {
  const starts = clockMinutes(scenario.starts) ?? 0;
  const losesLine = Object.values(scenario.nodes).some((node) => node.ends === 'lost');
  for (const [index, contact] of scenario.contacts.entries()) {
    if (index === 0 && contact.when !== undefined) {
      book.error('shape', contact, ['when'], 'The first contact begins the play, whatever its condition.', 'Take its `when` away, or put another contact first.');
    }
    const [earliest, latest] = [contact.earliest, contact.latest].map((time) => (time === undefined ? undefined : clockMinutes(time)));
    if (latest !== undefined && latest < Math.max(starts, earliest ?? 0)) {
      book.error('shape', contact, ['latest'], `The contact \`${contact.id}\` begins by itself before it can begin.`, 'Set `latest` after `starts` and after `earliest`; another day is "d2 09:00".');
    }
    if (contact.rings === undefined) continue;
    for (const key of ['earliest', 'latest'] as const) {
      if (contact[key] === undefined) continue;
      book.error('shape', contact, [key], `The contact \`${contact.id}\` is theirs to begin (\`rings\`), so that \`${key}\` has no meaning.`, `Take \`${key}\` away, or let the player begin it and take \`rings\` away.`);
    }
    if (contact.rings.lost === true && !losesLine) {
      book.error('A5', contact.rings, ['lost'], `The contact \`${contact.id}\` begins when the line is lost, and nothing loses it.`, 'End a contact with `ends: lost`, or let them ring for another reason.');
    }
    if (contact.rings.promise !== undefined && contact.rings.after !== undefined && contact.rings.after <= GRACE) {
      book.error('shape', contact.rings, ['after'], `They ring ${contact.rings.after} minutes after the promise was due, while it can still be kept.`, `Let them wait longer than the ${GRACE} minutes of grace.`);
    }
  }
}

/** What nothing can bring about: a promise that cannot be kept, a key fact that nobody can find. */
function checkLooseEnds(scenario: WrittenScenario, book: RuleBook): void {
  const nodes = Object.values(scenario.nodes);
  const kept = new Set([...scenario.contacts, ...nodes].flatMap((one) => one.fulfils ?? []));
  for (const promise of scenario.promises ?? []) {
    if (promise.already !== 'broken' && !kept.has(promise.id)) book.warn('A5', promise, [], `Nothing fulfils the promise \`${promise.id}\`, so that it is always broken.`, 'Add it to the `fulfils` of a contact or of a node.');
  }
  const found = new Set((scenario.preparations ?? []).flatMap((one) => one.learns ?? []));
  for (const fact of scenario.facts ?? []) {
    if (fact.key === true && !found.has(fact.id)) book.warn('A5', fact, [], `No preparation learns the key fact \`${fact.id}\`.`, 'Add it to the `learns` of a preparation, or take `key` away.');
  }
}

/**
 * Rules A2 and A3, the ways of rule A4, and what the parts of a scenario demand of each other.
 * @param touched where parts of the file could not be read and were taken out: what is missing there says nothing, and
 * nothing is said about the scenario as a whole
 */
export function checkStructure(scenario: WrittenScenario, book: RuleBook, touched?: WeakSet<object>): void {
  const sound = (part: unknown): boolean => typeof part !== 'object' || part === null || touched?.has(part) !== true;
  const soundWays = (ways: WrittenWays | undefined): boolean => sound(ways) && (typeof ways !== 'object' || ways.every(sound));
  for (const [name, node] of Object.entries(scenario.nodes)) {
    if (sound(node)) checkNode(name, node, book);
    if (soundWays(node.next)) checkWays(node.next, book);
    if (node.replies === undefined) continue;
    if (sound(node.replies)) checkChoice(node.replies, book, node);
    for (const reply of node.replies) {
      if (sound(reply) && sound(reply.moves)) checkReply(reply, book);
      if (soundWays(reply.to)) checkWays(reply.to, book);
    }
  }
  if (touched !== undefined) return;
  checkPeople(scenario, book);
  // Without the closing, its endings would seem to be lost.
  if (unclosed(scenario) === undefined) checkReachable(scenario, book);
  checkClosing(scenario, book);
  checkContacts(scenario, book);
  checkLooseEnds(scenario, book);
}
