/** Something to be placed in a drawing that runs in layers from top to bottom. */
export interface Box {
  readonly id: string;
  readonly width: number;
}

export interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** Where things stand: the middle of each box across, its layer down, and for each arrow the points across that it passes between. */
export interface Layers {
  readonly width: number;
  readonly layers: number;
  readonly boxes: ReadonlyMap<string, { readonly x: number; readonly layer: number }>;
  /** In the order of the arrows: where it passes the layers in between, the upper first; none where it goes back. */
  readonly passes: readonly (readonly { readonly x: number; readonly layer: number }[])[];
}

interface Cell {
  readonly width: number;
  readonly above: number[];
  readonly below: number[];
  x: number;
}

const GAP = 22;
const THREAD = 16; // how wide an arrow is that passes a layer
const SWEEPS = 16;

/**
 * Lays boxes out in layers, each below everything that leads to it (after Sugiyama): layers by the longest way, arrows over
 * several layers as threads through them, order in a layer by the middle of the neighbours, and places across that follow
 * the neighbours as closely as the order allows.
 * @param boxes in reading order: an arrow to an earlier one goes back, and does not count
 */
export function layOut(boxes: readonly Box[], arrows: readonly Arrow[]): Layers {
  const place = new Map(boxes.map(({ id }, index) => [id, index]));
  const onward = arrows.filter(({ from, to }) => place.get(from)! < place.get(to)!);
  const layer = boxes.map(() => 0);
  boxes.forEach(({ id }, index) => {
    for (const { to } of onward.filter(({ from }) => from === id)) layer[place.get(to)!] = Math.max(layer[place.get(to)!]!, layer[index]! + 1);
  });
  const cells: Cell[] = boxes.map(({ width }) => ({ width, above: [], below: [], x: 0 }));
  const rows: number[][] = Array.from({ length: Math.max(0, ...layer) + 1 }, () => []);
  boxes.forEach((_, index) => rows[layer[index]!]!.push(index));
  const threads = arrows.map(({ from, to }): number[] => {
    const [start, end] = [place.get(from)!, place.get(to)!];
    if (start >= end) return [];
    const through: number[] = [];
    let last = start;
    for (let at = layer[start]! + 1; at < layer[end]!; at++) {
      const cell = cells.push({ width: THREAD, above: [last], below: [], x: 0 }) - 1;
      cells[last]!.below.push(cell);
      rows[at]!.push(cell);
      through.push(cell);
      last = cell;
    }
    cells[last]!.below.push(end);
    cells[end]!.above.push(last);
    return through;
  });
  const ordered = bestOrder(rows, cells);
  spread(ordered, cells);
  const left = Math.min(0, ...cells.map(({ x, width }) => x - width / 2));
  const width = Math.max(0, ...cells.map(({ x, width }) => x + width / 2)) - left;
  return {
    width,
    layers: rows.length,
    boxes: new Map(boxes.map(({ id }, index) => [id, { x: cells[index]!.x - left, layer: layer[index]! }])),
    passes: threads.map((through, index) => through.map((cell, step) => ({ x: cells[cell]!.x - left, layer: layer[place.get(arrows[index]!.from)!]! + step + 1 }))),
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** The order within each row with the fewest crossings that sweeping down and up finds. */
function bestOrder(rows: readonly (readonly number[])[], cells: readonly Cell[]): readonly (readonly number[])[] {
  let order = rows.map((row) => row.slice());
  let best = order;
  let fewest = crossings(order, cells);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const down = sweep % 2 === 0;
    order = order.map((row) => row.slice());
    const at = new Map(order.flatMap((row) => row.map((cell, index) => [cell, index / row.length] as const)));
    const rowsInTurn = down ? order : order.toReversed();
    for (const row of rowsInTurn) {
      const wish = new Map(row.map((cell) => {
        const near = (down ? cells[cell]!.above : cells[cell]!.below).map((one) => at.get(one)!);
        return [cell, near.length > 0 ? mean(near) : at.get(cell)!] as const;
      }));
      row.sort((one, other) => wish.get(one)! - wish.get(other)!);
      row.forEach((cell, index) => at.set(cell, index / row.length));
    }
    const count = crossings(order, cells);
    if (count < fewest) [best, fewest] = [order, count];
  }
  return best;
}

function crossings(rows: readonly (readonly number[])[], cells: readonly Cell[]): number {
  let count = 0;
  for (const [index, row] of rows.entries()) {
    const below = new Map((rows[index + 1] ?? []).map((cell, place) => [cell, place]));
    const ends = row.flatMap((cell) => cells[cell]!.below.map((to) => below.get(to)!).toSorted((one, other) => one - other));
    ends.forEach((end, first) => {
      for (let second = first + 1; second < ends.length; second++) if (ends[second]! < end) count++;
    });
  }
  return count;
}

/** Places across: each cell where its neighbours are, as far as order and gaps allow. */
function spread(rows: readonly (readonly number[])[], cells: readonly Cell[]): void {
  for (const row of rows) settle(row, cells, row.map(() => 0));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const row of sweep % 2 === 0 ? rows : rows.toReversed()) {
      settle(row, cells, row.map((cell) => {
        const { above, below, x } = cells[cell]!;
        const near = sweep < SWEEPS - 4 ? (sweep % 2 === 0 ? above : below) : [...above, ...below];
        return near.length > 0 ? mean(near.map((one) => cells[one]!.x)) : x;
      }));
    }
  }
}

/** The places nearest to those wished for that keep order and gaps: neighbours that would overlap share what they lack. */
function settle(row: readonly number[], cells: readonly Cell[], wishes: readonly number[]): void {
  let offset = 0;
  const offsets = row.map((cell, index) => {
    if (index > 0) offset += (cells[row[index - 1]!]!.width + cells[cell]!.width) / 2 + GAP;
    return offset;
  });
  const blocks: { sum: number; count: number }[] = [];
  row.forEach((_, index) => {
    let block = { sum: wishes[index]! - offsets[index]!, count: 1 };
    for (let last = blocks.at(-1); last !== undefined && last.sum / last.count >= block.sum / block.count; last = blocks.at(-1)) {
      blocks.pop();
      block = { sum: last.sum + block.sum, count: last.count + block.count };
    }
    blocks.push(block);
  });
  const places = blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  row.forEach((cell, index) => (cells[cell]!.x = places[index]! + offsets[index]!));
}
