import type { RuleBook } from './rule-book.ts';
import type { WrittenLine, WrittenScenario } from './shape.ts';

interface Named {
  readonly id: string;
}

/** Names with a meaning of their own. */
const TAKEN: Readonly<Record<string, readonly string[]>> = { person: ['narrator', 'player'] };

/**
 * Rule A6: no id stands twice. Lines and replies share one set of names with the texts of the briefing, because a
 * translation names them all side by side.
 */
export function checkRepeatedIds(scenario: WrittenScenario, book: RuleBook): void {
  const unique = (kind: string, list: readonly Named[] | undefined, taken: readonly string[] = TAKEN[kind] ?? []): void => {
    const seen = new Map<string, Named>();
    for (const one of list ?? []) {
      const first = seen.get(one.id);
      if (taken.includes(one.id)) book.error('A6', one, ['id'], `\`${one.id}\` already means something else.`, `Give the ${kind} a name of its own.`);
      else if (first === undefined) seen.set(one.id, one);
      else book.error('A6', one, ['id'], `The ${kind} \`${one.id}\` stands twice, first in line ${book.lineOf(first, 'id')}.`, 'Give it a name of its own.');
    }
  };
  unique('person', scenario.people);
  unique('meeting', scenario.returns?.meetings);
  unique('issue', scenario.issues);
  unique('fact', scenario.facts);
  unique('remedy', scenario.remedies);
  unique('promise', scenario.promises);
  unique('preparation', scenario.preparations);
  unique('contact', scenario.contacts);
  unique('news', scenario.news);
  const said: Named[] = Object.values(scenario.nodes).flatMap((node) => [
    ...(node.lines ?? []),
    ...(node.replies ?? []).flatMap((reply): (Named | WrittenLine)[] => [reply, ...(reply.answer ?? [])]),
  ]);
  unique('line or reply', said, Object.keys(scenario.text));
}
