import type { Case } from './case.ts';
import { neverTogether } from './never-together.ts';

/** A decision that can be got wrong: its replies in the order written, and which of them are best. */
export interface Decision {
  readonly node: string;
  readonly replies: readonly string[];
  readonly best: readonly string[];
  readonly wrong: readonly string[];
}

/**
 * Every decision that some play came to, save those in which all replies are as good. What never stands beside a best
 * reply is left out: the two were weighed in different states, and nobody chooses between them.
 * @throws where no play ends, which rule A4 says
 */
export function decisionsOf({ written, known }: Case): readonly Decision[] {
  return known.standings().flatMap(({ node, values, best }) => {
    const all = (written.nodes[node]?.replies ?? []).filter(({ id }) => values.has(id));
    const good = all.filter(({ id }) => best.includes(id));
    const compared = all.filter((reply) => good.includes(reply) || good.some(({ when }) => !neverTogether(when, reply.when)));
    const replies = compared.map(({ id }) => id);
    const wrong = replies.filter((id) => !best.includes(id));
    return wrong.length === 0 ? [] : [{ node, replies, best: good.map(({ id }) => id), wrong }];
  });
}

/** A reply's text as a player reads it: what is not translated yet is read in the source language. */
export function seen({ texts, written }: Pick<Case, 'texts' | 'written'>, language: string, reply: string): string {
  return texts[language]?.[reply] ?? texts[written.language]?.[reply] ?? '';
}

/** So many replies or nodes are named in an advice: what an author looks at first. */
const NAMED = 5;

/** Names for an advice, the first of them and how many more there are. */
export function named(ids: readonly string[]): string {
  const more = ids.length - NAMED;
  return `${ids.slice(0, NAMED).map((id) => `\`${id}\``).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
