import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Finding } from './finding.ts';
import { yamlProblem } from './yaml-problem.ts';

/** A file as it was read: its name as findings shall say it, and its text. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

export type Path = readonly (string | number)[];
export type Place = Pick<Finding, 'file' | 'line' | 'path'>;

/** A YAML file turned into data that still knows where everything stood. */
export interface YamlSource {
  readonly file: string;
  /** Undefined where the file could not be read at all. */
  readonly data: unknown;
  readonly findings: readonly Finding[];
  /** The place of a path from the top. */
  readonly placeOf: (path: Path) => Place;
  /** The place of something below an object or a list of `data`, wherever that stands. */
  readonly at: (holder: object, ...below: (string | number)[]) => Place;
}

/** More aliases than this in one file are a mistake or an attack, never a scenario. */
const MOST_ALIASES = 100;
const PROTOTYPE_KEYS: ReadonlySet<unknown> = new Set(['__proto__', 'constructor', 'prototype']);

/** `nodes.opening.replies[1].to` */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  );
}

function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = (node as { range?: [number] } | null)?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (pair === undefined) break;
      offset = (pair.key as { range?: [number] }).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = (node as { range?: [number] } | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

/** Remembers the path of every object and list; says where one holds itself, which an alias can do. */
function rememberPaths(data: unknown, paths: WeakMap<object, Path>): Path | undefined {
  const open = new Set<object>();
  let circle: Path | undefined;
  const walk = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    if (open.has(value)) circle ??= path;
    if (paths.has(value)) return;
    paths.set(value, path);
    open.add(value);
    if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index]));
    else for (const [key, item] of Object.entries(value)) walk(item, [...path, key]);
    open.delete(value);
  };
  walk(data, []);
  return circle;
}

/**
 * Reads a YAML 1.2 file that a person wrote. Never throws: what is wrong with it is in `findings` (rule `yaml`, and
 * `A6` for a key that stands twice), all of it at once.
 */
export function readYaml({ file, text }: SourceFile): YamlSource {
  const findings: Finding[] = [];
  const lines = new LineCounter();
  const paths = new WeakMap<object, Path>();
  const add = (line: number, rule: string, message: string, advice: string, path = ''): void => {
    findings.push({ rule, severity: 'error', file, line, path, message, advice });
  };
  let document: Document | undefined;
  const placeOf = (path: Path): Place => ({
    file,
    line: document === undefined ? 1 : Math.max(1, lines.linePos(offsetOf(document, path)).line),
    path: pathText(path),
  });
  const at = (holder: object, ...below: (string | number)[]): Place => placeOf([...(paths.get(holder) ?? []), ...below]);
  const source = (data: unknown): YamlSource => ({ file, data, findings, placeOf, at });

  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2', schema: 'core', logLevel: 'error' });
    if (document.errors.some((problem) => problem.message.includes('call stack'))) throw new RangeError('nested too deeply');
    const said = new Set<number>(); // one mistake breaks a line in several ways
    const tabs = document.errors.filter(({ code }) => code === 'TAB_AS_INDENT'); // and a tab whatever follows
    for (const problem of tabs.length > 0 ? tabs : [...document.errors, ...document.warnings]) {
      const line = Math.max(1, lines.linePos(problem.pos[0]).line);
      if (problem.code === 'DUPLICATE_KEY') {
        const key = /[^\s:]+/.exec(text.slice(problem.pos[0]))?.[0] ?? '';
        add(line, 'A6', `\`${key}\` is written twice in the same place.`, 'Keep one of them, or give the second another name.');
      } else if (!said.has(line)) {
        said.add(line);
        const { message, advice } = yamlProblem(problem);
        add(line, 'yaml', message, advice);
      }
    }
    let refused = [...document.errors, ...document.warnings].some((problem) => problem.code !== 'DUPLICATE_KEY');
    visit(document, {
      Pair: (_, pair) => {
        if (!isScalar(pair.key)) {
          const [offset] = (pair.key as { range?: [number] } | null)?.range ?? [0];
          if (!refused) add(Math.max(1, lines.linePos(offset).line), 'yaml', 'A key is a list, a map or an alias.', 'Make every key a plain name.');
          refused = true;
        } else if (PROTOTYPE_KEYS.has(pair.key.value)) {
          refused = true;
          const line = lines.linePos(pair.key.range?.[0] ?? 0).line;
          add(line, 'yaml', `The name \`${String(pair.key.value)}\` is reserved.`, 'Choose another name.');
        }
      },
      Node: (_, node) => (isAlias(node) ? visit.SKIP : undefined),
    });
    if (refused) return source(undefined);
    const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    if (data === null || data === undefined) {
      add(1, 'yaml', 'The file is empty.', 'Start with the example in the README of the scenarios or of the methods.');
      return source(undefined);
    }
    const circle = rememberPaths(data, paths);
    if (circle === undefined) return source(data);
    const place = placeOf(circle);
    add(place.line, 'yaml', 'An alias here holds itself.', 'Write the part out instead of using an alias.', place.path);
  } catch (error) {
    const deep = error instanceof RangeError;
    add(1, 'yaml', deep ? 'The file is nested too deeply to be read.' : `The file cannot be read: ${error instanceof Error ? error.message : String(error)}.`, 'Write the parts out, without aliases (`*name`) and without deep nesting.');
  }
  return source(undefined);
}
