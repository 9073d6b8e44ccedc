import * as v from 'valibot';
import { isMove } from '../domain/moves.ts';
import type { Finding } from './finding.ts';
import { adviseName } from './advise-name.ts';
import { pathText, type Path, type YamlSource } from './yaml-source.ts';

type Shape = v.GenericSchema;
type Issue = v.BaseIssue<unknown>;

/** What valibot's schemas carry, as far as it is read here. */
interface Parts {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly value?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly unknown[];
  readonly getter?: (input: unknown) => Shape;
}

const isShape = (one: unknown): one is Shape => typeof one === 'object' && one !== null && 'kind' in one && one.kind === 'schema';

/** The shapes that may stand behind this one: what is optional, lazy or a choice between several. */
function alternatives(shape: Shape): readonly Shape[] {
  const parts = shape as Parts;
  if (parts.wrapped !== undefined) return alternatives(parts.wrapped);
  if (parts.getter !== undefined) return alternatives(parts.getter(undefined));
  const choices = parts.options?.filter(isShape) ?? [];
  return choices.length > 0 ? choices.flatMap(alternatives) : [shape];
}

function below(shape: Shape, key: string | number): readonly Shape[] {
  return alternatives(shape).flatMap((one) => {
    const { entries, item, value } = one as Parts;
    const next = typeof key === 'number' ? item : (entries?.[key] ?? value);
    return next === undefined ? [] : [next];
  });
}

function descriptionOf(shape: Shape): string | undefined {
  for (let one: Shape | undefined = shape; one !== undefined; ) {
    const said = v.getDescription(one);
    if (said !== undefined) return said;
    const { wrapped, getter }: Parts = one as Parts;
    one = wrapped ?? getter?.(undefined);
  }
  return undefined;
}

/** What is said of the part of the shape at a path: the advice for whatever is wrong there. */
function describe(shape: Shape, path: Path): string | undefined {
  const shapes = path.reduce<readonly Shape[]>((now, key) => now.flatMap((one) => below(one, key)), [shape]);
  return shapes.map(descriptionOf).find((said) => said !== undefined);
}

const pathOf = (issue: Issue): (string | number)[] => (issue.path ?? []).map((item) => item.key as string | number);

/** Of a choice between shapes, the findings of the one that the author seems to have meant: the one that fits deepest. */
function unfold(issue: Issue, before: readonly (string | number)[] = []): { issue: Issue; path: (string | number)[] }[] {
  const path = [...before, ...pathOf(issue)];
  const inner = (issue.issues ?? []).filter((one) => (one.path?.length ?? 0) > 0 || one.type === 'min_length');
  if (issue.type !== 'union' || inner.length === 0) return [{ issue, path }];
  return inner.flatMap((one) => unfold(one, path));
}

function unknownKeys(shape: Shape, value: unknown, path: Path, found: { path: Path; key: string; known: string[] }[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    // To valibot a list is a map with numbers for keys: it is caught here.
    const fits = alternatives(shape).some((one) => (one as Parts).item !== undefined);
    if (!fits) found.push({ path, key: '', known: [] });
    else value.forEach((item, index) => {
      for (const next of below(shape, index)) unknownKeys(next, item, [...path, index], found);
    });
    return;
  }
  const known = alternatives(shape).map((one) => one as Parts).find((one) => one.entries !== undefined)?.entries;
  for (const [key, item] of Object.entries(value)) {
    if (known !== undefined && !Object.hasOwn(known, key)) found.push({ path: [...path, key], key, known: Object.keys(known) });
    else for (const next of below(shape, key)) unknownKeys(next, item, [...path, key], found);
  }
}

function shown(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return `"${value.length > 40 ? `${value.slice(0, 39)}…` : value}"`;
  return `the ${typeof value} ${JSON.stringify(value)}`;
}

const WANTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  strict_object: 'a map',
  record: 'a map',
};

