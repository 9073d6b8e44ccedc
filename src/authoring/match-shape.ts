import * as v from 'valibot';
import { adviseName } from './advise-name.ts';
import { FindingList } from './finding-list.ts';
import type { Finding } from './finding.ts';
import { explain, unfold } from './misfit.ts';
import { salvage } from './salvage.ts';
import { describe, strangers, type Stranger } from './shape-tree.ts';
import { pathText, type YamlSource } from './yaml-source.ts';

/** A file with more than this wrong in it is mended first: to look for what is sound in it takes long, and says little. */
const MOST_TO_SALVAGE = 500;

/** What became of comparing a file with its shape. */
export interface ShapeMatch<T extends object> {
  /** The data, where nothing is wrong. */
  readonly whole?: T;
  /** Else the same data, changed in place, without what is wrong; nothing where it is no map at all. */
  readonly rest?: Partial<T>;
  readonly findings: readonly Finding[];
  /** The objects and lists of `rest` from which something was taken out: what they lack says nothing. */
  readonly touched: WeakSet<object>;
}

/** What is wrong with a key that does not belong where it stands, and what would be right. */
function ofStranger({ key, known }: Stranger): Pick<Finding, 'rule' | 'message'> & { advice?: string } {
  if (key === null) return { rule: 'shape', message: 'A list stands where a map belongs.' };
  // A key that is a sentence is nearly always the rest of a text that was cut off at its comma.
  const advice = key.includes(' ') ? 'Inside `{ … }`, put a text that holds a comma into quotes.' : adviseName(key, known);
  return { rule: 'A6', message: `The key \`${key}\` is not known here.`, advice };
}

/** Compares what a file holds with the shape that it should have, and gives everything that does not fit. */
export function matchShape<T extends object>(shape: v.GenericSchema<T>, source: YamlSource): ShapeMatch<T> {
  const list = new FindingList();
  const strange = strangers(shape, source.data);
  const add = (path: Stranger['path'], rule: string, say: () => ReturnType<typeof ofStranger>): void =>
    list.add(rule, 'error', () => {
      const { message, advice } = say();
      return { ...source.placeOf(path), message, advice: advice ?? describe(shape, path) ?? 'See scenarios/README.md.' };
    });
  for (const one of strange) add(one.path, one.key === null ? 'shape' : 'A6', () => ofStranger(one));
  const reported = new Set(strange.map(({ path }) => pathText(path)));
  const isReported = (path: Stranger['path']): boolean => reported.size > 0 && [...path.keys(), path.length].some((length) => reported.has(pathText(path.slice(0, length))));
  const issues = v.safeParse(shape, source.data).issues ?? [];
  for (const misfit of issues.flatMap((issue) => unfold(issue))) {
    if (isReported(misfit.path)) continue;
    const said = explain(misfit);
    add(misfit.path, said.rule, () => said);
  }
  const { findings } = list;
  const untouched = new WeakSet<object>();
  if (findings.length === 0) return { whole: source.data as T, findings, touched: untouched };
  if (strange.length + issues.length > MOST_TO_SALVAGE) return { findings, touched: untouched };
  const touched = salvage(shape, source.data, strange.map(({ path }) => path));
  return touched === undefined ? { findings, touched: untouched } : { rest: source.data as Partial<T>, findings, touched };
}
