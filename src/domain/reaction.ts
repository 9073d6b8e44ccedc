import { heatBand, trustBand } from './bands.ts';
import { hasFlag } from './condition.ts';
import { directoryOf, type Felt } from './directory.ts';
import type { Move } from './moves.ts';
import type { Scenario } from './scenario.ts';
import { HEARD, type Draft, type Witness } from './state.ts';

/**
 * A move is made: it enters the log, and the customer reacts as the scenario's reactions say (methods.md, section 7).
 * The second time the good half of a reaction counts half, from the third on not at all: a third apology is wallpaper.
 * @param source id of the reply, preparation, contact or promise that it comes from
 * @param issues what a `restate-problem` restates; none given: all
 * @param reacts false where the reply states its own effect
 */
export function make(
  scenario: Scenario,
  draft: Draft,
  witness: Witness,
  move: Move,
  source: string,
  issues?: readonly string[],
  reacts = true,
): void {
  note(draft, witness, move, source, issues);
  if (move === 'ask-desired-outcome') draft.outcomeAsked = true;
  const felt = directoryOf(scenario).reactions.get(move);
  if (!felt) throw new Error(`No move "${move}"`);
  const share = goodShare(draft, move, felt);
  if (!reacts || felt.reaction === undefined) return;
  const { heat, trust } = felt.reaction.unheard !== undefined && !hasFlag(draft.flags, HEARD) ? felt.reaction.unheard : felt.reaction;
  const { slowing } = scenario;
  const cooling = slowing === undefined ? share : share * (slowing.heat[heatBand(draft.heat)] ?? 1);
  const winning = slowing === undefined ? share : share * (slowing.trust[trustBand(draft.trust)] ?? 1);
  feel(draft, heat < 0 ? Math.round(heat * cooling) : heat, trust > 0 ? Math.round(trust * winning) : trust);
}

/** A move enters the log, and that is all: whoever is upset is not there. */
export function note(draft: Draft, witness: Witness, move: Move, source: string, issues?: readonly string[]): void {
  const { log } = witness;
  if (log !== null) log.push(issues ? { move, reply: draft.acts, at: draft.clock, source, issues } : { move, reply: draft.acts, at: draft.clock, source });
}

/** Adds to heat and trust, within 0–100. */
export function feel(draft: Draft, heat: number, trust: number): void {
  draft.heat = Math.min(100, Math.max(0, draft.heat + heat));
  draft.trust = Math.min(100, Math.max(0, draft.trust + trust));
}

/** How much of the good half of this move's reaction counts this time; keeps count. */
function goodShare(draft: Draft, move: Move, { word, bit }: Felt): number {
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
