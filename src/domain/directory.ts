import { withFlag } from './condition.ts';
import { memoryFlags } from './memory.ts';
import { moves, type Move } from './moves.ts';
import type { Contact, Fact, Issue, News, Node, Person, Preparation, PromiseTerms, Reaction, Remedy, Reply, Scenario, Way } from './scenario.ts';
import type { PromiseState, State } from './state.ts';
import { uniformContact, uniformNews, uniformNode, uniformPerson, uniformPreparation, uniformWay } from './uniform.ts';

/** A node with its replies by the action that chooses them. */
export interface Place {
  readonly node: Node;
  readonly replies: ReadonlyMap<string, Reply>; // by `reply:<id>`
}

/** The parts of a scenario by id and in their order, uniform, worked out once: the rules look something up at every turn. */
export interface Directory {
  readonly everyContact: readonly Contact[];
  readonly firstContact: readonly Contact[]; // alone, or none
  readonly everyone: readonly Person[];
  readonly everyPreparation: readonly Preparation[];
  readonly closing: readonly Way[];
  readonly places: ReadonlyMap<string, Place>;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly people: ReadonlyMap<string, Person>;
  readonly issues: ReadonlyMap<string, Issue>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly remedies: ReadonlyMap<string, Remedy>;
  readonly promises: ReadonlyMap<string, PromiseTerms>;
  readonly preparations: ReadonlyMap<string, Preparation>;
  readonly keyFinds: readonly (readonly number[])[]; // of each key fact, the `done` flags of the preparations that find it
  readonly customer: Person;
  readonly theirSide: readonly Person[]; // the customer first, then who is with them
  readonly news: readonly News[]; // the earliest first
  readonly interruptions: readonly News[]; // those of them that come during a contact too
  readonly opening: Pick<State, 'flags' | 'promises'>; // what stands when the play begins
  readonly reactions: ReadonlyMap<Move, Felt>;
}

/** How the customer feels a move, and which bit of `State.once` and `State.twice` it is. */
export interface Felt {
  readonly word: number;
  readonly bit: number;
  readonly reaction: Reaction | undefined;
}

const known = new WeakMap<Scenario, Directory>();
let latest: { readonly scenario: Scenario; readonly directory: Directory } | undefined; // nearly always the one asked for

/** The directory of a scenario, which is taken as immutable. */
export function directoryOf(scenario: Scenario): Directory {
  if (latest?.scenario === scenario) return latest.directory;
  let directory = known.get(scenario);
  if (!directory) known.set(scenario, (directory = build(scenario)));
  latest = { scenario, directory };
  return directory;
}

/** The part with this id. @throws if the scenario has none: a bug in the checks of whoever wrote or compiled it */
export function find<K extends 'contacts' | 'people' | 'issues' | 'facts' | 'remedies' | 'promises'>(
  scenario: Scenario,
  kind: K,
  id: string,
): Directory[K] extends ReadonlyMap<string, infer Part> ? Part : never {
  const part = directoryOf(scenario)[kind].get(id);
  if (!part) throw new Error(`Scenario "${scenario.id}" has no "${id}" among its ${kind}`);
  return part as Directory[K] extends ReadonlyMap<string, infer Part> ? Part : never;
}

/** @throws if the scenario has no such node */
export function nodeOf(scenario: Scenario, id: string | null): Node {
  return placeOf(scenario, id).node;
}

/** The node with this id and its replies. @throws if the scenario has none */
export function placeOf(scenario: Scenario, id: string | null): Place {
  const place = id === null ? undefined : directoryOf(scenario).places.get(id);
  if (!place) throw new Error(`Scenario "${scenario.id}" has no node "${id}"`);
  return place;
}

function build(scenario: Scenario): Directory {
  const everyone = scenario.people.map(uniformPerson);
  const customer = everyone.find(({ role }) => role === 'customer');
  if (!customer) throw new Error(`Scenario "${scenario.id}" has no customer`);
  const everyContact = scenario.contacts.map(uniformContact);
  const everyPreparation = scenario.preparations.map(uniformPreparation);
  const news = (scenario.news ?? []).map(uniformNews).toSorted((one, other) => one.at - other.at);
  return {
    everyContact,
    firstContact: everyContact.slice(0, 1),
    everyone,
    everyPreparation,
    closing: scenario.closing.map(uniformWay),
    places: new Map(Object.entries(scenario.nodes).map(([id, node]) => [id, placeFor(uniformNode(node))])),
    contacts: byId(everyContact),
    people: byId(everyone),
    issues: byId(scenario.issues),
    facts: byId(scenario.facts),
    remedies: byId(scenario.remedies),
    promises: byId(scenario.promises),
    preparations: byId(everyPreparation),
    keyFinds: scenario.facts.filter(({ key }) => key).map(({ id }) => scenario.preparations.filter(({ learns }) => learns.includes(id)).map(({ doneFlag }) => doneFlag)),
    customer,
    theirSide: [customer, ...everyone.filter(({ role }) => role === 'customer-side')],
    news,
    interruptions: news.filter(({ interrupts }) => interrupts),
    opening: openingOf(scenario),
    reactions: new Map(moves.map((move, number) => [move, { word: number >> 5, bit: 1 << (number & 31), reaction: scenario.reactions[move] }])),
  };
}

/** What is known and was promised before the play begins. */
function openingOf(scenario: Scenario): Directory['opening'] {
  let flags: readonly number[] = Array.from({ length: Math.ceil(scenario.flags.length / 32) }, () => 0);
  for (const { known, knownFlag } of scenario.facts) if (known) flags = withFlag(flags, knownFlag);
  const promises: PromiseState[] = [];
  for (const { id, due, already, promisedFlag, brokenFlag } of scenario.promises) {
    if (already === undefined) continue;
    promises.push({ id, due: 'at' in due ? due.at : scenario.starts + due.after, status: already });
    flags = withFlag(flags, promisedFlag);
    if (already === 'broken') flags = withFlag(flags, brokenFlag);
  }
  return { flags: memoryFlags(scenario, flags), promises };
}

function byId<T extends { readonly id: string }>(parts: readonly T[]): ReadonlyMap<string, T> {
  return new Map(parts.map((part) => [part.id, part]));
}

function placeFor(node: Node): Place {
  return { node, replies: new Map((node.replies ?? []).map((reply) => [`reply:${reply.id}`, reply])) };
}
