import type * as v from 'valibot';
import { isMove } from '../domain/moves.ts';
import { adviseName } from './advise-name.ts';
import type { Finding } from './finding.ts';
import { nearest } from './nearest.ts';
import { pathText, type Path } from './yaml-source.ts';

type Issue = v.BaseIssue<unknown>;

/** One thing that does not fit a shape, and where. */
export interface Misfit {
  readonly issue: Issue;
  readonly path: Path;
}

const pathOf = (issue: Issue): Path => (issue.path ?? []).map((item) => item.key as string | number);

/** Of a choice between shapes, what is wrong with the one that the author seems to have meant: the one that fits deepest. */
export function unfold(issue: Issue, before: Path = []): readonly Misfit[] {
  const path = [...before, ...pathOf(issue)];
  const inner = (issue.issues ?? []).filter((one) => (one.path?.length ?? 0) > 0 || one.type === 'min_length');
  if (issue.type !== 'union' || inner.length === 0) return [{ issue, path }];
  return inner.flatMap((one) => unfold(one, path));
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
  integer: 'a whole number',
  strict_object: 'a map',
  record: 'a map',
};

const choices = (issue: Issue): string[] => [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].flatMap((match) => match[1] ?? []);

/** The rule that an issue breaks, what is wrong, and the name that was probably meant. */
export function explain({ issue, path }: Misfit): Pick<Finding, 'rule' | 'message'> & { advice?: string } {
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
    if (inMoves && typeof issue.input === 'string' && nearest(issue.input, options) === undefined) {
      return { rule, message: what, advice: 'The moves are listed in scenarios/README.md.' };
    }
    return typeof issue.input === 'string' && options.length > 0
      ? { rule, message: what, advice: adviseName(issue.input, options) }
      : { rule, message: what };
  }
  if (last === 'moves' && issue.type === 'max_length') return { rule: 'A7', message: 'A reply makes at most three moves: nobody talks like a checklist.' };
  if (issue.type === 'non_empty' || issue.type === 'min_length') return { rule: 'shape', message: `${name} ${Array.isArray(issue.input) && issue.input.length > 0 ? 'has too few items' : 'is empty'}.` };
  if (issue.type === 'max_entries' || issue.type === 'min_entries') {
    const keys = Object.keys(issue.input as object);
    return { rule: 'shape', message: keys.length === 0 ? `${name} is empty.` : `${name} has ${keys.length} keys: ${keys.map((key) => `\`${key}\``).join(', ')}.` };
  }
  if (issue.type === 'max_value') return { rule: 'shape', message: `${name} is ${String(issue.input)}, which is too much.` };
  if (issue.type === 'min_value' || issue.type === 'gt_value') return { rule: 'shape', message: `${name} is ${String(issue.input)}, which is too little.` };
  if (issue.type in WANTED) return { rule: 'shape', message: `${name} is ${shown(issue.input)} where ${WANTED[issue.type]} belongs.` };
  return { rule: 'shape', message: `${name} is ${shown(issue.input)}, which does not fit.` };
}
