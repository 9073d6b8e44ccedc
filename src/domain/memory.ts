import { hasFlag, holds, withFlag } from './condition.ts';
import { outcomeOf } from './outcome.ts';
import type { Scenario } from './scenario.ts';
import type { State } from './state.ts';

/**
 * A customer who comes back remembers how it ended the last time, by names that the end of the earlier play gives by
 * itself: `outcome:<outcome>`, `ending:<node>`, `promise:<id>:<kept|late|broken>`, `granted:<remedy>`. A scenario in
 * which somebody returns reads a few of them; a play in it carries those that it was begun with, for good.
 */

export const PROMISE_MEMORIES = ['kept', 'late', 'broken'] as const;

/** What this customer remembers of a play. @param state where it ended @throws if it has not ended */
export function memoriesOf(scenario: Scenario, state: State): readonly string[] {
  const settled = state.promises.filter(({ id }) => scenario.promises.find((promise) => promise.id === id)?.already !== 'broken');
  return [
    `outcome:${outcomeOf(scenario, state)}`,
    `ending:${state.node}`,
    ...settled.map(({ id, status }) => `promise:${id}:${status}`),
    ...scenario.remedies.filter(({ grantedFlag }) => hasFlag(state.flags, grantedFlag)).map(({ id }) => `granted:${id}`),
  ];
}

/** Of some memories those that a scenario reads, in its order; what it does not read makes no play another one. */
export function memoryFor(scenario: Scenario, memories: readonly string[]): readonly string[] {
  return scenario.returns?.reads.filter((name) => memories.includes(name)) ?? [];
}

const met = new WeakMap<Scenario, Map<string, Scenario>>(); // by the scenario as compiled, then by what is remembered
const compiled = new WeakMap<Scenario, Scenario>();

/**
 * The scenario as it begins for somebody who remembers this: another scenario to whoever looks at what can happen in it.
 * @param memory left out: as its author says for those who have not played the earlier one
 * @returns the same object for the same memory
 */
export function asRemembered(scenario: Scenario, memory?: readonly string[]): Scenario {
  const original = compiled.get(scenario) ?? scenario;
  if (original.returns === undefined || memory === undefined) return original;
  const known = memoryFor(original, memory);
  const key = known.join(' ');
  const variants = met.get(original) ?? new Map<string, Scenario>();
  met.set(original, variants);
  let variant = variants.get(key);
  if (!variant) {
    const { heat, trust } = meetingOf({ ...original, memory: known })!;
    variants.set(key, (variant = { ...original, heat, trust, memory: known }));
    compiled.set(variant, original);
  }
  return variant;
}

/** What is remembered when this scenario begins: in a play of its own, or as its author says. */
const memoryIn = ({ memory, returns }: Scenario): readonly string[] => memory ?? returns?.otherwise ?? [];

/** How they meet again: the first that holds; none where nobody returns. */
export function meetingOf(scenario: Pick<Scenario, 'flags' | 'memory' | 'returns'>): NonNullable<Scenario['returns']>['meetings'][number] | undefined {
  const { returns } = scenario;
  if (returns === undefined) return undefined;
  const now = { heat: 0, trust: 0, flags: standing(scenario, (scenario.memory ?? returns.otherwise).map((name) => `remembered:${name}`), []) };
  return returns.meetings.find(({ when }) => holds(when, now));
}

/** The flags with what is remembered, and how they meet, standing among them. */
export function memoryFlags(scenario: Scenario, flags: readonly number[]): readonly number[] {
  const meeting = meetingOf(scenario);
  if (meeting === undefined) return flags;
  return standing(scenario, [`meeting:${meeting.id}`, ...memoryIn(scenario).map((name) => `remembered:${name}`)], flags);
}

function standing(scenario: Pick<Scenario, 'flags'>, names: readonly string[], flags: readonly number[]): readonly number[] {
  const numbers = names.map((name) => scenario.flags.indexOf(name)).filter((number) => number >= 0);
  return numbers.reduce((all, number) => withFlag(all, number), flags);
}

/**
 * Everything that may be remembered, as a scenario's own reading tells it apart: of the names that exclude each other at
 * most one. It may hold more than the earlier scenario lets happen, never less.
 */
export function memorySets(scenario: Scenario): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const name of scenario.returns?.reads ?? []) {
    const [kind, id] = name.split(':');
    const group = kind === 'promise' ? `${kind}:${id}` : kind === 'granted' ? name : kind!;
    groups.set(group, [...(groups.get(group) ?? []), name]);
  }
  let sets: readonly (readonly string[])[] = [[]];
  for (const names of groups.values()) sets = sets.flatMap((set) => [set, ...names.map((name) => [...set, name])]);
  return sets.map((set) => memoryFor(scenario, set));
}

/** What a play remembers as one number, for codes: 0 where it was begun as the author says. */
export function memoryNumber(scenario: Scenario, memory: readonly string[] | undefined): number {
  if (memory === undefined) return 0;
  return (scenario.returns?.reads ?? []).reduce((sum, name, place) => sum + (memory.includes(name) ? 2 ** (place + 1) : 0), 1);
}

/** What {@link memoryNumber} stood for in this scenario; null where it can stand for nothing. */
export function memoryByNumber(scenario: Scenario, number: number): { readonly memory?: readonly string[] } | null {
  if (number === 0) return {};
  const reads = scenario.returns?.reads ?? [];
  const rest = (number - 1) / 2;
  if (scenario.returns === undefined || !Number.isInteger(rest) || rest < 0 || rest >= 2 ** reads.length) return null;
  return { memory: reads.filter((_, place) => Math.floor(rest / 2 ** place) % 2 === 1) };
}
