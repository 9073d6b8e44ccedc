import * as v from 'valibot';
import { adviseName } from './advise-name.ts';
import type { Finding } from './finding.ts';
import { explain, unfold } from './misfit.ts';
import { salvage } from './salvage.ts';
import { describe, strangers, type Stranger } from './shape-tree.ts';
import { pathText, type YamlSource } from './yaml-source.ts';

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
  const findings: Finding[] = [];
  const add = (path: Stranger['path'], { advice, ...said }: ReturnType<typeof ofStranger>): void => {
    findings.push({ severity: 'error', ...source.placeOf(path), ...said, advice: advice ?? describe(shape, path) ?? 'See scenarios/README.md.' });
  };
  const strange = strangers(shape, source.data);
  const reported = strange.map(({ path }) => pathText(path));
  for (const one of strange) add(one.path, ofStranger(one));
  for (const issue of v.safeParse(shape, source.data).issues ?? []) {
    for (const misfit of unfold(issue)) {
      const at = pathText(misfit.path);
      const said = reported.some((path) => at === path || at.startsWith(`${path}.`) || at.startsWith(`${path}[`) || path === '');
      if (!said) add(misfit.path, explain(misfit));
    }
  }
  const untouched = new WeakSet<object>();
  if (findings.length === 0) return { whole: source.data as T, findings, touched: untouched };
  const touched = salvage(shape, source.data, strange.map(({ path }) => path));
  return touched === undefined ? { findings, touched: untouched } : { rest: source.data as Partial<T>, findings, touched };
}
