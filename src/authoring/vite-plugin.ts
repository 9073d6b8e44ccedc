import { isAbsolute, join, relative } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { drillMoments } from '../domain/drill-moment.ts';
import type { Card, Scenario, Texts } from '../domain/scenario.ts';
import { cardOf, CARD_TEXTS } from './card.ts';
import type { Finding } from './finding.ts';
import { findingLine } from './finding-line.ts';
import { METHOD_LANGUAGE, readMethods, type MethodReading } from './method-library.ts';
import type { ReferencePlay } from './play-file.ts';
import { readReactions } from './reactions.ts';
import { readScenario } from './scenario-file.ts';
import { readMethodFolder, readScenarioFolder } from './scenario-folder.ts';
import type { Limits } from './source-file.ts';

export interface ScenariosOptions {
  /** The folder of scenarios, from the project's root; what it lacks of reactions and methods comes from `scenarios`. */
  readonly folder?: string;
  /** How much of a file is read: as much as a person writes, unless given. */
  readonly limits?: Limits | undefined;
}

/** A scenario as it was compiled, with its card and its texts by language. */
export interface Entry {
  readonly scenario: Scenario;
  readonly card: Card;
  readonly texts: Readonly<Record<string, Texts>>;
  /** Its reference plays, the best first. */
  readonly plays: readonly ReferencePlay[];
}

/** What other plugins may ask of this one. */
interface Entries {
  entries(): readonly Entry[];
}

interface Library {
  readonly entries: readonly Entry[];
  readonly methods: MethodReading;
  readonly findings: readonly Finding[];
}

const KINDS: readonly ReferencePlay['is'][] = ['exemplary', 'decent', 'clumsy', 'disastrous'];

const DEFAULT_FOLDER = 'scenarios';
/** What the modules are called inside the bundler: not a file, and nobody else's. */
const INSIDE = '\0';
/** The last part of the name is what the bundler calls the chunk. */
const insideName = (id: string): string => `${INSIDE}${id}/${id.replace('virtual:', '').replaceAll('/', '-')}`;

function readLibrary(root: string, folder: string, limits?: Limits): Library {
  const usual = join(root, DEFAULT_FOLDER);
  const found = readScenarioFolder(join(root, folder), root, usual, limits);
  const methods = readMethods(readMethodFolder(join(usual, 'methods'), root));
  const { reactions, findings: reactionFindings } = readReactions(found.reactions);
  const findings: Finding[] = [...reactionFindings, ...methods.findings];
  const entries: Entry[] = [];
  for (const files of found.scenarios) {
    const { scenario, texts, plays, findings: own } = readScenario(files, reactions);
    findings.push(...own);
    if (scenario === undefined) continue;
    const shown = plays.map(({ play }) => play).toSorted((one, other) => KINDS.indexOf(one.is) - KINDS.indexOf(other.is));
    entries.push({ scenario, card: cardOf(scenario, texts[scenario.language] ?? {}, shown), texts, plays: shown });
  }
  return { entries, methods, findings };
}

/** Parsing JSON from a string is faster than running the same object literal, and no minifier has to read it. */
const parsing = (data: unknown): string => `JSON.parse('${JSON.stringify(data).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}')`;
const jsonModule = (data: unknown): string => `export default ${parsing(data)};\n`;
/** Takes no memory before it is called: for what is fetched long before anybody reads it, if ever. */
const laterModule = (data: unknown): string => `export default () => ${parsing(data)};\n`;

