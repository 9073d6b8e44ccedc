/** What somebody looks at: the one they talk with, what lies before them or is in their hand, anything else. */
export type Target = 'you' | 'down' | 'away';

/** Where the features of a face are turned, −1 to 1 across (negative: towards the viewer) and down, and the head with them. */
export interface Gaze {
  readonly across: number;
  readonly down: number;
  /** Degrees. */
  readonly tilt: number;
  /** A share of how far the eyes are open. */
  readonly lids: number;
}

export const GAZES: Readonly<Record<Target, Gaze>> = {
  you: { across: -0.55, down: 0, tilt: 0, lids: 1 },
  down: { across: -0.2, down: 1, tilt: 5, lids: 0.55 },
  away: { across: 0.8, down: -0.5, tilt: -4, lids: 0.9 },
};

/** ms for which a look is held. */
const HELD = 1_700;

/** Numbers 0–1 that look drawn by lot and are the same in every run. */
export function lot(seed: number, turn: number): number {
  let x = Math.imul(seed ^ Math.imul(turn + 1, 0x9e3779b1), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return ((x ^ (x >>> 16)) >>> 0) / 2 ** 32;
}

/** What somebody looks at, at a time (ms), of their own accord. @param contact the share of it spent looking at you, 0–1 */
export function targetAt(time: number, seed: number, contact: number): Target {
  const turn = Math.floor(time / HELD);
  if (lot(seed, turn) < contact) return 'you';
  return lot(seed, turn + 7919) < 0.5 ? 'down' : 'away';
}

/** A sign of impatience while nobody answers. */
export type Restlessness = 'glance' | 'sigh' | 'tap' | 'watch' | 'turn-away';

/** When each begins and ends, in ms since the player last did anything; idle life is over at twenty seconds. */
const COURSE: readonly (readonly [Restlessness, from: number, to: number])[] = [
  ['glance', 6_500, 7_900], ['sigh', 9_200, 10_800], ['tap', 11_800, 14_000], ['watch', 14_800, 16_600], ['turn-away', 17_400, 19_200],
];

/** How much sooner the hottest begin. */
const HASTE = 0.3;

/**
 * What somebody shows who has waited this long (ms) for an answer, and how far it has come, 0–1. For showing only: it
 * reaches neither the rules nor the journal.
 * @param heat 0–100
 */
export function restlessnessAt(waited: number, heat: number): { readonly sign: Restlessness; readonly progress: number } | undefined {
  const felt = waited * (1 + (HASTE * heat) / 100);
  for (const [sign, from, to] of COURSE) {
    if (felt >= from && felt < to) return { sign, progress: (felt - from) / (to - from) };
  }
  return undefined;
}

/** Where a sign of impatience turns the eyes, if it does. */
export const TURNED: Readonly<Record<Restlessness, Target | undefined>> =
  { glance: 'down', sigh: 'away', tap: undefined, watch: 'down', 'turn-away': 'away' };
