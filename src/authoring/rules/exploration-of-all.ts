import type { Exploration } from '../../domain/explore.ts';

const union = <T>(sets: readonly ReadonlySet<T>[]): ReadonlySet<T> => new Set(sets.flatMap((set) => [...set]));

/** What can happen in any of several beginnings of one scenario. How long and how many plays there are is that of the first. */
export function explorationOfAll(each: readonly Exploration[]): Exploration {
  const [first, ...others] = each;
  if (first === undefined) throw new Error('nothing was explored');
  if (others.length === 0) return first;
  const endings = new Map([...first.endings].map(([ending, outcomes]) => [ending, new Map(outcomes)]));
  for (const [ending, outcomes] of others.flatMap((one) => [...one.endings])) {
    const known = endings.get(ending) ?? new Map();
    endings.set(ending, known);
    for (const [outcome, actions] of outcomes) if (!known.has(outcome)) known.set(outcome, actions);
  }
  return {
    ...first,
    exact: each.every(({ exact }) => exact),
    states: each.reduce((sum, { states }) => sum + states, 0),
    nodes: union(each.map(({ nodes }) => nodes)),
    replies: union(each.map(({ replies }) => replies)),
    actions: union(each.map(({ actions }) => actions)),
    endings,
    outcomes: union(each.map(({ outcomes }) => outcomes)),
    deadEnds: each.flatMap(({ deadEnds }) => deadEnds),
    traps: each.flatMap(({ traps }) => traps),
  };
}
