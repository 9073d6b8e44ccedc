import { offers } from '../../../domain/offers.ts';
import { shuffled } from '../../../domain/order.ts';
import type { Scenario } from '../../../domain/scenario.ts';
import type { State } from '../../../domain/state.ts';

/** Goes on from the last words of a contact; no action of the playthrough. */
export const PROCEED = 'proceed';

/** One thing that the player can do now, with the key that chooses it. */
export interface Choice {
  readonly action: string;
  readonly kind: 'reply' | 'listen' | 'cut-in' | 'silence' | 'proceed';
  readonly key: string;
}

/**
 * What can be done in a contact, in the order in which it stands: replies shuffled by the playthrough's seed, numbered
 * as they stand; saying nothing comes last, with 0. When the contact is over one can only go on.
 */
export function choicesIn(scenario: Scenario, state: State, seed: number): readonly Choice[] {
  if (state.phase !== 'contact') return [{ action: PROCEED, kind: 'proceed', key: '1' }];
  const actions = offers(scenario, state);
  const replies = actions.filter((action) => action.startsWith('reply:'));
  const ordered = [...shuffled(replies, seed, state.node ?? ''), ...actions.filter((action) => !action.startsWith('reply:'))];
  return ordered.map((action, place) => {
    const key = String(place + 1);
    if (action === 'listen') return replies.length > 0 ? { action, kind: 'silence', key: '0' } : { action, kind: 'listen', key };
    return { action, kind: action === 'cut-in' ? 'cut-in' : 'reply', key };
  });
}

/** The id of the reply that an action chooses, or undefined. */
export function replyOf({ action, kind }: Choice): string | undefined {
  return kind === 'reply' ? action.slice('reply:'.length) : undefined;
}
