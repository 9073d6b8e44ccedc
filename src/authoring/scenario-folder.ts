import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
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

/**
 * Reads every scenario below a folder: each subfolder that holds a scenario.yaml.
 * @param fallback where reactions.yaml is taken from when the folder has none of its own
 * @throws where the folder or reactions.yaml cannot be read
 */
export function readScenarioFolder(folder: string, from: string, fallback = folder): ScenarioFolder {
  const own = readdirSync(folder).includes('reactions.yaml') ? folder : fallback;
  const scenarios = folders(folder).flatMap((name): ScenarioFiles[] => {
    const files = yamlFiles(from, join(folder, name));
    const scenario = files.find(({ file }) => file.endsWith('/scenario.yaml'));
    if (scenario === undefined) return [];
    return [{ folder: name, scenario, translations: files.filter((file) => file !== scenario), plays: yamlFiles(from, join(folder, name, 'plays')) }];
  });
  return { reactions: sourceFile(from, join(own, 'reactions.yaml')), scenarios };
}

/** Reads the method files of a folder such as scenarios/methods. @throws where there is no such folder */
export function readMethodFolder(folder: string, from: string): MethodFiles {
  const files = yamlFiles(from, folder);
  const shared = files.filter(({ file }) => /\/texts\.[^/]+$/.test(file));
  const translations = folders(folder).flatMap((language) =>
    yamlFiles(from, join(folder, language)).map((file) => ({ ...file, language, method: (file.file.split('/').at(-1) ?? '').replace(YAML, '') })),
  );
  return { methods: files.filter((file) => !shared.includes(file)), shared, translations };
}
