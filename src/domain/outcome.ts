import { hasFlag } from './condition.ts';
import { endingOf, type State } from './state.ts';
import type { Scenario } from './scenario.ts';

/** What became of the customer, from worst to best; apart from the score (methods.md, section 7). */
export const OUTCOMES = ['lost', 'detractor', 'rationally-satisfied', 'emotionally-satisfied'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The outcome of an ended play. @throws if the play has not ended */
export function outcomeOf(scenario: Scenario, state: State): Outcome {
  const ending = endingOf(scenario, state);
  if (ending.outcome === 'lost' || state.heat >= 80) return 'lost';
  const earned: Outcome =
    !ending.settled || state.trust < 30
      ? 'detractor'
      : state.trust >= 75 && !scenario.promises.some(({ already, brokenFlag }) => already !== 'broken' && hasFlag(state.flags, brokenFlag))
        ? 'emotionally-satisfied'
        : 'rationally-satisfied';
  // An ending may be stricter, never kinder.
  return ending.atMost && OUTCOMES.indexOf(ending.atMost) < OUTCOMES.indexOf(earned) ? ending.atMost : earned;
}
