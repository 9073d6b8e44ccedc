import { isMove, moves } from '../domain/moves.ts';
import { COLLECTION_LIMIT } from '../domain/score-plan.ts';
import type { Finding } from './finding.ts';
import { nearest } from './nearest.ts';
import type { YamlFile, YamlPath } from './yaml-file.ts';

/**
 * What the shape of a method file cannot see: names of moves, and steps that point at steps.
 * Looks at whatever is there, so that a mistake of form elsewhere hides nothing.
 */
export function methodReferences(yaml: YamlFile): Finding[] {
  const findings: Finding[] = [];
  const steps = listIn(yaml.data, 'steps');
  const seen = new Map<unknown, number>();
  steps.forEach((step, index) => {
    const at = ['steps', index];
    const id = valueIn(step, 'step');
    const before = seen.get(id);
    if (id !== undefined && before !== undefined) {
      findings.push(yaml.finding('step-ids-are-unique', [...at, 'step'], `${JSON.stringify(id)} is the number of two steps.`,
        `Give this one another number; the first is steps[${before}].`));
    }
    for (const key of ['full', 'more', 'partial', 'slips']) {
      const names = namesIn(valueIn(step, key), [...at, key]);
      for (const { name, path } of names) {
        if (!isMove(name)) findings.push(unknownMove(yaml, name, path));
      }
      if (key !== 'partial' && key !== 'slips' && new Set(names.map(({ name }) => name)).size > COLLECTION_LIMIT) {
        findings.push(yaml.finding('too-much-to-collect', [...at, key],
          `"${key}" names more than ${COLLECTION_LIMIT} moves.`, 'Split the step, or name fewer.'));
      }
    }
    for (const { id: target, path } of idsIn(valueIn(step, 'after'), [...at, 'after'])) {
      if (seen.has(target)) continue;
      const exists = steps.some((other) => valueIn(other, 'step') === target);
      findings.push(exists
        ? yaml.finding('after-must-be-earlier', path, `Step ${target} does not stand before this one.`,
          'Name a step further up, since steps are taken in their order.')
        : yaml.finding('after-must-exist', path, `There is no step ${target}.`, 'Name a step of this method.'));
    }
    if (id !== undefined && before === undefined) seen.set(id, index);
  });
  return findings;
}

function unknownMove(yaml: YamlFile, name: string, path: YamlPath): Finding {
  const meant = nearest(name, moves);
  return yaml.finding('unknown-move', path, `"${name}" is not a move.`,
    meant === undefined ? 'Use one of the moves in src/domain/moves.ts.' : `Did you mean "${meant}"?`);
}

function namesIn(value: unknown, path: YamlPath): { name: string; path: YamlPath }[] {
  if (typeof value === 'string') return [{ name: value, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => namesIn(item, [...path, index]));
  const inner = valueIn(value, 'sameReply');
  return inner === undefined ? [] : namesIn(inner, [...path, 'sameReply']);
}

function idsIn(value: unknown, path: YamlPath): { id: number; path: YamlPath }[] {
  if (typeof value === 'number') return [{ id: value, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => idsIn(item, [...path, index]));
  const inner = valueIn(value, 'anyOf');
  return inner === undefined ? [] : idsIn(inner, [...path, 'anyOf']);
}

function valueIn(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const list = valueIn(value, key);
  return Array.isArray(list) ? list : [];
}
