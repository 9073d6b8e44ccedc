/** The light of an hour: what lies over all that is outdoors, and how strongly, 0–1. */
export interface Daylight {
  readonly colour: readonly [number, number, number];
  readonly strength: number;
}

/** By hour of the day. At noon everything has its own colours; the evening is golden, then violet; mornings are cool. */
const HOURS: readonly (readonly [hour: number, red: number, green: number, blue: number, strength: number])[] = [
  [0, 28, 40, 84, 0.66],
  [5, 38, 52, 98, 0.6],
  [6.2, 226, 150, 128, 0.34],
  [7.5, 250, 214, 160, 0.24],
  [9, 206, 228, 246, 0.18],
  [11.5, 255, 250, 230, 0],
  [14, 255, 244, 214, 0],
  [16, 255, 208, 122, 0.16],
  [18, 246, 148, 76, 0.3],
  [19.5, 150, 96, 120, 0.42],
  [21, 44, 52, 104, 0.6],
  [24, 28, 40, 84, 0.66],
];
/** A step of the light, in minutes: whoever plays should notice that it is later, and not see it change. */
const STEP = 10;

/** The daylight at a time of the simulated clock, in minutes since midnight of day 1. Changes in steps of ten minutes. */
export function daylightAt(minutes: number): Daylight {
  const day = 24 * 60;
  const hour = (Math.floor((((minutes % day) + day) % day) / STEP) * STEP) / 60;
  const next = HOURS.findIndex(([from]) => from > hour);
  const [a, b] = [HOURS[next - 1]!, HOURS[next]!];
  const share = (hour - a[0]) / (b[0] - a[0]);
  const mix = (i: 1 | 2 | 3 | 4) => a[i] + (b[i] - a[i]) * share;
  return { colour: [Math.round(mix(1)), Math.round(mix(2)), Math.round(mix(3))], strength: mix(4) };
}
