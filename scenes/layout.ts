/** The stage's size in CSS pixels and how much of it the interface covers at the top and at the bottom. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a person stands: `x`, `y` of the point under their chest (CSS px), CSS px per bust unit, and which way they look. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly flip: boolean;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly wide: boolean;
  /** The height of the table's or desk's far edge; people end behind it. */
  readonly edge: number;
  readonly customer: Placement;
  readonly beside: readonly Placement[];
  readonly windows: readonly Rect[];
}

/** Bust units from the top of a usual head to the bottom of the body, and how many of them stay above the table. */
const BUST = 1210;
const HIDDEN = 120;
/** A furious customer comes this much nearer; the face has to stay whole then, too. */
const NEAREST = 1.07;

/** Whether a stage of this size (CSS px) has room beside the customer. */
export const isWide = (width: number, height: number): boolean => width >= 640 && width / height >= 1.15;

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/**
 * Gives every person and call window their place. Wide stages leave the right side to what the customer says; narrow
 * ones put the customer in the middle.
 */
export function layOut(frame: Frame, counts: { beside: number; windows: number }): Layout {
  const { width, height } = frame;
  const wide = isWide(width, height);
  const edge = wide ? height - frame.bottom : Math.min(height - frame.bottom, height * 0.9);
  const hidden = wide ? HIDDEN : HIDDEN + 150;
  const room = Math.max(80, edge - frame.top);
  const scale = Math.min(room / (BUST * NEAREST - hidden), (width * (wide ? 0.44 : 0.78)) / 820);
  const at = (share: number, size: number, below: number, flip: boolean): Placement =>
    ({ x: width * share, y: edge + below * size, scale: size, flip });
  const second = wide ? Math.min(scale * 0.78, (edge - height * 0.385) / 950) : scale * 0.7;
  const seats: readonly (readonly [number, boolean])[] = wide
    ? [[0.745, true], [0.09, false], [0.92, true]]
    : [[0.85, true], [0.16, false], [0.98, true]];
  return {
    wide,
    edge,
    customer: at(wide ? 0.38 : counts.windows > 0 ? 0.45 : 0.5, scale, hidden, false),
    beside: Array.from({ length: counts.beside }, (_, i) => {
      const [share, flip] = seats[Math.min(i, seats.length - 1)]!;
      return at(share, second * (i === 1 ? 1.06 : 1), 250, flip);
    }),
    windows: wide ? rowOfWindows(frame, edge, counts.windows) : columnOfWindows(frame, edge, counts.windows),
  };
}

function rowOfWindows({ width, height }: Frame, edge: number, count: number): Rect[] {
  const left = width * 0.605;
  const gap = width * 0.0125;
  const across = Math.max(3, count);
  const tile = (width * 0.98 - left - gap * (across - 1)) / across;
  const top = Math.max(height * 0.4, 0);
  const tall = clamp(edge - top - height * 0.02, 40, tile * 1.3);
  const from = width * 0.98 - count * tile - (count - 1) * gap;
  return Array.from({ length: count }, (_, i) => ({
    x: Math.max(0, from) + i * (tile + gap), y: top, width: tile, height: tall,
  }));
}

function columnOfWindows({ width, top }: Frame, edge: number, count: number): Rect[] {
  const gap = 6;
  const tile = clamp(width * 0.21, 48, 180);
  const tall = Math.min(tile * 1.15, (edge - top - gap * (count + 1)) / Math.max(count, 1));
  return Array.from({ length: count }, (_, i) => ({
    x: width - tile - 8, y: top + gap + i * (tall + gap), width: tile, height: tall,
  }));
}
