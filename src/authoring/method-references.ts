import { isMove, moves } from '../domain/moves.ts';
import { COLLECTION_LIMIT } from '../domain/score-plan.ts';
import { FindingList } from './finding-list.ts';
import type { Finding } from './finding.ts';
import { nearest } from './nearest.ts';
import type { Path, YamlSource } from './yaml-source.ts';

/**
 * What the shape of a method file cannot see: names of moves, and steps that point at steps (rule A6, as in scenarios).
 * Looks at whatever is there, so that a mistake of form elsewhere hides nothing.
 */
export function methodReferences(source: YamlSource): readonly Finding[] {
  const list = new FindingList();
  const error = (rule: string, path: Path, message: string, advice: string): void =>
    list.add(rule, 'error', () => ({ ...source.placeOf(path), message, advice }));
  const steps = listIn(source.data, 'steps');
  const ids = new Set(steps.map((step) => valueIn(step, 'step')));
  const seen = new Map<unknown, number>();
  steps.forEach((step, index) => {
    const at = ['steps', index];
    const id = valueIn(step, 'step');
    const before = seen.get(id);
    if (id !== undefined && before !== undefined) {
      error('A6', [...at, 'step'], `The step ${JSON.stringify(id)} stands twice.`, `Give this one another number; the first is steps[${before}].`);
    }
    for (const key of ['full', 'more', 'partial', 'slips']) {
      const names = namesIn(valueIn(step, key), [...at, key]);
      for (const { name, path } of names) {
        if (isMove(name)) continue;
        const meant = nearest(name, moves);
        error('A6', path, `There is no move \`${name}\`.`, meant === undefined ? 'The moves are listed in scenarios/README.md.' : `Did you mean \`${meant}\`?`);
      }
      if (key !== 'partial' && key !== 'slips' && new Set(names.map(({ name }) => name)).size > COLLECTION_LIMIT) {
        error('shape', [...at, key], `\`${key}\` names more than ${COLLECTION_LIMIT} moves.`, 'Split the step, or name fewer.');
      }
    }
    for (const { id: target, path } of idsIn(valueIn(step, 'after'), [...at, 'after'])) {
      if (seen.has(target)) continue;
      if (ids.has(target)) error('shape', path, `Step ${target} does not stand before this one.`, 'Name a step further up, since steps are taken in their order.');
      else error('A6', path, `There is no step ${target}.`, 'Name a step of this method.');
    }
    if (id !== undefined && before === undefined) seen.set(id, index);
  });
  return list.findings;
}

function namesIn(value: unknown, path: Path): { name: string; path: Path }[] {
  if (typeof value === 'string') return [{ name: value, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => namesIn(item, [...path, index]));
  const inner = valueIn(value, 'sameReply');
  return inner === undefined ? [] : namesIn(inner, [...path, 'sameReply']);
}

function idsIn(value: unknown, path: Path): { id: number; path: Path }[] {
  if (typeof value === 'number') return [{ id: value, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => idsIn(item, [...path, index]));
  const inner = valueIn(value, 'anyOf');
  return inner === undefined ? [] : idsIn(inner, [...path, 'anyOf']);
}

function valueIn(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const list = valueIn(value, key);
  return Array.isArray(list) ? list : [];
}
