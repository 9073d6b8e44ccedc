import { LEADING, type Method } from '../domain/method.ts';
import type { Texts } from '../domain/scenario.ts';
import type { Finding } from './finding.ts';
import { readMethodFile, type ReadMethod } from './method-file.ts';
import { readTextsFile } from './texts-file.ts';
import type { SourceFile } from './yaml-source.ts';

/** The language in which the method files are written. */
export const METHOD_LANGUAGE = 'en';

/** The files of scenarios/methods. */
export interface MethodFiles {
  /** `<method>.yaml`, each with its texts in the source language. */
  readonly methods: readonly SourceFile[];
  /** `texts.<language>.yaml`: what all methods say alike. */
  readonly shared: readonly SourceFile[];
  /** `<language>/<method>.yaml`: the texts of a method, by id. */
  readonly translations: readonly (SourceFile & { readonly language: string; readonly method: string })[];
}

export interface MethodReading {
  readonly methods: readonly Method[];
  /** By language, the source language included. */
  readonly texts: Readonly<Record<string, Texts>>;
  readonly findings: readonly Finding[];
}

/** The leading methods come first; the others follow by name. */
const rank = ({ id }: Method): number => ([...LEADING, id] as readonly string[]).indexOf(id);

type Named = NonNullable<ReadMethod['named']>;

/** The methods as they are read, those first that are named as their files: of two with one id, they are the ones meant. */
function rightfulFirst(files: readonly SourceFile[]): readonly (ReadMethod & { readonly called: string })[] {
  const reads = files.map((file) => ({ ...readMethodFile(file), called: nameOf(file.file) }));
  const isRightful = ({ called, named }: (typeof reads)[number]): boolean => named?.id === called;
  return [...reads.filter(isRightful), ...reads.filter((read) => !isRightful(read))];
}

/**
 * Rule A6: no id stands twice. One that stands once is the name of its file, by which its texts in other languages are
 * found; of a copy with the old id that is not said too, since it follows.
 */
function checkName(called: string, { id, ...place }: Named, first: Named | undefined): readonly Finding[] {
  if (first !== undefined) {
    return [{ rule: 'A6', severity: 'error', ...place, message: `The method \`${id}\` stands twice, first in ${first.file}.`, advice: 'Give it a name of its own, and its file the same.' }];
  }
  if (id === called) return [];
  return [{ rule: 'shape', severity: 'error', ...place, message: `The id is \`${id}\`, and the file is called \`${called}\`.`, advice: 'Make the two agree.' }];
}

/** Reads every method and its texts in every language; everything that is wrong at once. */
export function readMethods(files: MethodFiles): MethodReading {
  const findings: Finding[] = [];
  const methods: Method[] = [];
  const texts: Record<string, Record<string, string>> = {};
  const add = (language: string, read: { texts: Texts; findings: readonly Finding[] }): Texts => {
    findings.push(...read.findings);
    texts[language] = { ...texts[language], ...read.texts };
    return read.texts;
  };
  // Against a method whose texts could not be read, every translation would seem to have texts too many.
  const originals = new Map<string, Texts | undefined>();
  const firsts = new Map<string, Named>();
  for (const { called, named, ...read } of rightfulFirst(files.methods)) {
    const first = named && firsts.get(named.id);
    if (named !== undefined) {
      findings.push(...checkName(called, named, first));
      firsts.set(named.id, first ?? named);
    }
    // Of a method that stands twice, the second would put its texts over those of the first.
    if (first !== undefined) {
      findings.push(...read.findings);
      originals.set(called, undefined);
      continue;
    }
    add(METHOD_LANGUAGE, read);
    originals.set(called, Object.keys(read.texts).length > 0 ? read.texts : undefined);
    if (read.method !== undefined) methods.push(read.method);
  }
  const languageOf = (file: string): string => nameOf(file).replace('texts.', '');
  const common = files.shared.find(({ file }) => languageOf(file) === METHOD_LANGUAGE);
  const commonTexts = common === undefined ? {} : add(METHOD_LANGUAGE, readTextsFile(common));
  for (const file of files.shared) {
    if (file !== common) add(languageOf(file.file), readTextsFile(file, commonTexts));
  }
  for (const translation of files.translations) {
    add(translation.language, readTextsFile(translation, originals.has(translation.method) ? originals.get(translation.method) : {}));
  }
  for (const { file } of files.shared.filter((one) => one !== common)) {
    const language = languageOf(file);
    for (const method of originals.keys()) {
      if (files.translations.some((one) => one.language === language && one.method === method)) continue;
      findings.push({ rule: 'F4', severity: 'warning', file, line: 1, path: '', message: `The method "${method}" has no texts in ${language}.`, advice: `Add ${language}/${method}.yaml beside this file.` });
    }
  }
  methods.sort((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id));
  return { methods, texts, findings };
}

const nameOf = (file: string): string => (file.split('/').at(-1) ?? '').replace(/\.ya?ml$/, '');
