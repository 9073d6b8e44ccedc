import { hasFlag } from './condition.ts';
import { moves, type Move } from './moves.ts';
import type { Scenario } from './scenario.ts';
import type { Draft, Witness } from './state.ts';

const HEARD = 0; // number of the flag `heard`
const numberOf = new Map<string, number>(moves.map((move, index) => [move, index]));

/** What a move comes from: the reply, preparation, contact or promise whose id the debrief can point at. */
export interface Cause {
  readonly source: string;
  readonly issues?: readonly string[] | undefined;
}

/**
 * A move is made: it enters the log, and the customer reacts as the scenario's reactions say (methods.md, section 7).
 * The second time the good half of a reaction counts half, from the third on not at all: a third apology is wallpaper.
 * @param reacts false where the reply states its own effect
 */
export function make(scenario: Scenario, draft: Draft, witness: Witness, move: Move, cause: Cause, reacts = true): void {
  witness.log?.push(
    cause.issues
      ? { move, reply: draft.acts, at: draft.clock, source: cause.source, issues: cause.issues }
      : { move, reply: draft.acts, at: draft.clock, source: cause.source },
  );
  if (move === 'ask-desired-outcome') draft.outcomeAsked = true;
  const share = goodShare(draft, move);
  if (!reacts) return;
  const reaction = scenario.reactions[move];
  if (!reaction) return;
  const { heat, trust } = reaction.unheard && !hasFlag(draft.flags, HEARD) ? reaction.unheard : reaction;
  feel(draft, heat < 0 ? Math.round(heat * share) : heat, trust > 0 ? Math.round(trust * share) : trust);
}

/** Adds to heat and trust, within 0–100. */
export function feel(draft: Draft, heat: number, trust: number): void {
  draft.heat = Math.min(100, Math.max(0, draft.heat + heat));
  draft.trust = Math.min(100, Math.max(0, draft.trust + trust));
}

/** How much of the good half of this move's reaction counts this time; keeps count. */
function goodShare(draft: Draft, move: Move): number {
  const number = numberOf.get(move);
  if (number === undefined) throw new Error(`No move "${move}"`);
  const word = number >> 5;
  const bit = 1 << (number & 31);
  if (((draft.once[word] ?? 0) & bit) === 0) {
    draft.once = withBit(draft.once, word, bit);
    return 1;
  }
  if (move === 'listen') return 1; // each further thing that they get to say counts
  if (((draft.twice[word] ?? 0) & bit) === 0) {
    draft.twice = withBit(draft.twice, word, bit);
    return 0.5;
  }
  return 0;
}

function withBit(words: readonly number[], word: number, bit: number): readonly number[] {
  const next = words.slice();
  next[word] = (next[word] ?? 0) | bit;
  return next;
}
