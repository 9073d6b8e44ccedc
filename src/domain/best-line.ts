import { touched, type Touch } from './coach.ts';
import type { Method } from './method.ts';
import { offers } from './offers.ts';
import { act, type Play } from './play.ts';

/** A reply that was on offer, and what it would do at once. */
export interface Line {
  readonly reply: string;
  readonly touches: readonly Touch[];
}

/**
 * The reply on offer that raises most levels now, by all these methods together; of equals the one that comes first, and
 * the one that was taken before any other. What follows later is not weighed. Null where there is nothing to say.
 * @param taken id of the reply that was chosen
 */
export function bestLine(play: Play, methods: readonly Method[], taken: string | null = null): Line | null {
  let best: Line | null = null;
  for (const action of offers(play.scenario, play.state)) {
    if (!action.startsWith('reply:')) continue;
    const line = { reply: action.slice('reply:'.length), touches: touched(act(play, action), methods).touches };
    if (!best || worth(line) > worth(best) || (worth(line) === worth(best) && line.reply === taken)) best = line;
  }
  return best;
}

function worth({ touches }: Line): number {
  return touches.reduce((sum, { how, from, to }) => sum + (how === 'held' ? -1 : to - from), 0);
}
