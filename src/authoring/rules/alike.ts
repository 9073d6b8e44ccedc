import { wordsOf } from '../prose.ts';
import type { Case } from './case.ts';
import { seen } from './decisions.ts';
import { neverTogether } from './never-together.ts';

const ALIKE = 0.8;

/** Rule C7, in every language: two replies that can stand side by side are told apart by more than a word or two. */
export function checkAlike(one: Case): void {
  for (const language of Object.keys(one.texts)) {
    for (const { replies = [] } of Object.values(one.written.nodes)) {
      const said = replies.map((reply) => ({ ...reply, words: new Set(wordsOf(seen(one, language, reply.id).normalize('NFC').toLowerCase())) }));
      said.forEach((later, place) => {
        for (const former of said.slice(0, place)) {
          const shared = jaccard(former.words, later.words);
          if (shared < ALIKE || neverTogether(former.when, later.when)) continue;
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
