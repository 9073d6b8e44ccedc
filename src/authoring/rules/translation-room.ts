import type { Case } from './case.ts';

/** How much longer than its source a translation may be where the room is fixed. */
const GROWTH = 1.35;
/** Kinds of texts that stand on one line or on a button, by how their ids begin: the room is made for the longest of a kind. */
const TIGHT = ['contact.', 'preparation.', 'promise.', 'ending.', 'person.'] as const;
/** The longer texts that share a beginning with those. */
const LONG = /\.(?:found|invite)$/;
/** Forty characters, as of a title, fit wherever there is room for a name: what is short may grow to that. */
const SHORT = 30;

/**
 * Rule F4, +35 %: where the room is fixed, a translation is at most 35 % longer than the longest source text of its kind,
 * which is what the screens leave room for. Titles, replies and turns have limits of their own in every language (F3), and
 * other texts wrap.
 */
export function checkTranslationRoom({ scenario, texts, book, placeOfText }: Case): void {
  const source = texts[scenario.language] ?? {};
  for (const kind of TIGHT) {
    const ids = Object.keys(source).filter((id) => id.startsWith(kind) && !LONG.test(id));
    const longest = Math.max(SHORT, ...ids.map((id) => (source[id] ?? '').length));
    const threshold = Math.floor(longest * GROWTH);
    for (const [language, own] of Object.entries(texts)) {
      if (language === scenario.language) continue;
      for (const id of ids) {
        const measured = (own[id] ?? '').length;
        if (measured <= threshold) continue;
        book.add('F4', 'warning', placeOfText(language, id), `\`${id}\` has ${measured} characters in ${language}; ${threshold} fit, 35 % more than the longest of its kind has.`, 'Say it shorter.', { language, measured, threshold });
      }
    }
  }
}
