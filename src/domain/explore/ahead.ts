import { hasFlag, type Condition } from '../condition.ts';
import { moves, type Move } from '../moves.ts';
import type { Line, Node, Scenario, Way } from '../scenario.ts';
import { HEARD, LOST, THREATENED, type State } from '../state.ts';

/**
 * What can still matter from a place in a scenario: the more is known to be past, the more states are one and the same
 * to whatever comes. Errs on the side of mattering: what is taken for past is past in every play.
 */
export interface Ahead {
  readonly flags: readonly number[]; // bits of the flags that can still be read, 32 a number
  readonly moves: readonly number[]; // bits of the moves of which the good half can still be felt
  readonly makes: ReadonlySet<Move>; // every move that a method could reward and that can still be made
  readonly desk: boolean; // the player can come to the desk again
  readonly keeps: boolean; // a promise can still be kept on the way
  readonly paysMoney: boolean; // money can still be granted
  readonly clocked: boolean; // news can come while they talk
}

const EVERY_TIME: Move = 'listen'; // counts in full however often it is made
const WITH_A_CONTACT: readonly Move[] = ['everyone-needed-present', 'nobody-needless-present', 'all-key-facts-found'];

/** Gives what is ahead of a state, each place worked out once. One for each scenario. */
export class Foresight {
  private readonly scenario: Scenario;
  private readonly known = new Map<number, Ahead>();
  private readonly placeOf: ReadonlyMap<string, number>;
  private readonly felt: ReadonlySet<Move>;

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.placeOf = new Map(Object.keys(scenario.nodes).map((id, index) => [id, index + 1]));
    this.felt = new Set(moves.filter((move) => move !== EVERY_TIME && hasGoodHalf(scenario, move)));
  }

  /** The number of the node where the conversation stands, from 1; at the desk, 0. */
  placeNumber(state: State): number {
    return state.phase === 'desk' || state.node === null ? 0 : (this.placeOf.get(state.node) ?? 0);
  }

  from(state: State): Ahead {
    const { contacts } = this.scenario;
    let key = this.placeNumber(state) * 2 + (state.contacts === 0 ? 0 : 1);
    for (let i = 0; i < contacts.length; i++) key = key * 2 + (hasFlag(state.flags, contacts[i]!.metFlag) ? 1 : 0);
    let ahead = this.known.get(key);
    if (!ahead) {
      ahead = this.look(state, new Set(contacts.filter(({ metFlag }) => hasFlag(state.flags, metFlag)).map(({ id }) => id)));
      this.known.set(key, ahead);
    }
    return ahead;
  }

  private look(state: State, met: ReadonlySet<string>): Ahead {
    const { scenario } = this;
    const flags = new Bits(scenario.flags.length);
    const made = new Bits(moves.length);
    const all = new Set<Move>(['resolved-first-contact']);
    const numberOf = (move: Move): number => moves.indexOf(move);
    const makes = (move: Move): void => {
      all.add(move);
      if (this.felt.has(move)) made.add(numberOf(move));
    };
    const remedies = new Map(scenario.remedies.map((one) => [one.id, one]));
    const facts = new Map(scenario.facts.map((one) => [one.id, one]));
    let desk = false;
    let keeps = false;
    let paysMoney = false;

    [HEARD, THREATENED, LOST].forEach((flag) => flags.add(flag));
    for (const { presentFlag } of scenario.people) flags.add(presentFlag);
    for (const { brokenFlag } of scenario.promises) flags.add(brokenFlag);
    for (const { metFlag } of scenario.contacts) flags.add(metFlag);

    const clocked = scenario.news?.some(({ interrupts }) => interrupts) ?? false;
    const news = (list: Scenario['news'] = []): void => {
      for (const one of list) {
        flags.add(one.arrivedFlag);
        flags.read(one.when);
      }
    };
    if (clocked) news(scenario.news);

    const seen = new Set<string>();
    const open: string[] = [];
    const ways = (list: readonly Way[]): void => {
      for (const way of list) {
        flags.read(way.when);
        open.push(way.to);
      }
    };
    const lines = (list: readonly Line[]): void => list.forEach((line) => flags.read(line.when));
    const atNode = (node: Node): void => {
      lines(node.lines);
      if (node.joins) WITH_A_CONTACT.forEach(makes);
      if (node.fulfils) {
        keeps = true;
        makes('report-on-time');
      }
      if (node.vent) ['heard-out' as const, 'listen' as const].forEach(makes);
      for (const reply of node.replies ?? []) {
        flags.read(reply.when);
        lines(reply.answer ?? []);
        reply.moves.forEach(makes);
        for (const id of reply.grants ?? []) {
          const remedy = remedies.get(id);
          if (!remedy) continue;
          flags.add(remedy.approvedFlag);
          flags.add(remedy.askedFlag);
          if (remedy.money) paysMoney = true;
        }
        for (const id of reply.asks ?? []) flags.add(facts.get(id)?.knownFlag ?? HEARD);
        ways(reply.to);
      }
      if (node.next) ways(node.next);
      if (node.ends) atDesk();
    };
    const atDesk = (): void => {
      if (desk) return;
      desk = true;
      for (const one of scenario.preparations) {
        flags.add(one.doneFlag);
        flags.read(one.when);
        one.moves.forEach(makes);
      }
      for (const person of scenario.people) {
        if (!person.invite) continue;
        makes('invite-party');
        flags.add(person.invitedFlag);
        flags.read(person.invite.when);
      }
      for (const contact of scenario.contacts) {
        if (met.has(contact.id)) continue;
        flags.read(contact.when);
        WITH_A_CONTACT.forEach(makes);
        if (contact.fulfils.length > 0) {
          keeps = true;
          makes('report-on-time');
        }
        open.push(contact.start);
      }
      news(scenario.news);
      ways(scenario.closing);
    };

    if (state.phase === 'desk') atDesk();
    else if (state.node !== null) open.push(state.node);
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      const node = scenario.nodes[id];
      if (node) atNode(node);
    }
    return { flags: flags.words, moves: made.words, makes: all, desk, keeps, paysMoney, clocked };
  }
}

function hasGoodHalf(scenario: Scenario, move: Move): boolean {
  const reaction = scenario.reactions[move];
  return [reaction, reaction?.unheard].some((one) => one !== undefined && (one.heat < 0 || one.trust > 0));
}

class Bits {
  readonly words: number[];

  constructor(size: number) {
    this.words = Array.from({ length: Math.ceil(size / 32) }, () => 0);
  }

  add(bit: number): void {
    this.words[bit >> 5] = (this.words[bit >> 5] ?? 0) | (1 << (bit & 31));
  }

  read(condition: Condition | undefined): void {
    if (condition === undefined) return;
    if ('flag' in condition) this.add(condition.flag);
    else if ('all' in condition) condition.all.forEach((part) => this.read(part));
    else if ('any' in condition) condition.any.forEach((part) => this.read(part));
    else if ('not' in condition) this.read(condition.not);
  }
}
