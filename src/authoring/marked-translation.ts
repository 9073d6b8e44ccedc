import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import type { Texts } from '../domain/scenario.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** The map from the beginning of its line on, with every line that stands further in, and the gaps between those. */
const WRITTEN_MAP = /^sources:.*(?:(?:\r?\n[ \t]*)*\r?\n[ \t]+\S.*)*/m;

/**
 * The text of a translation with its map `sources` written anew, at its end unless it had one: every other character
 * stays. A mark a line, quoted, since 012345 and 12e345 are numbers otherwise.
 * @param marks by text id
 * @returns nothing where the file is written so that the map cannot be put there, as inside `{ … }`
 */
export function withMarks(text: string, marks: Texts): string | undefined {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const map = stringify({ sources: marks }, { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN', lineWidth: 0 })
    .trimEnd()
    .replaceAll('\n', lineEnd);
  const written = WRITTEN_MAP.test(text)
    ? text.replace(WRITTEN_MAP, () => map)
    : `${text}${text.endsWith('\n') ? '' : lineEnd}${lineEnd}${map}${lineEnd}`;
  const [before, after] = [text, written].map((one) => readYaml({ file: '', text: one })) as [YamlSource, YamlSource];
  const asBefore = isDeepStrictEqual(after.data, { ...(before.data as object), sources: marks });
  return asBefore && after.findings.length === before.findings.length ? written : undefined;
}
