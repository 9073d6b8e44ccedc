import { realDataIn } from '../real-data.ts';
import type { Case } from './case.ts';

/** Rule F6, in every language: people, companies, addresses and numbers are invented. Names of people are looked at too. */
export function checkInvented({ written, texts, book, placeOfText }: Case): void {
  for (const [language, own] of Object.entries(texts)) {
    for (const [id, text] of Object.entries(own)) {
      const real = realDataIn(text);
      if (real === undefined) continue;
      book.add('F6', 'warning', placeOfText(language, id), `"${real.found}" looks like ${real.kind}.`, 'Invent one, or say it without.', { language, measured: real.found });
    }
  }
  for (const person of written.people) {
    const real = realDataIn(person.name);
    if (real !== undefined) book.warn('F6', person, ['name'], `"${real.found}" looks like ${real.kind}.`, 'Invent a name.', { measured: real.found });
  }
}
