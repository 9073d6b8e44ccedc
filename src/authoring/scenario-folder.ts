import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { MethodFiles } from './method-library.ts';
import type { ScenarioFiles } from './scenario-file.ts';
import type { SourceFile } from './yaml-source.ts';

const YAML = /\.ya?ml$/;
const folders = (at: string): string[] => readdirSync(at).filter((name) => statSync(join(at, name)).isDirectory()).toSorted();

/** What a folder of scenarios holds; files are named relative to `from`, as findings shall say them. */
export interface ScenarioFolder {
  readonly reactions: SourceFile;
  readonly scenarios: readonly ScenarioFiles[];
}

/** A file as findings shall name it. */
export function sourceFile(from: string, path: string): SourceFile {
  return { file: relative(from, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') };
}

/** The YAML files of a folder, none where there is no such folder. */
export function yamlFiles(from: string, folder: string): SourceFile[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names.filter((name) => YAML.test(name)).toSorted().map((name) => sourceFile(from, join(folder, name)));
}

/** The files of one scenario's folder. @returns nothing where it holds no scenario.yaml */
export function readScenarioFiles(folder: string, from: string): ScenarioFiles | undefined {
  const files = yamlFiles(from, folder);
  const scenario = files.find(({ file }) => basename(file) === 'scenario.yaml');
  if (scenario === undefined) return undefined;
  return { folder: basename(folder), scenario, translations: files.filter((file) => file !== scenario), plays: yamlFiles(from, join(folder, 'plays')) };
}

/** The folders below a folder that hold a scenario. @throws where there is no such folder */
export const scenarioFolders = (folder: string): readonly string[] =>
  folders(folder).map((name) => join(folder, name)).filter((path) => existsSync(join(path, 'scenario.yaml')));

/**
 * Reads every scenario below a folder: each subfolder that holds a scenario.yaml.
 * @param fallback where reactions.yaml is taken from when the folder has none of its own
 * @throws where the folder or reactions.yaml cannot be read
 */
export function readScenarioFolder(folder: string, from: string, fallback = folder): ScenarioFolder {
  const scenarios = scenarioFolders(folder).flatMap((path) => readScenarioFiles(path, from) ?? []);
  return { reactions: readReactionsFile(folder, from, fallback), scenarios };
}

/** The reactions.yaml of a folder, or the one of another where it has none. @throws where neither can be read */
export const readReactionsFile = (folder: string, from: string, fallback: string): SourceFile =>
  sourceFile(from, [folder, fallback].map((one) => join(one, 'reactions.yaml')).find((path) => existsSync(path)) ?? join(fallback, 'reactions.yaml'));

/** Reads the method files of a folder such as scenarios/methods. @throws where there is no such folder */
export function readMethodFolder(folder: string, from: string): MethodFiles {
  const files = yamlFiles(from, folder);
  const shared = files.filter(({ file }) => /\/texts\.[^/]+$/.test(file));
  const translations = folders(folder).flatMap((language) =>
    yamlFiles(from, join(folder, language)).map((file) => ({ ...file, language, method: (file.file.split('/').at(-1) ?? '').replace(YAML, '') })),
  );
  return { methods: files.filter((file) => !shared.includes(file)), shared, translations };
}
