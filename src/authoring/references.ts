import type { WrittenCondition } from './condition-shape.ts';
import type { DeclaredNames, Kind } from './declared-names.ts';
import { adviseName } from './advise-name.ts';
import type { RuleBook } from './rule-book.ts';
import type { WrittenLine, WrittenNode, WrittenReply, WrittenScenario, WrittenWays } from './shape.ts';

/** Which kind of thing each key of a condition names; the others read a band or what the customer has been through. */
export const CONDITION_READS = {
  fact: 'fact',
  said: 'reply',
  done: 'preparation',
  present: 'person',
  granted: 'remedy',
  approved: 'remedy',
  promised: 'promise',
  kept: 'promise',
  late: 'promise',
  broken: 'promise',
  met: 'contact',
  voiced: 'issue',
  news: 'news',
  meeting: 'meeting',
} as const satisfies Partial<Record<keyof WrittenCondition, Kind>>;

/** Rules A1 and A6: whatever a scenario refers to is there. A node that is missing is A1, everything else A6. */
export function checkReferences(scenario: WrittenScenario, names: DeclaredNames, book: RuleBook): void {
  const one = (kind: Kind, name: string, holder: object, ...below: (string | number)[]): void => {
    if (names[kind].has(name)) return;
    book.error(kind === 'node' ? 'A1' : 'A6', holder, below, `There is no ${kind} \`${name}\`.`, () => adviseName(name, names[kind]));
  };
  const each = (kind: Kind, list: readonly string[] | undefined): void => {
    list?.forEach((name, index) => one(kind, name, list, index));
  };
  const condition = (when: WrittenCondition | undefined): void => {
    if (when === undefined) return;
    for (const [key, kind] of Object.entries(CONDITION_READS)) {
      const name = when[key as keyof typeof CONDITION_READS];
      if (name !== undefined) one(kind, name, when, key);
    }
    [...(when.all ?? []), ...(when.any ?? [])].forEach(condition);
    condition(when.not);
  };
  const ways = (to: WrittenWays | undefined, holder: object, key: string): void => {
    if (typeof to === 'string') return one('node', to, holder, key);
    for (const way of to ?? []) {
      one('node', way.to, way, 'to');
      condition(way.when);
    }
  };
  const line = (said: WrittenLine): void => {
    if (said.by !== undefined && said.by !== 'narrator') one('person', said.by, said, 'by');
    each('issue', said.raises);
    each('fact', said.tells);
    each('remedy', said.asks);
    each('remedy', said.approves);
    condition(said.when);
  };
  const reply = (said: WrittenReply): void => {
    each('issue', said.restates);
    each('remedy', said.grants);
    each('fact', said.asks);
    if (said.defers !== undefined) one('remedy', said.defers, said, 'defers');
    if (said.promise !== undefined) one('promise', said.promise, said, 'promise');
    said.answer?.forEach(line);
    condition(said.when);
    ways(said.to, said, 'to');
  };
  const node = (at: WrittenNode): void => {
    each('person', at.joins);
    each('person', at.leaves);
    each('promise', at.fulfils);
    at.lines?.forEach(line);
    at.replies?.forEach(reply);
    ways(at.next, at, 'next');
  };

  for (const person of scenario.people) condition(person.invite?.when);
  for (const remedy of scenario.remedies ?? []) if (remedy.needs !== 'player') one('person', remedy.needs, remedy, 'needs');
  for (const promise of scenario.promises ?? []) {
    one('person', promise.to, promise, 'to');
    if (promise.by !== undefined) one('person', promise.by, promise, 'by');
  }
  for (const preparation of scenario.preparations ?? []) {
    each('fact', preparation.learns);
    each('remedy', preparation.approves);
    condition(preparation.when);
  }
  for (const contact of scenario.contacts) {
    one('node', contact.start, contact, 'start');
    each('person', contact.with);
    each('person', contact.needs);
    each('person', contact.joins);
    each('promise', contact.fulfils);
    condition(contact.when);
    if (contact.rings?.promise !== undefined) one('promise', contact.rings.promise, contact.rings, 'promise');
  }
  for (const news of scenario.news ?? []) {
    if (news.by !== undefined) one('person', news.by, news, 'by');
    each('fact', news.learns);
    each('remedy', news.approves);
    if (news.promise !== undefined) one('promise', news.promise, news, 'promise');
    condition(news.when);
  }
  Object.values(scenario.nodes).forEach(node);
  ways(scenario.closing, scenario, 'closing');
}
