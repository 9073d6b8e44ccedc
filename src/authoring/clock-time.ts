import type { Due } from '../domain/scenario.ts';

/** A time of the simulated clock: `12:40` on day 1, `d2 09:00` on day 2. */
export const CLOCK_TIME = /^(?:d([1-9]\d?) )?([01]?\d|2[0-3]):([0-5]\d)$/;

/** When a promise is due: a time of the clock, or `+10`, minutes from when it is made. */
export const DUE_TIME = /^(?:\+[1-9]\d{0,4}|(?:d[1-9]\d? )?(?:[01]?\d|2[0-3]):[0-5]\d)$/;

/** @returns minutes since midnight of day 1; undefined where the text is no time. */
export function clockMinutes(written: string): number | undefined {
  const parts = CLOCK_TIME.exec(written);
  if (parts === null) return undefined;
  return (Number(parts[1] ?? 1) - 1) * 1440 + Number(parts[2]) * 60 + Number(parts[3]);
}

/** @throws where the text is neither a time nor minutes from now; the shape has refused that before. */
export function dueTime(written: string): Due {
  if (written.startsWith('+')) return { after: Number(written.slice(1)) };
  const at = clockMinutes(written);
  if (at === undefined) throw new Error(`"${written}" is no time that a promise can be due at`);
  return { at };
}
