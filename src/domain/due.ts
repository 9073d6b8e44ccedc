/**
 * When a step is to be practiced again. Practice that is spaced stays; how exactly it is spaced matters little, so the
 * days grow in plain steps with every success that comes when it was due, and what did not work is due at once.
 */
export interface Practised {
  readonly at: number; // ms since 1970
  /** How well, 0–1. */
  readonly score: number;
  readonly held: boolean;
}

export interface Due {
  readonly at: number; // ms since 1970
  /** Since the last success that counted; 0 after a miss. */
  readonly days: number;
}

/** From one success to the next. */
export const INTERVALS: readonly number[] = [1, 3, 7, 14, 30]; // days
export const DAY = 86_400_000; // ms
/** Who practices every morning need not wait for the minute of the day before. */
const EARLIER = DAY / 3;

/** When a step is due, by all practice of it. @param practised the oldest first; null where there was none */
export function dueOf(practised: readonly Practised[]): Due | null {
  let due: Due | null = null;
  let rung = -1;
  for (const { at, held } of practised) {
    if (!held) {
      rung = -1;
      due = { at, days: 0 };
    } else if (due === null || at >= due.at) {
      // Several successes in one sitting are one: only what was still there after a while has stayed.
      rung = Math.min(rung + 1, INTERVALS.length - 1);
      const days = INTERVALS[rung] ?? 1;
      due = { at: at + days * DAY - EARLIER, days };
    }
  }
  return due;
}

/** How well a step goes lately, 0–1: later practice counts more; a half where there was none. */
export function strengthOf(practised: readonly Practised[]): number {
  return practised.slice(-LATELY).reduce<number | null>((mean, { score }) => (mean === null ? score : (mean + score) / 2), null) ?? 0.5;
}

const LATELY = 6;

/** What decides when a step has its turn; one that was never practised is due. */
export interface Turn {
  readonly due: number; // ms since 1970
  readonly strength: number; // 0–1
}

export function turnOf(practised: readonly Practised[]): Turn {
  return { due: dueOf(practised)?.at ?? 0, strength: strengthOf(practised) };
}

/** Which of two has its turn first, as `toSorted` asks it: those that are due, among them the weakest; the others as they come due. */
export function inTurn(one: Turn, other: Turn, now: number): number {
  if (one.due > now || other.due > now) return one.due - other.due;
  return one.strength - other.strength || one.due - other.due;
}

/** The days of a week, Monday first, on which something was done. @param zone minutes that the place is behind UTC */
export function weekOf(times: Iterable<number>, now: number, zone: number): readonly boolean[] {
  const dayOf = (time: number) => Math.floor((time - zone * 60_000) / DAY);
  const today = dayOf(now);
  const monday = today - ((today + 3) % 7); // day 0 was a Thursday
  const week = Array.from({ length: 7 }, () => false);
  for (const time of times) {
    const day = dayOf(time) - monday;
    if (day >= 0 && day < 7) week[day] = true;
  }
  return week;
}
