import { outcomeOf, type Outcome } from './outcome.ts';
import type { Turn } from './play.ts';
import type { Scenario } from './scenario.ts';
import type { Beat, PromiseStatus } from './state.ts';

/**
 * What of a turn is worth a moment of its own, beside the words that tell it: something that a player should feel, not
 * only read. For showing alone: nothing in the rules reads it.
 */
export type Moment =
  /** A flare-up or a thaw; heat before and after, 0–100. */
  | { readonly kind: 'flare' | 'thaw'; readonly from: number; readonly to: number }
  /** A promise was made (`open`), kept, kept late or broken. `due`: minutes since midnight of day 1. */
  | { readonly kind: 'promise'; readonly promise: string; readonly status: PromiseStatus; readonly due: number }
  | { readonly kind: 'joined' | 'left'; readonly person: string }
  | { readonly kind: 'lost' }
  | { readonly kind: 'news'; readonly news: string }
  | { readonly kind: 'outcome'; readonly outcome: Outcome };

/** Points of heat in one turn from which on a rise is a flare-up, and a fall a thaw. */
export const SURGE = 8;

/**
 * The moments of one turn, in order: what the customer feels, whom they can see or hear; then what happened, as it did;
 * and last what became of them, where the play is over.
 */
export function momentsOf(scenario: Scenario, { before, after, beats }: Turn): readonly Moment[] {
  const moments: Moment[] = [];
  const seen = before.contact !== null || after.contact !== null;
  const rise = after.heat - before.heat;
  if (seen && Math.abs(rise) >= SURGE) moments.push({ kind: rise > 0 ? 'flare' : 'thaw', from: before.heat, to: after.heat });
  // Whoever is there as a contact begins has not come in: they are whom it is with.
  let gathering = false;
  for (const beat of beats) {
    if (beat.kind === 'contact-begins') gathering = true;
    else if (beat.kind === 'line') gathering = false;
    const moment = gathering && beat.kind === 'joined' ? undefined : momentOf(beat);
    if (moment) moments.push(moment);
  }
  if (after.phase === 'ended') moments.push({ kind: 'outcome', outcome: outcomeOf(scenario, after) });
  return moments;
}

function momentOf(beat: Beat): Moment | undefined {
  if (beat.kind === 'promise') return { kind: 'promise', promise: beat.promise, status: beat.status, due: beat.due };
  if (beat.kind === 'joined' || beat.kind === 'left') return { kind: beat.kind, person: beat.person };
  if (beat.kind === 'news') return { kind: 'news', news: beat.news };
  return beat.kind === 'contact-ends' && beat.lost ? { kind: 'lost' } : undefined;
}
