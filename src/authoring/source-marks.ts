import type { Texts } from '../domain/scenario.ts';
import { adviseName } from './advise-name.ts';
import { FindingList } from './finding-list.ts';
import type { Finding } from './finding.ts';
import { shortHash } from './revision.ts';
import type { YamlSource } from './yaml-source.ts';

/** Six hexadecimal digits, as in `4f09c1`: of a source text, by which its next change is noticed. */
export const MARK = /^[0-9a-f]{6}$/;
const markOf = (text: string): string => shortHash(text).slice(0, 6);

/** The marks of source texts as they are now, by text id. */
export const marksOf = (original: Texts): Texts =>
  Object.fromEntries(Object.entries(original).map(([id, text]) => [id, markOf(text)]));

/** What has become of source texts since they were marked, each by its id. */
export interface MarkedSince {
  readonly unmarked: readonly string[];
  readonly changed: readonly string[];
  /** Marks that belong to no text. */
  readonly gone: readonly string[];
}

/** @param marks by text id, as a translation holds them under `sources` */
export function markedSince(marks: Texts, original: Texts): MarkedSince {
  const ids = Object.keys(original);
  const isMarked = (id: string): boolean => Object.hasOwn(marks, id);
  return {
    unmarked: ids.filter((id) => !isMarked(id)),
    changed: ids.filter((id) => isMarked(id) && marks[id] !== markOf(original[id] ?? '')),
    gone: Object.keys(marks).filter((id) => !Object.hasOwn(original, id)),
  };
}

/**
 * Rule F4: a source text has changed since it was translated. A text without a mark says nothing, so that a translation
 * may be made without any.
 * @param source the translation's file, which holds `sources` and `texts`
 */
export function checkMarks(marks: Texts, original: Texts, source: YamlSource, language: string): readonly Finding[] {
  const list = new FindingList();
  const folder = source.file.replace(/\/?[^/]*$/, '') || '.';
  const { changed, gone } = markedSince(marks, original);
  for (const id of changed) {
    list.add('F4', 'warning', () => ({
      ...source.placeOf(['texts', id]),
      message: `The source text of \`${id}\` has changed since it was translated.`,
      advice: `Go through it, then say so with npm run --silent translated -- ${folder} ${language}.`,
      language,
    }));
  }
  for (const id of gone) {
    const message = `The source language has no text \`${id}\` that could have changed.`;
    list.add('F4', 'warning', () => ({ ...source.placeOf(['sources', id]), message, advice: adviseName(id, Object.keys(original)), language }));
  }
  return list.findings;
}
