import type { AuthorMove } from '../domain/moves.ts';
import type { RuleBook } from './rule-book.ts';
import type { WrittenContact, WrittenNode, WrittenScenario } from './shape.ts';
import { leadsTo } from './structure.ts';

/** What can be done for the customer, or to their harm, where none of their side hears it. */
const OUT_OF_HEARING: ReadonlySet<AuthorMove> = new Set<AuthorMove>([
  'research-record', 'research-colleague', 'invite-party', 'vet-plan', 'gather-team', 'debrief-blameless', 'learn-internally',
  'blame-customer', 'blame-colleague', 'blame-supplier', 'cover-up', 'make-excuse', 'get-defensive', 'match-emotion',
  'assume-good-intent', 'assume-bad-intent', 'minimize', 'challenge-problem', 'promise-vaguely', 'cite-policy', 'send-elsewhere',
]);

/**
 * Whoever speaks can be there, the first contact is with the customer's side, and nothing is said to somebody who is not there.
 * @param touched where parts of the file could not be read and were taken out: nothing is said where that may have taken
 * somebody away
 */
export function checkWhoIsThere(scenario: WrittenScenario, book: RuleBook, touched?: WeakSet<object>): void {
  if (touched !== undefined && isSomebodyLost(scenario, touched)) return;
  const theirs = new Set(scenario.people.filter(({ role }) => role === 'customer' || role === 'customer-side').map(({ id }) => id));
  const isTheirs = (contact: WrittenContact): boolean => contact.with === undefined || contact.with.some((id) => theirs.has(id));
  const [first] = scenario.contacts;
  if (first?.with !== undefined && !isTheirs(first)) {
    book.error('shape', first, ['with'], 'The first contact is with nobody of the customer\'s side.', 'Begin with the customer; what is settled among yourselves before is a preparation.');
  }
  checkSpeakers(scenario, book);
  const others = scenario.contacts.slice(1).filter((contact) => !isTheirs(contact));
  for (const [name, node] of outOfHearing(scenario, others, theirs)) {
    for (const reply of node.replies ?? []) {
      const unheard = reply.moves.find((move) => !OUT_OF_HEARING.has(move));
      if (unheard === undefined) continue;
      book.error('shape', reply, ['moves'], `Nobody of the customer's side hears \`${name}\`, so that nothing there can be \`${unheard}\`.`, 'Keep to what is done out of their hearing, such as `gather-team` or `learn-internally`, or let them join.');
    }
  }
}

/** Whether parts are gone that say who is there; of people and contacts there is one at least in every file. */
function isSomebodyLost({ people, contacts, nodes }: WrittenScenario, touched: WeakSet<object>): boolean {
  const all = Object.values(nodes);
  const parts = [people, ...people, contacts, ...contacts, ...contacts.map((contact) => contact.with), nodes, ...all, ...all.map((node) => node.joins)];
  return people.length === 0 || contacts.length === 0 || parts.some((part) => part !== undefined && touched.has(part));
}

/** The nodes that contacts with others come to before anybody of the customer's side joins. */
function outOfHearing(scenario: WrittenScenario, contacts: readonly WrittenContact[], theirs: ReadonlySet<string>): ReadonlyMap<string, WrittenNode> {
  const nodes = new Map<string, WrittenNode>();
  const open = contacts.map((contact) => contact.start);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const node = Object.hasOwn(scenario.nodes, name) ? scenario.nodes[name] : undefined;
    if (node === undefined || nodes.has(name) || node.joins?.some((id) => theirs.has(id))) continue;
    nodes.set(name, node);
    open.push(...leadsTo(node));
  }
  return nodes;
}

/** In a contact only those speak who are there: who can never be would be silent without anybody noticing. */
function checkSpeakers(scenario: WrittenScenario, book: RuleBook): void {
  const nodes = Object.values(scenario.nodes);
  const there = new Set<string>(['narrator']);
  for (const { id, role, invite } of scenario.people) if (role === 'customer' || invite !== undefined) there.add(id);
  for (const contact of scenario.contacts) contact.with?.forEach((id) => there.add(id));
  for (const node of nodes) node.joins?.forEach((id) => there.add(id));
  const people = new Set(scenario.people.map(({ id }) => id));
  for (const node of nodes) {
    if (node.ending !== undefined) continue; // also said at the desk
    for (const line of [...(node.lines ?? []), ...(node.replies ?? []).flatMap((reply) => reply.answer ?? [])]) {
      if (line.by === undefined || there.has(line.by) || !people.has(line.by)) continue;
      book.error('A5', line, ['by'], `\`${line.by}\` speaks here and can never be there.`, 'Let them join: by `joins` of a node, `with` of a contact or an `invite`; or let the narrator tell it.');
    }
  }
}
