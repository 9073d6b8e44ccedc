import { offers } from './offers.ts';
import { act, rewind, type Play, type Turn } from './play.ts';
import { touched, type Touch } from './coach.ts';
import type { Method } from './method.ts';

/**
 * A finished conversation as a map: every decision with the way that was taken, the ways that were passed by, and how hot
 * each of them would have left the customer. What would have come later is not known: the rest would have gone otherwise.
 */
export interface Decision {
  readonly turn: number; // number of the action, 0 is the first
  readonly heat: number; // 0–100, as it was decided
  readonly ways: readonly Way[]; // the one that was taken among them, in the order in which they were on offer
}

export interface Way {
  readonly action: string;
  readonly taken: boolean;
  readonly heat: number; // 0–100, at once
}

/** What one way did, or would have done, at once. */
export interface WhatIf {
  readonly action: string;
  readonly taken: boolean;
  /** The play up to and with this action: its last turn tells what was said and felt. */
  readonly play: Play;
  readonly touches: readonly Touch[];
}

/** The decisions of a play, one for each action. */
export function decisionsOf(play: Play): readonly Decision[] {
  return play.turns.map((turn, number) => ({
    turn: number,
    heat: turn.before.heat,
    ways: waysAt(play, turn).map((action) => ({
      action,
      taken: action === turn.action,
      heat: action === turn.action ? turn.after.heat : after(play, number, action).state.heat,
    })),
  }));
}

/**
 * Every way from the moment before an action, the one taken first.
 * @param methods by which the steps are told
 */
export function whatIf(play: Play, turn: number, methods: readonly Method[]): readonly WhatIf[] {
  const of = play.turns[turn];
  if (!of) throw new Error(`Scenario "${play.scenario.id}": there is no action ${turn}`);
  const ways = waysAt(play, of);
  return [of.action, ...ways.filter((action) => action !== of.action)].map((action) => {
    const other = after(play, turn, action);
    return { action, taken: action === of.action, play: other, touches: touched(other, methods).touches };
  });
}

/** What was on offer, and what was done though it was not: any number of minutes may be waited. */
function waysAt({ scenario }: Play, turn: Turn): readonly string[] {
  const offered = offers(scenario, turn.before);
  return offered.includes(turn.action) ? offered : [...offered.filter((action) => !action.startsWith('wait:')), turn.action];
}

function after(play: Play, turn: number, action: string): Play {
  return act(rewind(play, turn), action);
}
