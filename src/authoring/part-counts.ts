import type { RuleBook } from './rule-book.ts';
import type { WrittenScenario } from './shape.ts';

/**
 * How many parts of each kind a scenario has at most, several times what the largest has. What can happen grows with them
 * faster than any search can follow, and beyond this many contacts a state has no name of its own.
 */
const MOST = { people: 24, issues: 40, facts: 60, remedies: 40, promises: 24, preparations: 30, contacts: 24 } as const;
const MOST_REPLIES = 16;

/** Rule `shape`, over how much there is of everything. */
export function checkPartCounts(scenario: WrittenScenario, book: RuleBook): void {
  for (const [kind, most] of Object.entries(MOST)) {
    const list = scenario[kind as keyof typeof MOST];
    if (list === undefined || list.length <= most) continue;
    book.error('shape', list, [most], `There are ${list.length} ${kind}; ${most} are the most.`, 'Make several scenarios of it.', { measured: list.length, threshold: most });
  }
  for (const [name, { replies = [] }] of Object.entries(scenario.nodes)) {
    if (replies.length <= MOST_REPLIES) continue;
    book.error('shape', replies, [MOST_REPLIES], `The node \`${name}\` has ${replies.length} replies; ${MOST_REPLIES} are the most.`, 'Divide them between several nodes.', { measured: replies.length, threshold: MOST_REPLIES });
  }
}
