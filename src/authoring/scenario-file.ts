import type { Scenario, Texts } from '../domain/scenario.ts';
import { checkAlreadySo } from './already-so.ts';
import { compileScenario } from './compile.ts';
import { declaredNames } from './declared-names.ts';
import type { Finding } from './finding.ts';
import { matchShape } from './match-shape.ts';
import { checkNextCircles } from './next-circles.ts';
import { checkPartCounts } from './part-counts.ts';
import { readPlay, type PlayFile } from './play-file.ts';
import type { Reactions } from './reactions.ts';
import { checkReferences } from './references.ts';
import { checkRepeatedIds } from './repeated-ids.ts';
import { checkReturns } from './returns.ts';
import { ruleBook } from './rule-book.ts';
import { scenarioShape, type WrittenScenario } from './shape.ts';
import { checkStructure } from './structure.ts';
import { readTranslation, textsOf, writtenTexts } from './texts.ts';
import { checkWhoIsThere } from './who-is-there.ts';
import { checkUnusedParts } from './unused-parts.ts';
import { checkWaysBack } from './ways-back.ts';
import { readYaml, type SourceFile, type YamlSource } from './yaml-source.ts';

/** The files of one scenario's folder, as texts: this reads no disk, and runs in a browser too. */
export interface ScenarioFiles {
  /** The folder's name, which the id has to be; left out where there is no folder. */
  readonly folder?: string;
  readonly scenario: SourceFile;
  /** The scenario.yaml of those that it names, by id; left out where nobody knows what else there is. */
  readonly others?: Readonly<Record<string, SourceFile>>;
  readonly translations?: readonly SourceFile[];
  readonly plays?: readonly SourceFile[];
}

export interface ScenarioReading {
  /** Compiled, where neither scenario.yaml itself nor the reactions have an error. */
  readonly scenario?: Scenario;
  /** As written, with its places: for the rules that look at texts and states. */
  readonly written?: { readonly data: WrittenScenario; readonly source: YamlSource };
  /** By language, the source language included. */
  readonly texts: Readonly<Record<string, Texts>>;
  /** The files of the translations with their places, by language. */
  readonly translations: Readonly<Record<string, YamlSource>>;
  readonly plays: readonly PlayFile[];
  /** Everything that is wrong with any of the files, by file and line. */
  readonly findings: readonly Finding[];
}

/** What stands in for the parts of a file that could not be read, while the others are checked. */
const NOTHING: WrittenScenario = {
  id: '',
  language: '',
  length: 'full',
  article: '',
  place: 'restaurant-lunch',
  starts: '',
  temperament: 'proud',
  heat: 0,
  trust: 0,
  text: { title: '', situation: '', customer: '', trains: '', you: '', they: '', happened: '', authority: '', silence: '' },
  circumstances: { ourMistake: false, customerHasAPart: false, somethingToReport: false },
  people: [],
  contacts: [],
  nodes: {},
};

const byPlace = (a: Finding, b: Finding): number => a.file.localeCompare(b.file) || a.line - b.line;
const isError = (finding: Finding): boolean => finding.severity === 'error';

function readScenarioFile(file: SourceFile, folder: string | undefined, others: ScenarioFiles['others']): { data?: WrittenScenario; partial: boolean; source: YamlSource; findings: Finding[] } {
  const source = readYaml(file);
  const findings = [...source.findings];
  if (source.data === undefined) return { partial: true, source, findings };
  const names = declaredNames(source.data);
  const { whole, rest, touched, findings: shaped } = matchShape(scenarioShape, source);
  findings.push(...shaped);
  const data = whole ?? (rest === undefined ? undefined : { ...NOTHING, ...rest });
  if (data === undefined) return { partial: true, source, findings };
  const book = ruleBook(source);
  checkReferences(data, names, book);
  checkRepeatedIds(data, book);
  checkStructure(data, book, whole === undefined ? touched : undefined);
  checkNextCircles(data, book);
  checkPartCounts(data, book);
  checkReturns(data, others, book);
  checkWhoIsThere(data, book, whole === undefined ? touched : undefined);
  checkAlreadySo(data, book);
  if (folder !== undefined && data.id !== '' && data.id !== folder) {
    book.error('shape', data, ['id'], `The id is \`${data.id}\`, and the folder is called \`${folder}\`.`, 'Make the two agree.');
  }
  // A misspelled name is one finding, not two: what it meant is not unused.
  if (whole !== undefined && !book.findings.some(isError)) {
    checkWaysBack(data, book);
    checkUnusedParts(data, book);
  }
  findings.push(...book.findings);
  return { data, partial: whole === undefined, source, findings };
}

/**
 * Reads, checks and compiles a scenario with its translations and reference playthroughs. Never throws on what a person
 * wrote: everything that is wrong is in `findings`, all of it at once.
 * @param reactions undefined where they could not be read: nothing is compiled then, and the findings are the same
 */
export function readScenario(files: ScenarioFiles, reactions: Reactions | undefined): ScenarioReading {
  const { data, partial, source, findings } = readScenarioFile(files.scenario, files.folder, files.others);
  const plays = (files.plays ?? []).map(readPlay);
  findings.push(...plays.flatMap((play) => play.findings));
  const read = plays.flatMap((play) => play.read ?? []);

  const sourceTexts = data === undefined || partial ? undefined : textsOf(writtenTexts(data));
  const texts: Record<string, Texts> = {};
  const translations: Record<string, YamlSource> = {};
  const sound = !findings.some((finding) => isError(finding) && finding.file === files.scenario.file);
  for (const file of files.translations ?? []) {
    const translation = readTranslation(file, sourceTexts);
    texts[translation.language] = translation.texts;
    translations[translation.language] = translation.source;
    findings.push(...translation.findings);
  }
  const all = findings.toSorted(byPlace);
  if (data === undefined || sourceTexts === undefined || reactions === undefined || !sound) return { texts: {}, translations: {}, plays: read, findings: all };
  return { scenario: compileScenario(data, reactions), written: { data, source }, texts: { [data.language]: sourceTexts, ...texts }, translations, plays: read, findings: all };
}
