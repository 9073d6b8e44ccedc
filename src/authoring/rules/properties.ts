import { sentencesIn } from '../prose.ts';

/** What a guess can go by without understanding a word (rule C1). */
export const PROPERTIES = ['longest', 'shortest', 'most-sentences', 'question'] as const;
export type Property = (typeof PROPERTIES)[number];

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Letters and marks of which each stands for itself: they need no segmenter, which takes long. */
const ONE_EACH = /^[\u0020-\u007e\u00a1-\u024f\u2010-\u2027]*$/;

/** Characters as they are seen: an accent that is written by itself, or an emoji of several parts, is none of its own. */
export function seenLength(text: string): number {
  const trimmed = text.trim();
  return ONE_EACH.test(trimmed) ? trimmed.length : [...segmenter.segment(trimmed)].length;
}

/** Whether the last that is said is a question, be it in quotes or brackets. */
export const endsWithQuestion = (text: string): boolean => /[?？؟][\s"'”’»)\]]*$/u.test(text);

const measures: Readonly<Record<Property, (text: string) => number>> = {
  longest: seenLength,
  shortest: (text) => -seenLength(text),
  'most-sentences': sentencesIn,
  question: (text) => (endsWithQuestion(text) ? 1 : 0),
};

/**
 * The texts that carry a property, by their place: those with the most of it; none where all have as much, which tells
 * nothing.
 */
export function carriers(property: Property, texts: readonly string[]): readonly number[] {
  const values = texts.map(measures[property]);
  const most = Math.max(...values);
  const places = values.flatMap((value, at) => (value === most ? [at] : []));
  return places.length === texts.length ? [] : places;
}
