import type { Texts } from '../../domain/scenario.ts';
import { rounded, sentencesIn, wordsOf } from '../prose.ts';
import { countProse, fleschKincaidGrade, szigrisztEase, type ProseCount } from '../readability.ts';
import type { Case } from './case.ts';
import { feedbackTexts, saidTexts } from './said.ts';

const GRADE = { wanted: 8, most: 10 } as const;
/** "Normal" on the INFLESZ scale begins here. */
const EASE = 55;
/** Words in a sentence, on average. */
const SENTENCE = 20;
/** Words in a text that a formula says anything about. */
const ENOUGH = 12;

/** The text that is hardest to read by a measure, the higher the harder; the first one where none is long enough. */
function hardest(language: string, texts: Texts, ids: readonly string[], hard: (count: ProseCount) => number): string {
  let worst = { id: ids[0] ?? '', by: -Infinity };
  for (const id of ids) {
    const count = countProse(language, [texts[id] ?? '']);
    if (count.words >= ENOUGH && hard(count) > worst.by) worst = { id, by: hard(count) };
  }
  return worst.id;
}

/** Texts that are read together: their ids, and how a finding calls them. */
interface Kind {
  readonly ids: readonly string[];
  readonly name: string;
}

/**
 * Rule F1: English by its Flesch-Kincaid grade, which also fails; Spanish by the INFLESZ scale, a warning only, as nobody
 * has held dialogues against it. Other languages have no formula here.
 */
function checkEase({ book, placeOfText }: Case, language: string, texts: Texts, { ids, name }: Kind): void {
  const count = countProse(language, ids.map((id) => texts[id] ?? ''));
  if (count.words < ENOUGH) return;
  const advice = 'Say it in shorter sentences and in everyday words; this one is the hardest.';
  if (language === 'en') {
    const measured = rounded(fleschKincaidGrade(count));
    if (measured <= GRADE.wanted) return;
    const fails = measured > GRADE.most;
    const threshold = fails ? GRADE.most : GRADE.wanted;
    const place = placeOfText(language, hardest(language, texts, ids, fleschKincaidGrade));
    book.add('F1', fails ? 'error' : 'warning', place, `${name} read like grade ${measured} (Flesch-Kincaid); ${threshold} is ${fails ? 'the most' : 'wanted'}.`, advice, { language, measured, threshold });
  } else if (language === 'es') {
    const measured = rounded(szigrisztEase(count));
    if (measured >= EASE) return;
    const place = placeOfText(language, hardest(language, texts, ids, (one) => -szigrisztEase(one)));
    book.add('F1', 'warning', place, `${name} have a reading ease of ${measured} in Spanish (INFLESZ); from ${EASE} on it is normal.`, advice, { language, measured, threshold: EASE });
  }
}

/** Rule F2: sentences have at most twenty words on average. */
function checkSentences({ book, placeOfText }: Case, language: string, texts: Texts, { ids, name }: Kind): void {
  const wordsIn = (id: string): number => wordsOf(texts[id] ?? '').length;
  const words = ids.reduce((sum, id) => sum + wordsIn(id), 0);
  const sentences = ids.reduce((sum, id) => sum + (wordsIn(id) > 0 ? sentencesIn(texts[id] ?? '') : 0), 0);
  const measured = rounded(words / Math.max(1, sentences));
  if (measured <= SENTENCE) return;
  const place = placeOfText(language, hardest(language, texts, ids, (count) => count.words / count.sentences));
  book.add('F2', 'warning', place, `${name} have ${measured} words a sentence on average; ${SENTENCE} are followed with ease.`, 'Make two sentences of the long ones; this one is the longest.', { language, measured, threshold: SENTENCE });
}

/** Rules F1 and F2, in every language: how easily it is read what people say, and what the debrief says. */
export function checkReadable(one: Case): void {
  const kinds: readonly Kind[] = [
    { ids: saidTexts(one), name: 'Lines and replies' },
    { ids: feedbackTexts(one), name: 'The texts of `why` and `try`' },
  ];
  for (const [language, texts] of Object.entries(one.texts)) {
    for (const kind of kinds) {
      checkEase(one, language, texts, kind);
      checkSentences(one, language, texts, kind);
    }
  }
}
