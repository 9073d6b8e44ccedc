import type { Texts } from '../domain/scenario.ts';
import { adviseName } from './advise-name.ts';
import { FindingList } from './finding-list.ts';
import type { Finding } from './finding.ts';
import type { Path, YamlSource } from './yaml-source.ts';

/** Written so that a text full of braces takes no longer than another. */
const placeholders = (text: string): string =>
  [...text.matchAll(/\{\{?\s*([\w.-]+)(?![\w.-])[^{}]*\}\}?/g)].map(([, name]) => name ?? '').toSorted().join(', ');

/** From so many words on, a text that is the same in two languages was left as it was; names and figures may be so. */
const SENTENCE = 5;
const words = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;

/**
 * Rule F4: a translation has the texts of the source language, no others, with the same placeholders.
 * @param texts what the translation holds, by id
 * @param original the texts of the source language
 * @param below where in the file the texts stand
 * @param whole false where parts could not be read, so that what is missing says nothing
 */
export function checkTranslated(texts: Texts, original: Texts, source: YamlSource, below: Path, whole: boolean): readonly Finding[] {
  const list = new FindingList();
  const error = (path: Path, message: string, advice: () => string): void =>
    list.add('F4', 'error', () => ({ ...source.placeOf(path), message, advice: advice() }));
  const names = Object.keys(original);
  for (const [id, text] of Object.entries(texts)) {
    if (!Object.hasOwn(original, id)) {
      error([...below, id], `The source language has no text \`${id}\`.`, () => adviseName(id, names));
      continue;
    }
    if (text === original[id] && words(text) >= SENTENCE) {
      list.add('F4', 'warning', () => ({ ...source.placeOf([...below, id]), message: `The text \`${id}\` is the same as in the source language.`, advice: 'Translate it.' }));
    }
    const [wanted, given] = [placeholders(original[id] ?? ''), placeholders(text)];
    if (wanted !== given) {
      error([...below, id], `The placeholders are ${given || 'none'}, in the source language ${wanted || 'none'}.`, () => 'Use the same ones, untranslated.');
    }
  }
  if (!whole) return list.findings;
  for (const id of names) {
    if (!Object.hasOwn(texts, id)) error(below, `The text \`${id}\` is missing.`, () => `Translate "${(original[id] ?? '').slice(0, 60)}".`);
  }
  return list.findings;
}

/** The texts that the source language has too; whatever else a translation holds is never shown. */
export const shared = (texts: Texts, original: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([id]) => Object.hasOwn(original, id)));