const lazily = (names: readonly string[], module: (name: string) => string): string =>
  `{ ${names.map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(module(name))})`).join(', ')} }`;

/** The languages that a scenario has texts in, its source language first. */
const languagesOf = ({ scenario, texts }: Entry): string[] => [
  scenario.language,
  ...Object.keys(texts).filter((language) => language !== scenario.language).toSorted(),
];

/** What a reply's text says only after the play: why, and what to try. Two fifths of all texts, wanted by the debrief alone. */
const IS_REASON = /\.(?:why|try)$/;

const onlyTexts = (texts: Texts, wanted: (key: string) => boolean): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([key]) => wanted(key)));

function cardTexts(entries: readonly Entry[], language: string): Record<string, Texts> {
  return Object.fromEntries(
    entries.map(({ scenario, texts }) => {
      const [source, own] = [texts[scenario.language] ?? {}, texts[language] ?? {}];
      return [scenario.id, Object.fromEntries(CARD_TEXTS.map((key) => [key, own[key] ?? source[key] ?? '']))];
    }),
  );
}

function libraryModule({ entries }: Library): string {
  const languages = [...new Set(entries.flatMap(languagesOf))];
  const list = entries.map((entry) => {
    const { id } = entry.scenario;
    const texts = lazily(languagesOf(entry), (language) => `virtual:texts/${id}/${language}`);
    const reasons = lazily(languagesOf(entry), (language) => `virtual:reasons/${id}/${language}`);
    return `{ card: ${JSON.stringify(entry.card)}, load: () => import(${JSON.stringify(`virtual:scenario/${id}`)}), texts: ${texts}, reasons: ${reasons} }`;
  });
  return [
    `export const scenarios = [\n${list.join(',\n')}\n];`,
    `export const cards = ${lazily(languages, (language) => `virtual:cards/${language}`)};`,
    '',
  ].join('\n');
}

function methodsModule({ methods: { methods, texts } }: Library): string {
  const languages = Object.keys(texts).toSorted();
  return [
    jsonModule(methods).replace('export default', 'export const methods ='),
    `export const texts = ${lazily(languages, (language) => `virtual:method-texts/${language}`)};`,
    '',
  ].join('\n');
}

/** The source of a virtual module; undefined where there is none of this name. */
function sourceOf(library: Library, name: string): string | undefined {
  const [kind = '', first = '', second = ''] = name.replace('virtual:', '').split('/');
  const entry = library.entries.find(({ scenario }) => scenario.id === first);
  switch (kind) {
    case 'library':
      return libraryModule(library);
    case 'methods':
      return methodsModule(library);
    case 'drills':
      return jsonModule(library.entries.flatMap(({ scenario, plays }) => drillMoments(scenario, library.methods.methods, plays.map(({ actions }) => actions))));
    case 'ideals':
      return jsonModule(Object.fromEntries(library.entries.map(({ scenario, plays }) => [scenario.id, plays[0]?.actions ?? []])));
    case 'cards':
      return jsonModule(cardTexts(library.entries, first));
    case 'scenario':
      return entry && jsonModule(entry.scenario);
    case 'texts':
      return entry && jsonModule(onlyTexts(entry.texts[second] ?? {}, (key) => !IS_REASON.test(key)));
    case 'reasons':
      return entry && laterModule(onlyTexts(entry.texts[second] ?? {}, (key) => IS_REASON.test(key)));
    case 'method-texts':
      // What a language lacks, be it a whole method, shows in the language of the method files.
      return jsonModule({ ...library.methods.texts[METHOD_LANGUAGE], ...library.methods.texts[first] });
    default:
      return undefined;
  }
}

const OURS = /^virtual:(?:library|methods|drills|ideals|(?:cards|scenario|texts|reasons|method-texts)\/.+)$/;

/**
 * Compiles the scenarios and methods into the modules of virtual.d.ts: one lazily loaded chunk for each scenario, and two
 * for each language of it: what the play says, and the reasons that its debrief gives. A build fails on what is wrong in them, with every finding at once; in development a change
 * reloads the page.
 */
export function scenarios({ folder = DEFAULT_FOLDER, limits }: ScenariosOptions = {}): Plugin {
  let root = '.';
  let building = false;
  let library: Library | undefined;

  const read = (): Library => {
    library ??= readLibrary(root, folder, limits);
    const errors = library.findings.filter((finding) => finding.severity === 'error');
    if (errors.length === 0) return library;
    throw new Error(`The scenarios and methods have ${errors.length} error${errors.length === 1 ? '' : 's'}:\n${errors.map(findingLine).join('\n')}`);
  };
  const isOurs = (path: string): boolean =>
    [folder, DEFAULT_FOLDER].some((one) => {
      const below = relative(join(root, one), path);
      return !below.startsWith('..') && !isAbsolute(below);
    });
  const reload = (server: ViteDevServer, path: string): void => {
    if (!isOurs(path)) return;
    library = undefined;
    for (const environment of Object.values(server.environments)) {
      for (const [id, module] of environment.moduleGraph.idToModuleMap) {
        if (id.startsWith(`${INSIDE}virtual:`)) environment.moduleGraph.invalidateModule(module);
      }
      environment.hot.send({ type: 'full-reload' });
    }
  };

  return {
    name: 'scenarios',
    api: { entries: () => read().entries } satisfies Entries,
    configResolved(config) {
      root = config.root;
      building = config.command === 'build';
    },
    buildStart() {
      library = undefined;
      if (building) read();
    },
    resolveId: (id) => (OURS.test(id) ? insideName(id) : undefined),
    load: (id) => (id.startsWith(`${INSIDE}virtual:`) ? sourceOf(read(), id.slice(INSIDE.length)) : undefined),
    configureServer(server) {
      server.watcher.add(join(root, folder));
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, (path) => reload(server, path));
    },
  };
}

/** The scenarios that the plugin has compiled. @param plugin the one that `scenarios` made */
export const entriesOf = (plugin: Pick<Plugin, 'api'>): readonly Entry[] => (plugin.api as Entries).entries();
