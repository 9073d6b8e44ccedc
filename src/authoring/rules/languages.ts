import type { Case } from './case.ts';

/** Rule F4 over the library: a scenario has texts in every language that the methods have. */
export function checkLanguages({ written, texts, methodTexts, book }: Case): void {
  for (const language of Object.keys(methodTexts)) {
    if (Object.hasOwn(texts, language)) continue;
    book.error('F4', written, ['language'], `The scenario has no texts in ${language}.`, `Add ${language}.yaml beside it.`, { language });
  }
}
