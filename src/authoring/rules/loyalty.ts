import { promisesLoyalty } from '../loyalty-words.ts';
import { saidTexts } from './said.ts';
import type { Case } from './case.ts';

/**
 * Rule E4, in every language: no text of ours promises that a customer whose trouble was put right stays loyal
 * (methods.md, section 7). What people say in the play is theirs: a customer may say that they will be back.
 */
export function checkLoyalty(one: Case): void {
  const theirs = new Set(saidTexts(one));
  for (const [language, texts] of Object.entries(one.texts)) {
    for (const [id, text] of Object.entries(texts)) {
      const words = theirs.has(id) ? undefined : promisesLoyalty(language, text);
      if (words === undefined) continue;
      one.book.add('E4', 'warning', one.placeOfText(language, id), `"${words}" promises that a customer stays, which no method brings about.`, 'Say what it does for them now.', { language, measured: words });
    }
  }
}
