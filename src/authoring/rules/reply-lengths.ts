import type { Case } from './case.ts';
import { seenLength } from './properties.ts';

/** Times as long as the next longest; what differs less is told apart by reading, not by looking. */
const STANDS_OUT = 1.5;

/** Rule C2, for each decision by itself: no reply stands out from the others by its length, in no language. */
export function checkReplyLengths({ written, texts, book, placeOfText }: Case): void {
  for (const [language, own] of Object.entries(texts)) {
    for (const [node, { replies = [] }] of Object.entries(written.nodes)) {
      const lengths = replies.map(({ id }) => ({ id, length: seenLength(own[id] ?? '') })).toSorted((a, b) => b.length - a.length);
      const [longest, next] = lengths;
      if (longest === undefined || next === undefined || longest.length <= STANDS_OUT * next.length) continue;
      const measured = Number((longest.length / next.length).toFixed(2));
      book.add(
        'C2',
        'warning',
        placeOfText(language, longest.id),
        `The reply \`${longest.id}\` is ${measured} times as long as any other at \`${node}\` in ${language}, and stands out.`,
        'Shorten it, or let another say more.',
        { language, measured, threshold: STANDS_OUT },
      );
    }
  }
}
