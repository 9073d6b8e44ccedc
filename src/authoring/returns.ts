import { PROMISE_MEMORIES } from '../domain/memory.ts';
import { OUTCOMES } from '../domain/outcome.ts';
import { adviseName } from './advise-name.ts';
import type { WrittenCondition } from './condition-shape.ts';
import { declaredNames } from './declared-names.ts';
import { conditionsOf } from './flags.ts';
import type { RuleBook } from './rule-book.ts';
import type { ScenarioFiles } from './scenario-file.ts';
import type { WrittenScenario } from './shape.ts';
import { readYaml } from './yaml-source.ts';

/** Everything that the end of a play of a scenario may leave to be remembered (src/domain/memory.ts). @param data as read, be it wrong */
function memoriesLeftBy(data: unknown): ReadonlySet<string> {
  const { promise, remedy } = declaredNames(data);
  const { nodes } = data as { readonly nodes?: Readonly<Record<string, { readonly ending?: unknown } | null>> };
  return new Set([
    ...OUTCOMES.map((outcome) => `outcome:${outcome}`),
    ...Object.entries(nodes ?? {}).flatMap(([name, node]) => (node?.ending === undefined ? [] : [`ending:${name}`])),
    ...[...promise].flatMap((id) => PROMISE_MEMORIES.map((status) => `promise:${id}:${status}`)),
    ...[...remedy].map((id) => `granted:${id}`),
  ]);
}

/** The key of a condition that asks for something other than a memory; none where all of it does. */
function beyondMemory(when: WrittenCondition | undefined): string | undefined {
  for (const [key, below] of Object.entries(when ?? {})) {
    if (key === 'remembered') continue;
    if (key !== 'all' && key !== 'any' && key !== 'not') return key;
    for (const part of (key === 'not' ? [below] : below) as WrittenCondition[]) {
      const found = beyondMemory(part);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/**
 * Rules A1 and A6, over two scenarios: the earlier one is there, and whatever is remembered of it can be. Where nobody
 * knows the earlier one, nothing is said about it.
 */
export function checkReturns(scenario: WrittenScenario, others: ScenarioFiles['others'], book: RuleBook): void {
  const { returns } = scenario;
  const asked = [...conditionsOf(scenario)].filter((when) => when.remembered !== undefined);
  if (returns === undefined) {
    for (const when of asked) book.error('A6', when, ['remembered'], 'Nobody comes back in this scenario, and so nobody remembers anything.', 'Say in `returns` where they met before, or ask for something else.');
    return;
  }
  const { from, meetings } = returns;
  if (from === scenario.id) book.error('A1', returns, ['from'], 'A scenario cannot come after itself.', 'Name the scenario in which they met before.');
  meetings.forEach((meeting, index) => {
    const isLast = index === meetings.length - 1;
    if (isLast && meeting.when !== undefined) book.error('shape', meeting, ['when'], 'Where no meeting holds, they could not meet.', 'Let the last meeting be without a `when`.');
    if (!isLast && meeting.when === undefined) book.error('shape', meeting, [], 'The meetings after this one never hold.', 'Give it a `when`, or put it last.');
    const key = beyondMemory(meeting.when);
    if (key !== undefined) book.error('shape', meeting, ['when'], `Nothing has happened yet when they meet: \`${key}\` has no meaning here.`, 'Ask only for what is `remembered`.');
  });

  if (others === undefined || from === scenario.id) return;
  const file = others[from];
  if (file === undefined) {
    book.error('A1', returns, ['from'], `There is no scenario \`${from}\` beside this one.`, 'Name the folder of the scenario in which they met before.');
    return;
  }
  const left = memoriesLeftBy(readYaml(file).data);
  const check = (name: string, holder: object, below: string | number): void => {
    if (!left.has(name)) book.error('A6', holder, [below], `Nothing in \`${from}\` leaves the memory \`${name}\`.`, () => adviseName(name, left));
  };
  returns.otherwise.forEach((name, index) => check(name, returns.otherwise, index));
  for (const when of asked) check(when.remembered!, when, 'remembered');
}
