import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readMethods, type MethodReading } from '../../src/authoring/method-library.ts';
import { readScenario, type ScenarioFiles, type ScenarioReading } from '../../src/authoring/scenario-file.ts';
import { readMethodFolder, readScenarioFiles } from '../../src/authoring/scenario-folder.ts';
import type { SourceFile } from '../../src/authoring/yaml-source.ts';
import { shippedReactions } from './authoring.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** One place where a fixture differs from the clean scenario: a part of a file, and what stands there instead. */
export interface Change {
  readonly in: string; // the file's name within the folder, such as plays/decent.yaml
  readonly from: string; // stands there exactly once
  readonly to: string;
}

/** The methods that are shipped, with their texts. */
export function shippedMethods(): MethodReading {
  return readMethods(readMethodFolder(`${ROOT}scenarios/methods`, ROOT));
}

/** The files of the small scenario that every rule is content with. */
export function cleanFiles(): ScenarioFiles {
  const folder = `${ROOT}tests/fixtures/judged/clean`;
  const files = readScenarioFiles(folder, folder);
  if (files === undefined) throw new Error('tests/fixtures/judged/clean holds no scenario.yaml');
  return files;
}

/** That scenario, changed. @throws where what is to change does not stand there exactly once */
export function cleanWith(changes: readonly Change[]): ScenarioReading {
  const { scenario, translations = [], plays = [], folder } = cleanFiles();
  const known = new Set([scenario, ...translations, ...plays].map(({ file }) => file));
  const changed = ({ file, text }: SourceFile): SourceFile => ({
    file,
    text: changes.filter((one) => one.in === file).reduce((before, { from, to }) => {
      if (before.split(from).length !== 2) throw new Error(`"${from}" does not stand exactly once in ${file}`);
      return before.replace(from, () => to);
    }, text),
  });
  for (const one of changes) if (!known.has(one.in)) throw new Error(`the clean scenario has no file ${one.in}`);
  const files = { scenario: changed(scenario), translations: translations.map(changed), plays: plays.map(changed) };
  return readScenario(folder === undefined ? files : { folder, ...files }, shippedReactions());
}

/** The changes that a file of tests/fixtures/broken/judged lists. */
export function changesOf(path: string): readonly Change[] {
  return (parse(readFileSync(path, 'utf8')) as { changes: readonly Change[] }).changes;
}
