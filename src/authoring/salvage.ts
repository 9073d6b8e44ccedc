import * as v from 'valibot';
import { unfold, type Misfit } from './misfit.ts';
import { takesText, type Shape } from './shape-tree.ts';
import type { Path } from './yaml-source.ts';

/** More rounds than any file needs whose author means well. */
const MOST_ROUNDS = 50;

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], data);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const within = (path: Path, outer: Path): boolean => outer.every((key, index) => path[index] === key);

/**
 * Takes what does not fit out of the data, in place, so that everything else can still be checked: a wrong value, the
 * part around it where that cannot be without, and a stand-in where only a text is missing. Keys that are missing at
 * the top stay missing, and lists may come out empty.
 * @param first paths to take out to begin with
 * @returns the objects and lists that were changed; undefined where nothing sound is left
 */
export function salvage(shape: Shape, data: unknown, first: readonly Path[]): WeakSet<object> | undefined {
  const touched = new WeakSet<object>();
  takeOut(shape, data, first, touched);
  const mayStay = ({ issue, path }: Misfit): boolean => {
    if (path.length === 1 && issue.input === undefined) return true;
    const value = valueAt(data, path);
    return issue.type === 'min_length' && isObject(value) && touched.has(value);
  };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const wrong = (v.safeParse(shape, data).issues ?? []).flatMap((issue) => unfold(issue)).filter((one) => !mayStay(one));
    if (wrong.length === 0) return touched;
    if (!takeOut(shape, data, wrong.map(({ path }) => path), touched)) return undefined;
  }
  return undefined;
}

/** From the last to the first, so that a place in a list is still the place that was meant. */
function takeOut(shape: Shape, data: unknown, paths: readonly Path[], touched: WeakSet<object>): boolean {
  const gone: Path[] = [];
  for (const path of paths.toReversed()) {
    if (gone.some((outer) => within(path, outer))) continue;
    const taken = standIn(shape, data, path, touched) ?? prune(data, path, touched);
    if (taken !== undefined) gone.push(taken);
  }
  return gone.length > 0;
}

function standIn(shape: Shape, data: unknown, path: Path, touched: WeakSet<object>): Path | undefined {
  const key = path.at(-1);
  const holder = valueAt(data, path.slice(0, -1));
  if (typeof key !== 'string' || !isObject(holder) || Object.hasOwn(holder, key) || !takesText(shape, path)) return undefined;
  holder[key] = '?';
  touched.add(holder);
  return path;
}

function prune(data: unknown, path: Path, touched: WeakSet<object>): Path | undefined {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const holder = valueAt(data, path.slice(0, depth - 1));
    const key = path[depth - 1];
    if (!isObject(holder) || key === undefined || !Object.hasOwn(holder, key)) continue;
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
    touched.add(holder);
    return path.slice(0, depth);
  }
  return undefined;
}
