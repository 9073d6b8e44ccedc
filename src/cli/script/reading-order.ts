import type { Node, Scenario } from '../../domain/scenario.ts';

/** A stretch of the script: the nodes of a contact, those that only calling it a day leads to, or those that nothing does. */
export interface Part {
  readonly kind: 'contact' | 'closing' | 'loose';
  readonly id: string; // of the contact
  readonly nodes: readonly string[]; // in the order in which to read them
}

/** Where a node leads, each once, in the order written. */
export function targetsOf({ replies = [], next = [] }: Node): readonly string[] {
  return [...new Set([...replies.flatMap(({ to }) => to), ...next].map(({ to }) => to))];
}

/**
 * All nodes in the order in which to read them: contact by contact, each node after those that lead to it as far as the
 * conversation does not go back, and what the first reply leads to before what the others do.
 */
export function readingOrder(scenario: Scenario): readonly Part[] {
  const seen = new Set<string>();
  const from = (starts: readonly string[]): readonly string[] => {
    const order: string[] = [];
    const visit = (id: string): void => {
      const node = scenario.nodes[id];
      if (node === undefined || seen.has(id)) return;
      seen.add(id);
      for (const target of targetsOf(node).toReversed()) visit(target);
      order.push(id);
    };
    for (const start of starts.toReversed()) visit(start);
    return order.toReversed();
  };
  const parts: Part[] = [
    ...scenario.contacts.map(({ id, start }): Part => ({ kind: 'contact', id, nodes: from([start]) })),
    { kind: 'closing', id: '', nodes: from(scenario.closing.map(({ to }) => to)) },
    { kind: 'loose', id: '', nodes: from(Object.keys(scenario.nodes)) },
  ];
  return parts.filter(({ nodes }) => nodes.length > 0);
}