/** The rule that an issue breaks, what is wrong, and the name that was probably meant. */
function explain(issue: Issue, path: Path): Pick<Finding, 'rule' | 'message'> & { advice?: string } {
  const last = path.at(-1);
  const name = typeof last === 'string' ? `\`${last}\`` : pathText(path.slice(-2)) === '' ? 'This file' : `\`${pathText(path.slice(-2))}\``;
  const inMoves = path.at(-2) === 'moves' || last === 'moves';
  if (issue.type === 'strict_object' && issue.input === undefined) return { rule: 'shape', message: `${name} is missing.` };
  if (issue.type === 'picklist' || issue.type === 'literal') {
    const options = choices(issue);
    const rule = inMoves ? 'A6' : 'shape';
    if (inMoves && typeof issue.input === 'string' && isMove(issue.input)) {
      return { rule, message: `The move \`${issue.input}\` is given by the engine, from what happened.`, advice: 'Leave it out: it is counted by itself.' };
    }
    const what = inMoves ? `There is no move ${shown(issue.input)}.` : `${name} is ${shown(issue.input)}, which is not one of the choices.`;
    return typeof issue.input === 'string' && options.length > 0
      ? { rule, message: what, advice: adviseName(issue.input, options) }
      : { rule, message: what };
  }
  if (last === 'moves' && issue.type === 'max_length') return { rule: 'A7', message: 'A reply makes at most three moves: nobody talks like a checklist.' };
  if (issue.type in WANTED) return { rule: 'shape', message: `${name} is ${shown(issue.input)} where ${WANTED[issue.type]} belongs.` };
  return { rule: 'shape', message: `${name} is ${shown(issue.input)}, which does not fit.` };
}

const choices = (issue: Issue): string[] => [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].flatMap((match) => match[1] ?? []);

/** Takes out what is wrong, so that everything else can still be checked. */
function prune(data: unknown, path: Path): boolean {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const holder = path.slice(0, depth - 1).reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], data);
    const key = path[depth - 1];
    if (typeof holder !== 'object' || holder === null || key === undefined || !Object.hasOwn(holder, key)) continue;
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete (holder as Record<string, unknown>)[key];
    return true;
  }
  return false;
}

/** By far the most frequent cause of a key that is a sentence. */
const COMMA = 'Inside `{ … }`, put a text that holds a comma into quotes.';
const MOST_PRUNINGS = 1000;

/**
 * Compares what a file holds with the shape that it should have, and gives everything that does not fit.
 * @returns `whole` where nothing is wrong; else `rest`, the same data (changed in place) without what is wrong, or
 * neither where too little would be left.
 */
export function matchShape<S extends v.GenericSchema>(
  shape: S,
  source: YamlSource,
): { whole?: v.InferOutput<S>; rest?: v.InferOutput<S>; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const unknown: { path: Path; key: string; known: string[] }[] = [];
  unknownKeys(shape, source.data, [], unknown);
  const lists = unknown.filter(({ key }) => key === '').map(({ path }) => pathText(path));
  for (const { path, key, known } of unknown) {
    if (key === '') {
      findings.push({ rule: 'shape', severity: 'error', ...source.placeOf(path), message: 'A list stands where a map belongs.', advice: describe(shape, path) ?? 'Write `key: value` lines, without hyphens.' });
      continue;
    }
    findings.push({ rule: 'A6', severity: 'error', ...source.placeOf(path), message: `The key \`${key}\` is not known here.`, advice: key.includes(' ') ? COMMA : adviseName(key, known) });
  }
  const reported = new Set(unknown.map(({ path }) => pathText(path)));
  let result = v.safeParse(shape, source.data);
  for (const { issue, path } of (result.issues ?? []).flatMap((one) => unfold(one))) {
    if (issue.expected === 'never' && reported.has(pathText(path))) continue;
    if (lists.some((list) => pathText(path).startsWith(list))) continue;
    const { advice, ...said } = explain(issue, path);
    findings.push({ severity: 'error', ...source.placeOf(path), ...said, advice: advice ?? describe(shape, path) ?? 'See scenarios/README.md.' });
  }
  if (findings.length === 0) return { whole: source.data, findings };
  for (const { path } of unknown.toReversed()) prune(source.data, path);
  result = v.safeParse(shape, source.data);
  for (let left = MOST_PRUNINGS; !result.success && left > 0; left -= 1) {
    const [first] = result.issues.flatMap((one) => unfold(one));
    if (first === undefined || !prune(source.data, first.path)) return { findings };
    result = v.safeParse(shape, source.data);
  }
  return result.success ? { rest: source.data, findings } : { findings };
}
