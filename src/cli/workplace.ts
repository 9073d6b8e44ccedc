import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { adviseName } from '../authoring/advise-name.ts';
import type { Finding } from '../authoring/finding.ts';
import { readMethods, type MethodReading } from '../authoring/method-library.ts';
import { readReactions, type Reactions } from '../authoring/reactions.ts';
import { readScenario, type ScenarioFiles, type ScenarioReading } from '../authoring/scenario-file.ts';
import { readMethodFolder, readReactionsFile, readScenarioFiles, scenarioFolders, sourceFile } from '../authoring/scenario-folder.ts';
import { Misuse } from './command.ts';
import { ROOT } from './root.mjs';

const SHIPPED = join(ROOT, 'scenarios');

/** The scenarios that a command is about, read from disk, with the methods; what is wrong with other files comes along. */
export interface Workplace {
  readonly scenarios: readonly ScenarioReading[];
  /** What each of them was read from; `path` is its folder, or its lone file. */
  readonly sources: readonly { readonly path: string; readonly files: ScenarioFiles; readonly reactions: Reactions | undefined }[];
  readonly methods: MethodReading;
  /** What is wrong with reactions and, where nothing was named, with methods. */
  readonly findings: readonly Finding[];
}

/** Where a person stands who calls a command: npm changes the folder, and says from which. */
const here = (): string => process.env['INIT_CWD'] ?? process.cwd();
/** A path that the caller wrote, from where they stand. */
export const pathFromCaller = (path: string): string => resolve(here(), path);
/** Files of ours are named from the project's folder, others from where the caller stands. */
const namedFrom = (path: string): string => (path.startsWith(ROOT + sep) ? ROOT : here());

/**
 * Finds scenarios by id, among those that are shipped, or by path, anywhere: a scenario.yaml, its folder, a folder of such
 * folders, or a lone file. A folder beside a reactions.yaml takes that one, the others the shipped one; methods are ours.
 * @param named ids and paths; none: everything that is shipped
 * @throws Misuse for what is neither
 */
export function openWorkplace(named: readonly string[]): Workplace {
  const methods = readMethods(readMethodFolder(join(SHIPPED, 'methods'), ROOT));
  const findings: Finding[] = named.length === 0 ? [...methods.findings] : [];
  const known = new Map<string, Reactions | undefined>();
  const reactionsBeside = (folder: string): Reactions | undefined => {
    const file = readReactionsFile(folder, namedFrom(folder), SHIPPED);
    if (!known.has(file.file)) {
      const read = readReactions(file);
      known.set(file.file, read.reactions);
      findings.push(...read.findings);
    }
    return known.get(file.file);
  };
  const sources = (named.length === 0 ? scenarioFolders(SHIPPED) : named.flatMap(pathsOf)).map((path) => ({ path, files: filesAt(path), reactions: reactionsBeside(dirname(path)) }));
  return { scenarios: sources.map(({ files, reactions }) => readScenario(files, reactions)), sources, methods, findings };
}

/** A workplace with the one scenario that a command is about. */
export interface OpenScenario extends Workplace {
  readonly reading: Required<ScenarioReading>;
  /** Its folder, or its lone file. */
  readonly path: string;
}

/**
 * The one scenario that a command is about.
 * @throws Misuse where it was not named, or has errors
 */
export function openScenario(named: readonly string[]): OpenScenario {
  if (named.length !== 1) throw new Misuse(named.length === 0 ? 'Name a scenario, by its id or by the path of its folder.' : `Name one scenario, not ${named.length}.`);
  const workplace = openWorkplace(named);
  const [reading, ...others] = workplace.scenarios;
  if (others.length > 0) throw new Misuse(`In "${named[0]}" there are ${others.length + 1} scenarios; name one.`);
  const { scenario, written } = reading ?? {};
  const path = workplace.sources[0]?.path;
  if (reading === undefined || path === undefined || scenario === undefined || written === undefined) throw new Misuse(`"${named[0]}" has errors; npm run --silent check -- ${named[0]} says which.`);
  return { ...workplace, reading: { ...reading, scenario, written }, path };
}

/** @throws Misuse where the folder may not be opened */
function foldersBelow(path: string, named: string): readonly string[] {
  try {
    return scenarioFolders(path);
  } catch {
    throw new Misuse(`The folder "${named}" cannot be opened.`);
  }
}

/** A scenario's folder, or its lone file. */
function pathsOf(named: string): readonly string[] {
  const shipped = scenarioFolders(SHIPPED);
  const ours = shipped.find((folder) => basename(folder) === named);
  if (ours !== undefined) return [ours];
  const path = pathFromCaller(named);
  if (!existsSync(path)) {
    const ids = shipped.map((folder) => basename(folder));
    throw new Misuse(`There is no scenario and no file "${named}". ${adviseName(named, ids)}`);
  }
  if (!statSync(path).isDirectory()) return [basename(path) === 'scenario.yaml' ? dirname(path) : path];
  if (existsSync(join(path, 'scenario.yaml'))) return [path];
  const below = foldersBelow(path, named);
  if (below.length === 0) throw new Misuse(`There is no scenario.yaml in "${named}", nor in a folder of it.`);
  return below;
}

const filesAt = (path: string): ScenarioFiles => readScenarioFiles(path, namedFrom(path)) ?? { scenario: sourceFile(namedFrom(path), path) };
