import type { WrittenCondition } from '../condition-shape.ts';
import { wordsOf } from '../prose.ts';
import type { Case } from './case.ts';
import { seen } from './decisions.ts';

const ALIKE = 0.8;

/** Rule C7, in every language: two replies that can stand side by side are told apart by more than a word or two. */
export function checkAlike(one: Case): void {
  for (const language of Object.keys(one.texts)) {
    for (const { replies = [] } of Object.values(one.written.nodes)) {
      const said = replies.map((reply) => ({ ...reply, words: new Set(wordsOf(seen(one, language, reply.id).normalize('NFC').toLowerCase())) }));
      said.forEach((later, place) => {
        for (const former of said.slice(0, place)) {
          const shared = jaccard(former.words, later.words);
          if (shared < ALIKE || excludes(former.when, later.when)) continue;
          const message = `The replies \`${former.id}\` and \`${later.id}\` share ${Math.round(shared * 100)} % of their words in ${language}; from ${ALIKE * 100} % on they read alike.`;
          const measure = { language, measured: Number(shared.toFixed(2)), threshold: ALIKE };
          one.book.add('C7', 'warning', one.placeOfText(language, later.id), message, 'Let each do another thing, in words of its own.', measure);
        }
      });
    }
  }
}

/** The share of all different words of two texts that stand in both. */
function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared / Math.max(1, one.size + other.size - shared);
}

/** Whether two conditions never hold together, as far as their wording shows: then a player never compares the two. */
function excludes(one: WrittenCondition | undefined, other: WrittenCondition | undefined): boolean {
  const parts = partsOf(other).map((part) => JSON.stringify(part));
  return partsOf(one).some((part) => parts.includes(JSON.stringify(opposite(part))));
}

const partsOf = (condition: WrittenCondition | undefined): readonly WrittenCondition[] =>
  condition === undefined ? [] : condition.all === undefined ? [condition] : condition.all.flatMap(partsOf);

function opposite(condition: WrittenCondition): WrittenCondition {
  const { not, heatAtLeast, heatBelow, trustAtLeast, trustBelow } = condition;
  if (not !== undefined) return not;
  if (heatAtLeast !== undefined) return { heatBelow: heatAtLeast };
  if (heatBelow !== undefined) return { heatAtLeast: heatBelow };
  if (trustAtLeast !== undefined) return { trustBelow: trustAtLeast };
  return trustBelow === undefined ? { not: condition } : { trustAtLeast: trustBelow };
}
