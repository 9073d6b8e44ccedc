import type { WrittenCondition } from '../condition-shape.ts';

/** Whether two conditions never hold together, as far as their wording shows: then a player never compares what they allow. */
export function neverTogether(one: WrittenCondition | undefined, other: WrittenCondition | undefined): boolean {
  const parts = partsOf(other).map((part) => JSON.stringify(part));
  return partsOf(one).some((part) => parts.includes(JSON.stringify(opposite(part))));
}

const partsOf = (condition: WrittenCondition | undefined): readonly WrittenCondition[] =>
  condition === undefined ? [] : condition.all === undefined ? [condition] : condition.all.flatMap(partsOf);

function opposite(condition: WrittenCondition): WrittenCondition {
  const { not, heatAtLeast, heatBelow, trustAtLeast, trustBelow } = condition;
  if (not !== undefined) return not;
  if (heatAtLeast !== undefined) return { heatBelow: heatAtLeast };
  if (heatBelow !== undefined) return { heatAtLeast: heatBelow };
  if (trustAtLeast !== undefined) return { trustBelow: trustAtLeast };
  return trustBelow === undefined ? { not: condition } : { trustAtLeast: trustBelow };
}
