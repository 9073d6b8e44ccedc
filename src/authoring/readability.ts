import { sentencesIn, wordsOf } from './prose.ts';
import { SYLLABLES } from './syllables.ts';

/** What formulas of readability count. */
export interface ProseCount {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number; // 0 in languages whose syllables nobody counts
}

/** Counts some texts of one language together. Numbers have no syllables here: they are spoken in many ways. */
export function countProse(language: string, texts: readonly string[]): ProseCount {
  const syllablesOf = SYLLABLES[language];
  const count = { words: 0, sentences: 0, syllables: 0 };
  for (const text of texts) {
    const words = wordsOf(text).filter((word) => !/\d/.test(word));
    if (words.length === 0) continue;
    count.words += words.length;
    count.sentences += sentencesIn(text);
    if (syllablesOf !== undefined) for (const word of words) count.syllables += syllablesOf(word);
  }
  return count;
}

/** The Flesch-Kincaid grade of English: the years of school that it takes (Kincaid and others, 1975). */
export const fleschKincaidGrade = ({ words, sentences, syllables }: ProseCount): number =>
  0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;

/**
 * The reading ease of Spanish after Szigriszt-Pazos (1993), 0–100 and the higher the easier, which the INFLESZ scale reads:
 * from 55 on normal, from 65 on rather easy. Fernández Huerta's older formula is left aside: its two editions disagree
 * about what it counts.
 */
export const szigrisztEase = ({ words, sentences, syllables }: ProseCount): number =>
  206.835 - 62.3 * (syllables / words) - words / sentences;
