import type { Texts } from '../domain/scenario.ts';
import type { Finding } from './finding.ts';
import { matchShape } from './match-shape.ts';
import { adviseName } from './advise-name.ts';
import { translationShape, type WrittenLine, type WrittenScenario } from './shape.ts';
import { readYaml, type SourceFile } from './yaml-source.ts';

/** One text of the source language, and the object and key of the file that hold it. */
export interface WrittenText {
  readonly id: string;
  readonly text: string;
  readonly holder: object;
  readonly key: string;
}

/** Every text of a scenario by the id that translations use (scenarios/README.md, "A translation"). */
export function writtenTexts(scenario: WrittenScenario): readonly WrittenText[] {
  const texts: WrittenText[] = [];
  const add = <K extends string>(id: string, holder: Readonly<Record<K, string>>, key: K): void => {
    texts.push({ id, text: holder[key], holder, key });
  };
  const lines = (said: readonly WrittenLine[] | undefined): void => said?.forEach((line) => add(line.id, line, 'text'));

  for (const key of Object.keys(scenario.text) as (keyof WrittenScenario['text'])[]) add(key, scenario.text, key);
  for (const person of scenario.people) {
    add(`person.${person.id}`, person, 'is');
    if (person.invite !== undefined) add(`person.${person.id}.invite`, person.invite, 'answer');
  }
  const { issues = [], facts = [], remedies = [], promises = [], preparations = [] } = scenario;
  for (const one of issues) add(`issue.${one.id}`, one, 'text');
  for (const one of facts) add(`fact.${one.id}`, one, 'text');
  for (const one of remedies) add(`remedy.${one.id}`, one, 'text');
  for (const one of promises) add(`promise.${one.id}`, one, 'text');
  for (const one of preparations) {
    add(`preparation.${one.id}`, one, 'text');
    add(`preparation.${one.id}.found`, one, 'found');
  }
  for (const one of scenario.contacts) add(`contact.${one.id}`, one, 'text');
  for (const [name, node] of Object.entries(scenario.nodes)) {
    lines(node.lines);
    for (const reply of node.replies ?? []) {
      add(reply.id, reply, 'text');
      add(`${reply.id}.why`, reply, 'why');
      add(`${reply.id}.try`, reply, 'try');
      lines(reply.answer);
    }
    if (node.ending !== undefined) add(`ending.${name}`, node.ending, 'text');
  }
  return texts;
}

export function textsOf(written: readonly WrittenText[]): Texts {
  return Object.fromEntries(written.map(({ id, text }) => [id, text]));
}

const placeholders = (text: string): string =>
  [...text.matchAll(/\{\{?\s*([\w.-]+)[^}]*\}\}?/g)].map(([, name]) => name ?? '').toSorted().join(', ');

/** The language that a file is named after: `scenarios/cold-soup/es.yaml` gives `es`. */
export const languageOfFile = (file: string): string => (file.split(/[\\/]/).at(-1) ?? '').replace(/\.ya?ml$/, '');

/**
 * Reads a translation against the texts of the source language (rule F4). A text that is missing is an error in what we
 * ship; a player falls back to the source language, key by key.
 */
export function readTranslation(
  file: SourceFile,
  sourceTexts: Texts,
): { language: string; texts: Texts; findings: readonly Finding[] } {
  const named = languageOfFile(file.file);
  const source = readYaml(file);
  if (source.data === undefined || source.data === null) {
    const empty: Finding = { rule: 'yaml', severity: 'error', ...source.placeOf([]), message: 'The translation is empty.', advice: 'Start it with `language:` and `texts:`.' };
    return { language: named, texts: {}, findings: source.findings.length > 0 ? source.findings : [empty] };
  }
  const { whole, rest, findings: shaped } = matchShape(translationShape, source);
  const findings: Finding[] = [...source.findings, ...shaped];
  const error = (path: readonly string[], message: string, advice: string): void => {
    findings.push({ rule: 'F4', severity: 'error', ...source.placeOf(path), message, advice });
  };
  const read = whole ?? rest;
  const texts: Readonly<Record<string, string>> = read?.texts ?? {};
  if (read?.language !== undefined && read.language !== named) {
    error(['language'], `The file says that it is \`${read.language}\`, and its name says \`${named}\`.`, 'Make the two agree.');
  }
  for (const [id, text] of Object.entries(texts)) {
    if (!Object.hasOwn(sourceTexts, id)) {
      error(['texts', id], `The scenario has no text \`${id}\`.`, adviseName(id, Object.keys(sourceTexts)));
      continue;
    }
    const [wanted, given] = [placeholders(sourceTexts[id] ?? ''), placeholders(text)];
    if (wanted !== given) {
      error(['texts', id], `The placeholders are ${given || 'none'}, in the source language ${wanted || 'none'}.`, 'Use the same ones, untranslated.');
    }
  }
  if (whole !== undefined) {
    for (const id of Object.keys(sourceTexts)) {
      if (!Object.hasOwn(texts, id)) error(['texts'], `The text \`${id}\` is missing.`, `Translate "${(sourceTexts[id] ?? '').slice(0, 60)}".`);
    }
  }
  return { language: named, texts: Object.fromEntries(Object.entries(texts).filter(([id]) => Object.hasOwn(sourceTexts, id))), findings };
}
