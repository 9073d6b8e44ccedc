/** The stage's size in CSS pixels and how much of it the interface covers. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  /** On the right, where the words stand, from the top to somewhere below the middle. */
  readonly right: number;
  /** The upper left corner, covered this far across and down. */
  readonly corner: { readonly width: number; readonly height: number };
}

/** How many people are with the customer: at the table, standing by, in call windows. */
export interface Company {
  readonly seated: number;
  readonly standing: number;
  readonly windows: number;
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
  readonly seated: readonly Placement[];
  readonly standing: readonly Placement[];
  readonly windows: readonly Rect[];
  /** The room around the customer, where they are at the other end of a line; it goes down to the table's edge. */
  readonly elsewhere: Rect;
}

/** Bust units from the top of a usual head to the bottom of the body, and how many of them stay below the table's edge. */
const BUST = 1210;
const HIDDEN = 120;
/** A furious customer comes this much nearer; the face has to stay whole then, too. */
const NEAREST = 1.07;
/** Bust units that the customer's head, with its hair and all its leaning, takes to either side. */
const REACH = { left: 330, right: 280 };
/** Bust units to either side of a customer that show of the room they ring from. */
const ROOM = 470;
/** The same for whoever sits beside them there. */
const BESIDE = 440;
/** Bust units across a face, and how many of a person have to be seen for it to be one who sits there. */
const FACE = 310;
const SEEN = 860;
/** Where the customer stands on a wide stage, as a share of its width. */
const PLACE = 0.435;

/** Whether a stage of this size (CSS px) lies behind the whole interface, which then stands in its corners. */
export const isDesk = (width: number, height: number): boolean => width >= 960 && height >= 576;

/** Whether a stage of this size (CSS px) has room beside the customer. */
export const isWide = (width: number, height: number): boolean =>
  isDesk(width, height) || (width >= 640 && width / height >= 1.15);

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/**
 * Gives every person and call window their place. Wide stages leave the right side to what the customer says, so that
 * others are found on the left, all of them looking the same way; narrow ones put the customer in the middle.
 */
export function layOut(frame: Frame, company: Company): Layout {
  const { width, height } = frame;
  const wide = isWide(width, height);
  const edge = wide ? height - frame.bottom : Math.min(height - frame.bottom, height * 0.9);
  const hidden = wide ? HIDDEN : HIDDEN + 150;
  const room = Math.max(80, edge - frame.top);
  const scale = Math.min(room / (BUST * NEAREST - hidden), (width * (wide ? 0.44 : 0.78)) / 820);
  const middle = wide
    ? clamp(width * PLACE, 270 * scale, Math.max(width * 0.3, width - frame.right - REACH.right * scale))
    : width * (company.windows > 0 ? 0.45 : 0.5);
  const customer: Placement = { x: middle, y: edge + hidden * scale, scale, flip: false };
  const seats = wide ? seatsOnTheLeft(frame, edge, customer, company) : seatsAround(frame, edge, scale, company);
  return {
    wide,
    edge,
    customer,
    standing: seats.slice(0, company.standing),
    seated: seats.slice(company.standing),
    elsewhere: aroundCustomer(frame, edge, customer, seats.slice(company.standing)),
    windows: wide ? gridOfWindows(frame, edge, customer, company.windows) : columnOfWindows(frame, edge, company.windows),
  };
}

/**
 * Seats of a wide stage: the first between the covered corner and the customer's head, as high as theirs; where that is
 * too narrow, and for everybody after, below the corner, nearer to the viewer.
 */
function seatsOnTheLeft({ width, top, corner }: Frame, edge: number, customer: Placement, { seated, standing }: Company): Placement[] {
  const bound = customer.x - REACH.left * customer.scale;
  const tall = customer.scale * 0.86;
  const behind: Placement = {
    x: Math.max(corner.width + FACE * 0.53 * tall, bound - FACE * 0.7 * tall),
    y: edge + (standing > 0 ? 30 : 110) * tall,
    scale: tall,
    flip: false,
  };
  const from = Math.max(top, corner.height) + 12;
  const small = Math.min(customer.scale * 0.82, (edge - from) / SEEN);
  const low = (share: number): Placement => ({
    x: Math.max(FACE * 0.6 * small, share * Math.min(bound, width * 0.3)),
    y: from + BUST * small,
    scale: small,
    flip: false,
  });
  const fits = bound - corner.width >= FACE * tall;
  const seats = fits ? [behind, low(0.3), low(0.75)] : [low(0.3), low(0.72), low(0.9)];
  return Array.from({ length: standing + seated }, (_, i) => seats[Math.min(i, seats.length - 1)]!);
}

/** Seats of a narrow stage: at both sides of the customer, turned towards them. */
function seatsAround({ width }: Frame, edge: number, scale: number, { seated, standing }: Company): Placement[] {
  const seats: readonly (readonly [number, boolean])[] = [[0.85, true], [0.16, false], [0.98, true]];
  return Array.from({ length: standing + seated }, (_, i) => {
    const [share, flip] = seats[Math.min(i, seats.length - 1)]!;
    const size = scale * (i === 1 ? 0.74 : 0.7);
    return { x: width * share, y: edge + 250 * size, scale: size, flip };
  });
}

/** As wide as the customer with both arms and some air, and as whoever is with them; from above their heads to the table. */
function aroundCustomer({ width, top }: Frame, edge: number, { x, scale }: Placement, seated: readonly Placement[]): Rect {
  const half = Math.min(ROOM * scale, x - 8, width - x - 8);
  const left = Math.max(8, Math.min(x - half, ...seated.map((seat) => seat.x - BESIDE * seat.scale)));
  const right = Math.min(width - 8, Math.max(x + half, ...seated.map((seat) => seat.x + BESIDE * seat.scale)));
  const from = Math.max(8, top - 16);
  return { x: left, y: from, width: right - left, height: edge - from };
}

/** Windows on the left of the customer's face, below the covered corner, in as many columns as make the largest faces. */
function gridOfWindows({ width, top, corner }: Frame, edge: number, customer: Placement, count: number): Rect[] {
  const [left, from] = [corner.width > 0 ? 24 : 8, Math.max(top, corner.height) + 16];
  const gap = 12;
  const room = { width: customer.x - REACH.left * customer.scale - left, height: edge - 12 - from };
  const grids = Array.from({ length: count }, (_, i) => {
    const columns = i + 1;
    const rows = Math.ceil(count / columns);
    const tile = Math.min((room.width - gap * (columns - 1)) / columns, Math.max(corner.width - left, width * 0.17));
    const tall = Math.min((room.height - gap * (rows - 1)) / rows, tile * 1.2);
    return { columns, tile, tall, face: Math.min(tile, tall) };
  });
  const [best] = grids.toSorted((a, b) => b.face - a.face);
  if (!best) return [];
  const { columns, tile, tall } = best;
  return Array.from({ length: count }, (_, i) => ({
    x: left + (i % columns) * (tile + gap), y: from + Math.floor(i / columns) * (tall + gap), width: tile, height: tall,
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
