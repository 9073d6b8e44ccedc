import type { Decision } from '../../../domain/path-map.ts';

/** A decision as it is drawn: along the conversation by its number, up and down by the heat in which it was taken. */
export interface Stop {
  readonly turn: number;
  readonly x: number;
  readonly y: number;
  /** The ends of the ways that were passed by: a step further, as hot as they would have left the customer. */
  readonly passed: readonly { readonly action: string; readonly x: number; readonly y: number }[];
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly stops: readonly Stop[];
  /** Where the conversation ended. */
  readonly end: { readonly x: number; readonly y: number };
  readonly step: number; // from one decision to the next
  /** The height of a heat of 0–100. */
  y(heat: number): number;
}

const STEP = 52;
const MARGIN = 34;
const HEIGHT = 300;
const EDGE = 24;
/** Ways that would end at one height stand that far apart. */
const APART = 13;

/** @param end heat at the end, 0–100 */
export function layOutMap(decisions: readonly Decision[], end: number): MapLayout {
  const y = (heat: number) => HEIGHT - EDGE - (heat / 100) * (HEIGHT - 2 * EDGE);
  const x = (turn: number) => MARGIN + turn * STEP;
  const stops = decisions.map(({ turn, heat, ways }): Stop => {
    const taken = ways.find((way) => way.taken)?.heat ?? heat;
    const heights = [y(taken)];
    const passed = ways
      .filter((way) => !way.taken)
      .map(({ action, heat: left }) => {
        const at = freeHeight(y(left), heights);
        heights.push(at);
        return { action, x: x(turn) + STEP * 0.62, y: at };
      });
    return { turn, x: x(turn), y: y(heat), passed };
  });
  return { width: x(decisions.length) + MARGIN, height: HEIGHT, step: STEP, stops, end: { x: x(decisions.length), y: y(end) }, y };
}

/** The nearest height to the wanted one at which nothing stands yet. */
function freeHeight(wanted: number, taken: readonly number[]): number {
  const isFree = (at: number) => taken.every((other) => Math.abs(other - at) >= APART);
  for (let away = 0; away < HEIGHT; away += 2) {
    for (const at of [wanted + away, wanted - away]) if (at >= EDGE / 2 && at <= HEIGHT - EDGE / 2 && isFree(at)) return at;
  }
  return wanted;
}
