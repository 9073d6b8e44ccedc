import * as v from 'valibot';
import type { Texts } from '../domain/scenario.ts';
import type { Finding } from './finding.ts';
import { matchShape } from './match-shape.ts';
import { checkTranslated, shared } from './translated-texts.ts';
import { readYaml, type SourceFile } from './yaml-source.ts';

const textsShape = v.pipe(
  v.record(v.string(), v.pipe(v.string(), v.nonEmpty(), v.description('A text behind the id.'))),
  v.description('A map: `id: text` on each line.'),
);

export interface ReadTexts {
  readonly texts: Texts; // by id
  readonly findings: readonly Finding[];
}

/**
 * Reads a file of texts by id, as methods have them beside their own, and says everything that is wrong with it at once.
 * @param original the texts in the source language, where this file is a translation: it must have the same ids
 */
export function readTextsFile(file: SourceFile, original?: Texts): ReadTexts {
  const source = readYaml(file);
  if (source.data === undefined) return { texts: {}, findings: source.findings };
  const { whole, rest, findings: shaped } = matchShape(textsShape, source);
  const findings = [...source.findings, ...shaped];
  if (Array.isArray(source.data)) return { texts: {}, findings };
  const texts = (whole ?? rest ?? {}) as Texts;
  if (original === undefined) return { texts, findings };
  return { texts: shared(texts, original), findings: [...findings, ...checkTranslated(texts, original, source, [], whole !== undefined)] };
}
