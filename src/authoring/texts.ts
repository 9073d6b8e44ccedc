import type { Texts } from '../domain/scenario.ts';
import type { Finding } from './finding.ts';
import { matchShape } from './match-shape.ts';
import { translationShape, type WrittenLine, type WrittenScenario } from './shape.ts';
import { checkMarks } from './source-marks.ts';
import { checkTranslated, shared } from './translated-texts.ts';
import { readYaml, type SourceFile, type YamlSource } from './yaml-source.ts';

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
  for (const meeting of scenario.returns?.meetings ?? []) add(`meeting.${meeting.id}`, meeting, 'text');
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
  for (const one of scenario.news ?? []) add(`news.${one.id}`, one, 'text');
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

/** The texts alone, by id. */
export function textsOf(written: readonly WrittenText[]): Texts {
  return Object.fromEntries(written.map(({ id, text }) => [id, text]));
}

/** The language that a file is named after: `scenarios/cold-soup/es.yaml` gives `es`. */
export const languageOfFile = (file: string): string => (file.split(/[\\/]/).at(-1) ?? '').replace(/\.ya?ml$/, '');

/**
 * Reads a translation against the texts of the source language (rule F4). A text that is missing is an error, with
 * which nothing is built: in the game a translation has every text, or there is none and the source language shows.
 * @param sourceTexts nothing where they could not all be read: against what is left, every translation would seem to have
 * texts too many, so that only the file itself is looked at
 */
export function readTranslation(
  file: SourceFile,
  sourceTexts: Texts | undefined,
): { language: string; texts: Texts; source: YamlSource; findings: readonly Finding[] } {
  const named = languageOfFile(file.file);
  const source = readYaml(file);
  if (source.data === undefined) return { language: named, texts: {}, source, findings: source.findings };
  const { whole, rest, findings: shaped } = matchShape(translationShape, source);
  const findings: Finding[] = [...source.findings, ...shaped];
  const read = whole ?? rest;
  const texts: Texts = read?.texts ?? {};
  if (read?.language !== undefined && read.language !== named) {
    const message = `The file says that it is \`${read.language}\`, and its name says \`${named}\`.`;
    findings.push({ rule: 'F4', severity: 'error', ...source.placeOf(['language']), message, advice: 'Make the two agree.' });
  }
  if (sourceTexts === undefined) return { language: named, texts, source, findings };
  findings.push(...checkTranslated(texts, sourceTexts, source, ['texts'], whole !== undefined));
  if (read?.sources !== undefined) findings.push(...checkMarks(read.sources, sourceTexts, source, named));
  return { language: named, texts: shared(texts, sourceTexts), source, findings };
}
