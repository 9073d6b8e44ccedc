import type { RuleBook } from './rule-book.ts';
import type { WrittenScenario } from './shape.ts';

type Named = 'issues' | 'facts' | 'remedies' | 'promises';

/** The keys that bring a part into a play; what only a condition reads never comes about. */
const BRINGS: Readonly<Record<Named, readonly string[]>> = {
  issues: ['raises'],
  facts: ['learns', 'tells'],
  remedies: ['grants', 'defers', 'asks', 'approves'],
  promises: ['promise'],
};

const SAID: Readonly<Record<Named, readonly [what: string, advice: string]>> = {
  issues: ['Nobody raises the issue', 'Add it to the `raises` of a line, or take it away.'],
  facts: ['Nobody comes to know the fact', 'Add it to the `learns` of a preparation or the `tells` of a line, or take it away.'],
  remedies: ['Nobody gives or asks for the remedy', 'Add it to the `grants` of a reply or the `asks` of a line, or take it away.'],
  promises: ['Nobody makes the promise', 'Let a reply with `commit-time` make it, or take it away.'],
};

/** Every name that stands under each of the keys that bring something into a play. */
function broughtIn(scenario: WrittenScenario): ReadonlyMap<string, ReadonlySet<unknown>> {
  const brought = new Map<string, Set<unknown>>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, below] of Object.entries(value)) {
      const names = brought.get(key) ?? new Set();
      brought.set(key, names);
      for (const name of Array.isArray(below) ? below : [below]) if (typeof name === 'string') names.add(name);
      // What a contact's `rings` counts from makes no promise.
      if (key !== 'rings') walk(below);
    }
  };
  walk(scenario);
  return brought;
}

/** Rule A5, over what is declared: every issue, fact, remedy and promise comes up somewhere. */
export function checkUnusedParts(scenario: WrittenScenario, book: RuleBook): void {
  const brought = broughtIn(scenario);
  const already = new Set<unknown>([
    ...(scenario.facts ?? []).filter(({ known }) => known === true),
    ...(scenario.promises ?? []).filter((promise) => promise.already !== undefined),
  ]);
  for (const [list, keys] of Object.entries(BRINGS) as [Named, readonly string[]][]) {
    for (const part of scenario[list] ?? []) {
      if (already.has(part) || keys.some((key) => brought.get(key)?.has(part.id) === true)) continue;
      const [what, advice] = SAID[list];
      book.warn('A5', part, ['id'], `${what} \`${part.id}\`.`, advice);
    }
  }
}
