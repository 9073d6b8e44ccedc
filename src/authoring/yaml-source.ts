import { isMap, isScalar, isSeq, LineCounter, type Document, type Pair, type YAMLMap } from 'yaml';
import { FindingList } from './finding-list.ts';
import type { Finding } from './finding.ts';
import type { SourceFile } from './source-file.ts';
import { MOST_ALIASES, tooLarge, WRITTEN } from './source-limits.ts';
import { checkCharacters, checkNodes, checkProblems, startOf, WITHOUT_ALIASES } from './yaml-checks.ts';
import { parseWithin, TooMuch } from './yaml-document.ts';

export type { SourceFile } from './source-file.ts';
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

const MULTIPLIED = 'From here on, aliases multiply what the file holds.';

/** `nodes.opening.replies[1].to` */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  );
}

/** Finds where a path stands; of each map it remembers where its keys are. */
class Offsets {
  private readonly document: Document;
  private readonly pairs = new WeakMap<object, ReadonlyMap<string, Pair>>();

  constructor(document: Document) {
    this.document = document;
  }

  of(path: Path): number {
    let node: unknown = this.document.contents;
    let offset = startOf(node) ?? 0;
    for (const key of path) {
      if (isMap(node)) {
        const pair = this.pairsOf(node).get(String(key));
        if (pair === undefined) break;
        offset = startOf(pair.key) ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(key)];
        offset = startOf(node) ?? offset;
      } else break;
    }
    return offset;
  }

  private pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
    let pairs = this.pairs.get(map);
    if (pairs === undefined) {
      pairs = new Map(map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [])));
      this.pairs.set(map, pairs);
    }
    return pairs;
  }
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

/** Whether there are no more values than a limit, those behind aliases counted as often as they are named. */
function isWithin(data: unknown, limit: number): boolean {
  let left = limit;
  const walk = (value: unknown): boolean => {
    left -= 1;
    return left >= 0 && (typeof value !== 'object' || value === null || Object.values(value).every(walk));
  };
  return walk(data);
}

/**
 * Reads a YAML 1.2 file that a person wrote. Never throws, and takes no longer than a file of the greatest size that is
 * allowed takes: what is wrong with it is in `findings` (rule `yaml`, and `A6` for a key that stands twice), all of it
 * at once.
 */
export function readYaml(given: SourceFile): YamlSource {
  const limits = given.limits ?? WRITTEN;
  const { file, text, refused: unread } = given.text.length > limits.characters ? tooLarge(given.file, given.text.length, limits) : given;
  const list = new FindingList();
  const lines = new LineCounter();
  const paths = new WeakMap<object, Path>();
  let offsets: Offsets | undefined;
  let aliasLine = 1;
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const add = (line: number, rule: string, message: string, advice: string, path = ''): void => {
    list.add(rule, 'error', () => ({ file, line, path, message, advice }));
  };
  const placeOf = (path: Path): Place => ({ file, line: offsets === undefined ? 1 : lineAt(offsets.of(path)), path: pathText(path) });
  const at = (holder: object, ...below: (string | number)[]): Place => placeOf([...(paths.get(holder) ?? []), ...below]);
  const source = (data: unknown): YamlSource => ({ file, data, findings: list.findings, placeOf, at });

  if (unread !== undefined) {
    add(unread.line, 'yaml', unread.message, unread.advice);
    return source(undefined);
  }
  if (!checkCharacters(file, text, list)) return source(undefined);
  try {
    const document = parseWithin(text, lines, limits);
    offsets = new Offsets(document);
    const sound = checkProblems(document, lineAt, add);
    const { readable, firstAlias } = checkNodes(document, text, sound, lineAt, add);
    aliasLine = firstAlias;
    if (!readable || !sound) return source(undefined);
    const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    if (data === null || data === undefined) {
      add(1, 'yaml', 'The file is empty.', 'Start with the example in the README of the scenarios or of the methods.');
      return source(undefined);
    }
    const circle = rememberPaths(data, paths);
    if (circle !== undefined) {
      const place = placeOf(circle);
      add(place.line, 'yaml', 'An alias here holds itself.', 'Write the part out instead of using an alias.', place.path);
    } else if (isWithin(data, limits.values)) return source(data);
    else add(aliasLine, 'yaml', MULTIPLIED, WITHOUT_ALIASES);
  } catch (error) {
    if (error instanceof TooMuch) add(lineAt(error.offset), 'yaml', error.message, error.advice);
    else if (error instanceof ReferenceError) add(aliasLine, 'yaml', MULTIPLIED, WITHOUT_ALIASES);
    else add(1, 'yaml', `The file cannot be read: ${error instanceof Error ? error.message : String(error)}.`, 'Write the parts out, without aliases (`*name`) and without deep nesting.');
  }
  return source(undefined);
}
