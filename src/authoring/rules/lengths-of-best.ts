import type { Case } from './case.ts';
import { decisionsOf, named, seen, type Decision } from './decisions.ts';
import { seenLength } from './properties.ts';

const WANTED = [0.8, 1.25] as const;
/** The lower one mirrors the upper: two thirds as long gives the best reply away as surely as half as long again. */
const ALLOWED = [2 / 3, 1.5] as const;

/** Rule C2: best replies are about as long as the others, in every language. */
export function checkLengthsOfBest(one: Case): void {
  const decisions = decisionsOf(one);
  if (decisions.length === 0) return;
  for (const language of Object.keys(one.texts)) {
    const mean = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + seenLength(seen(one, language, id)), 0) / ids.length;
    const ofBest = mean(decisions.flatMap(({ best }) => best));
    const ofWrong = mean(decisions.flatMap(({ wrong }) => wrong));
    const ratio = ofBest / ofWrong;
    const longer = ratio > 1;
    if (ratio >= WANTED[0] && ratio <= WANTED[1]) continue;
    const fails = ratio < ALLOWED[0] || ratio > ALLOWED[1];
    const apart = ({ best, wrong }: Decision): number => (longer ? 1 : -1) * (mean(best) - mean(wrong));
    const [worst, ...others] = decisions.toSorted((a, b) => apart(b) - apart(a)).filter((decision) => apart(decision) > 0);
    const threshold = (fails ? ALLOWED : WANTED)[longer ? 1 : 0];
    one.book.add(
      'C2',
      fails ? 'error' : 'warning',
      one.placeOfText(language, worst?.best[0] ?? 'title'),
      `Best replies have ${Math.round(ofBest)} characters on average in ${language}, the others ${Math.round(ofWrong)}: ${ratio.toFixed(2)} times as many, where ${WANTED[0]} to ${WANTED[1]} gives nothing away.`,
      `${longer ? 'Shorten the best reply, or lengthen the others,' : 'Lengthen the best reply, or shorten the others,'} at ${named([...(worst ? [worst] : []), ...others].map(({ node }) => node))}.`,
      { language, measured: Number(ratio.toFixed(2)), threshold: Number(threshold.toFixed(2)) },
    );
  }
}
