import { momentsOf, type Moment } from '../domain/moments.ts';
import { outcomeOf } from '../domain/outcome.ts';
import type { Play, Turn } from '../domain/play.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { Cue } from '../ports.ts';

/** What is heard of a turn: with the face, which answers first, and with the words that come after it. */
export interface TurnCues {
  readonly face: readonly Cue[];
  readonly words: readonly Cue[];
}

/** More than these at once is noise. The first in this order are heard. */
const AT_ONCE = 2;
const BY_WEIGHT: readonly Cue[] = ['line-lost', 'promise-broken', 'promise-made', 'promise-kept', 'promise-late', 'ring', 'video', 'ring-out', 'message', 'joined', 'left'];

/** The sounds of one turn. What one reads anyway needs no sound: a few things that a player should feel have one. */
export function cuesOf(scenario: Scenario, turn: Turn): TurnCues {
  const moments = momentsOf(scenario, turn);
  const face = moments.flatMap(({ kind }): Cue[] => (kind === 'flare' ? ['flare-up'] : kind === 'thaw' ? ['thaw'] : []));
  const told = new Set([...contactCues(scenario, turn), ...moments.flatMap(wordsCue)]);
  return { face: ['choose', ...face], words: BY_WEIGHT.filter((cue) => told.has(cue)).slice(0, AT_ONCE) };
}

/** What became of the customer, for the way into the debrief. @throws if the play has not ended */
export function outcomeCue({ scenario, state }: Play): Cue {
  return outcomeOf(scenario, state);
}

function wordsCue(moment: Moment): readonly Cue[] {
  switch (moment.kind) {
    case 'promise':
      return [moment.status === 'open' ? 'promise-made' : `promise-${moment.status}`];
    case 'joined':
    case 'left':
      return [moment.kind];
    case 'lost':
      return ['line-lost'];
    case 'news':
      return ['message'];
    case 'flare':
    case 'thaw':
    case 'outcome':
      return []; // heard with the face, and on the way into the debrief
  }
}

/** Who rings is heard ringing; whom one rings is rung. */
function contactCues(scenario: Scenario, { beats }: Turn): readonly Cue[] {
  return beats.flatMap((beat): Cue[] => {
    if (beat.kind !== 'contact-begins') return [];
    const channel = scenario.contacts.find(({ id }) => id === beat.contact)?.channel;
    return channel === 'phone' ? [beat.byThem ? 'ring' : 'ring-out'] : channel === 'video' ? ['video'] : [];
  });
}
