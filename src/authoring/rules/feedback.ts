import type { Texts } from '../../domain/scenario.ts';
import { repliesOf, type Case } from './case.ts';

const MOST_WORDS = 60;
const words = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '');

/** The names of all steps in a language. */
const stepNames = (texts: Texts): readonly string[] =>
  Object.entries(texts).filter(([id]) => /\.step\.\d+\.(?:name|short)$/.test(id)).map(([, name]) => plain(name));

/** Rule D2: why and what next, in at most sixty words together, and the step is named. In every language that has texts. */
export function checkFeedback(one: Case): void {
  const { texts, methodTexts, book, placeOfText } = one;
  for (const [language, own] of Object.entries(texts)) {
    const names = stepNames(methodTexts[language] ?? {});
    for (const { reply } of repliesOf(one)) {
      const [why, next] = [own[`${reply.id}.why`], own[`${reply.id}.try`]];
      if (why === undefined || next === undefined) continue;
      const count = words(why) + words(next);
      const place = placeOfText(language, `${reply.id}.why`);
      if (count > MOST_WORDS) {
        book.add('D2', 'warning', place, `\`why\` and \`try\` have ${count} words in ${language}; ${MOST_WORDS} are read.`, 'Say one reason and one thing to try.', { language, measured: count, threshold: MOST_WORDS });
      }
      if (names.length > 0 && !names.some((name) => plain(why).includes(name))) {
        book.add('D2', 'warning', place, `\`why\` names no step of a method in ${language}.`, 'Add the step in brackets, as the method calls it.', { language });
      }
    }
  }
}
