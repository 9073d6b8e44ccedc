import type { Card } from '../../../domain/scenario.ts';
import type { KeptPlay } from '../../../ports.ts';
import { OUTCOMES, type Outcome } from '../../../domain/outcome.ts';

/** The method whose total stands for a play where there is room for one figure. */
const LEADING = 'six-step';

/** How somebody stands with a scenario. */
export interface Standing {
  readonly ended: number; // plays
  readonly unfinished: number; // plays
  /** The highest total by the six steps, 0–100; of equal ones that with the better outcome. */
  readonly best: { readonly total: number; readonly outcome: Outcome; readonly play: KeptPlay } | null;
}

/** How the learner stands with a scenario, over all kept plays of it, older revisions included. */
export function standingOf(scenario: string, plays: readonly KeptPlay[]): Standing {
  const own = plays.filter((play) => play.playthrough.scenario === scenario);
  const results = own.flatMap((play) => {
    const { result } = play;
    const total = result?.totals[LEADING];
    return result === undefined || total === undefined ? [] : [{ total, outcome: result.outcome as Outcome, play }];
  });
  const rank = (outcome: Outcome) => OUTCOMES.indexOf(outcome);
  results.sort((one, other) => other.total - one.total || rank(other.outcome) - rank(one.outcome));
  const ended = own.filter((play) => play.ended).length;
  return { ended, unfinished: own.length - ended, best: results[0] ?? null };
}

/** Whether a play can be replayed: its scenario is here, as it was when the play was made. */
export function isAsItWas(play: KeptPlay, cards: readonly Card[]): boolean {
  return cards.some((card) => card.id === play.playthrough.scenario && card.revision === play.playthrough.revision);
}

/** The newest play that has not ended and can go on. */
export function lastUnfinished(plays: readonly KeptPlay[], cards: readonly Card[]): KeptPlay | null {
  const open = plays.filter((play) => !play.ended && isAsItWas(play, cards));
  return open.reduce<KeptPlay | null>((newest, play) => (newest && newest.changed >= play.changed ? newest : play), null);
}

/** The cards as the library shows them: a scenario in which somebody comes back stands behind the one where they were met. */
export function inOrder(cards: readonly Card[]): readonly Card[] {
  const isBehind = ({ returns }: Card): boolean => returns !== undefined && cards.some(({ id }) => id === returns);
  const withReturns = (card: Card): readonly Card[] => [card, ...cards.filter(({ returns }) => returns === card.id).flatMap(withReturns)];
  const shown = cards.filter((card) => !isBehind(card)).flatMap(withReturns);
  // Where two come from each other, neither is lost for it.
  return [...shown, ...cards.filter((card) => !shown.includes(card))];
}
