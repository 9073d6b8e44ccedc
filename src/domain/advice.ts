import type { Alternative, Step } from './method.ts';
import { isAuthorMove, isResearch, type Move } from './moves.ts';
import type { Scenario } from './scenario.ts';
import type { Circumstances, StepScore } from './score.ts';

/**
 * How a step could have come further: `tip` the step's own tip, where it was not met; `slip` it was met again after a
 * slip, so without the slip; `order` it came before what it has to follow; `more` the move that makes it exemplary.
 */
export type Advice = { readonly kind: 'tip' | 'slip' | 'order' } | { readonly kind: 'more'; readonly move: Move };

/** What would raise a step; null where nothing would that could be done in this play. */
export function adviceFor(step: Step, { applies, level, slipped, inPlace }: StepScore, possible: (move: Move) => boolean): Advice | null {
  if (!applies || level === 3) return null;
  // Research whose source does not exist is not asked for: what there is makes do.
  const within = ({ moves }: Alternative) => moves.every((move) => possible(move) || isResearch(move));
  if (level < 2) return step.full.some(within) ? { kind: 'tip' } : null;
  if (slipped) return { kind: 'slip' };
  if (!inPlace) return { kind: 'order' };
  const move = step.more.find(({ moves }) => moves.every(possible))?.moves[0];
  return move === undefined ? null : { kind: 'more', move };
}

/**
 * Which moves can be made in a play of this scenario at all: those of its replies and preparations, and of the engine's
 * those that what happens here allows. Nothing is settled in the first contact that needs somebody else's word.
 */
export function possibleMoves(scenario: Scenario, { holds }: Circumstances): (move: Move) => boolean {
  const nodes = Object.values(scenario.nodes);
  const made = new Set<Move>([...nodes.flatMap(({ replies = [] }) => replies), ...scenario.preparations].flatMap(({ moves }) => moves));
  const given: Readonly<Partial<Record<Move, boolean>>> = {
    'invite-party': scenario.people.some(({ invite }) => invite !== undefined),
    'heard-out': nodes.some(({ vent }) => vent),
    'report-on-time': scenario.promises.length > 0,
    'resolved-first-contact': !holds.has('remedy-beyond-authority'),
  };
  return (move) => given[move] ?? (!isAuthorMove(move) || made.has(move));
}
