import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { MethodFiles } from './method-library.ts';
import type { ScenarioFiles } from './scenario-file.ts';
import { sourceFromBytes } from './source-bytes.ts';
import type { SourceFile } from './source-file.ts';
import { tooLarge, WRITTEN } from './source-limits.ts';

const YAML = /\.ya?ml$/;
const folders = (at: string): string[] => readdirSync(at).filter((name) => isFolder(join(at, name))).toSorted();

/** A link that leads in a circle or nowhere is no folder. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** What a folder of scenarios holds; files are named relative to `from`, as findings shall say them. */
export interface ScenarioFolder {
  readonly reactions: SourceFile;
  readonly scenarios: readonly ScenarioFiles[];
}

/** What keeps a file from being opened, in words for whoever wrote it. */
const TROUBLES: Readonly<Record<string, readonly [message: string, advice: string]>> = {
  ENOENT: ['There is no such file.', 'Write it, or take the link to it away.'],
  EACCES: ['The file may not be opened.', 'Allow yourself to read it.'],
  EPERM: ['The file may not be opened.', 'Allow yourself to read it.'],
  ELOOP: ['The file is a link that leads in a circle.', 'Put the file itself in its place.'],
};

/** A file as findings shall name it. Never throws: one that cannot be opened comes as `refused`. */
export function sourceFile(from: string, path: string, limits = WRITTEN): SourceFile {
  const file = relative(from, path).replaceAll('\\', '/');
  const refused = (message: string, advice: string): SourceFile => ({ file, text: '', refused: { line: 1, message, advice } });
  try {
    const is = statSync(path);
    if (is.isDirectory()) return refused('This is a folder where a file belongs.', 'Give the folder another name.');
    // A pipe or a device may never come to an end.
    if (!is.isFile()) return refused('This is no ordinary file.', 'Put a text file in its place.');
    return is.size > limits.characters ? tooLarge(file, is.size, limits) : sourceFromBytes(file, readFileSync(path), limits);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return refused(...(TROUBLES[code] ?? [`The file cannot be opened (${code}).`, 'Look at where it lies.'] as const));
  }
}

/** The YAML files of a folder, none where there is no such folder. */
export function yamlFiles(from: string, folder: string, limits = WRITTEN): SourceFile[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names.filter((name) => YAML.test(name)).toSorted().map((name) => sourceFile(from, join(folder, name), limits));
}

/** The files of one scenario's folder. @returns nothing where it holds no scenario.yaml */
export function readScenarioFiles(folder: string, from: string, limits = WRITTEN): ScenarioFiles | undefined {
  const files = yamlFiles(from, folder, limits);
  const scenario = files.find(({ file }) => basename(file) === 'scenario.yaml');
  if (scenario === undefined) return undefined;
  return {
    folder: basename(folder),
    scenario,
    others: othersNamed(scenario, dirname(folder), from, limits),
    translations: files.filter((file) => file !== scenario),
    plays: yamlFiles(from, join(folder, 'plays')),
  };
}

/** The scenarios beside it that a scenario names: the one whose customer returns. What is no name of a folder finds none. */
function othersNamed({ text }: SourceFile, beside: string, from: string, limits: typeof WRITTEN): Record<string, SourceFile> {
  const [, id] = /^returns:[^]*?\bfrom:\s*["']?([a-z0-9-]+)/m.exec(text) ?? [];
  const path = id === undefined ? '' : join(beside, id, 'scenario.yaml');
  return id !== undefined && existsSync(path) ? { [id]: sourceFile(from, path, limits) } : {};
}

/** The folders below a folder that hold a scenario. @throws where there is no such folder */
export const scenarioFolders = (folder: string): readonly string[] =>
  folders(folder).map((name) => join(folder, name)).filter((path) => existsSync(join(path, 'scenario.yaml')));

/**
 * Reads every scenario below a folder: each subfolder that holds a scenario.yaml.
 * @param fallback where reactions.yaml is taken from when the folder has none of its own
 * @param limits what a person writes, unless given
 * @throws where the folder cannot be read
 */
export function readScenarioFolder(folder: string, from: string, fallback = folder, limits = WRITTEN): ScenarioFolder {
  const scenarios = scenarioFolders(folder).flatMap((path) => readScenarioFiles(path, from, limits) ?? []);
  return { reactions: readReactionsFile(folder, from, fallback), scenarios };
}

/** The reactions.yaml of a folder, or the one of another where it has none. */
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
