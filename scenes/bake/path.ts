/** One drawn loop of a compound path: absolute commands, M first; C has six numbers, L two. */
export interface Loop {
  readonly start: readonly [number, number];
  readonly segments: readonly (readonly number[])[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Takes an SVG path of absolute M, C, L, H, V and Z commands (all that Open Peeps uses) and gives its loops.
 * Throws on any other command, with the command in the sentence.
 */
export function parsePath(d: string): Loop[] {
  const loops: { start: [number, number]; segments: number[][] }[] = [];
  let at: [number, number] = [0, 0];
  for (const [, command, rest] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest?.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    if (command === 'Z') continue;
    const arity = { M: 2, L: 2, C: 6, H: 1, V: 1 }[command as 'M'];
    if (arity === undefined) throw new Error(`Path command ${command} is not known to parsePath`);
    for (let i = 0; i + arity <= numbers.length; i += arity) {
      const n = numbers.slice(i, i + arity);
      const segment = command === 'H' ? [n[0]!, at[1]] : command === 'V' ? [at[0], n[0]!] : n;
      at = [segment[segment.length - 2]!, segment[segment.length - 1]!];
      if (command === 'M' && i === 0) loops.push({ start: at, segments: [] });
      else loops[loops.length - 1]!.segments.push(segment);
    }
  }
  return loops;
}

/** The loop with bumps cut off: each of these runs of segments (from which on, how many) becomes one straight line. */
export function withoutBumps({ start, segments }: Loop, cuts: readonly (readonly [from: number, count: number])[]): Loop {
  const kept = segments.flatMap((segment, index) => {
    const cut = cuts.find(([from, count]) => index >= from && index < from + count);
    if (!cut) return [segment];
    return index === cut[0] + cut[1] - 1 ? [segment.slice(-2)] : [];
  });
  return { start, segments: kept };
}

/** The box around a loop's points, control points included: a little generous, never too small. */
export function boxOf(loop: Loop): Box {
  const xs = [loop.start[0]];
  const ys = [loop.start[1]];
  for (const segment of loop.segments) {
    segment.forEach((value, i) => (i % 2 === 0 ? xs : ys).push(value));
  }
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** The box around several boxes. */
export function union(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((b) => b.left)),
    top: Math.min(...boxes.map((b) => b.top)),
    right: Math.max(...boxes.map((b) => b.right)),
    bottom: Math.max(...boxes.map((b) => b.bottom)),
  };
}

const within = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** Loops that lie inside another one stay with it, because under the non-zero rule they are its holes. */
export function shapesOf(loops: readonly Loop[]): Loop[][] {
  const sorted = [...loops].sort((a, b) => area(boxOf(b)) - area(boxOf(a)));
  const shapes: Loop[][] = [];
  for (const loop of sorted) {
    const owner = shapes.find((shape) => within(boxOf(loop), boxOf(shape[0]!)));
    if (owner) owner.push(loop);
    else shapes.push([loop]);
  }
  return shapes;
}

/** Area of a box in square units. */
export function area(box: Box): number {
  return (box.right - box.left) * (box.bottom - box.top);
}

/**
 * Writes loops as one path of relative whole-number commands, moved by `dx`, `dy`. Each number is taken from the
 * already rounded pen position, so that rounding never adds up along a loop.
 */
export function writePath(loops: readonly Loop[], dx = 0, dy = 0, grain = 1): string {
  const out: string[] = [];
  let pen: [number, number] = [0, 0];
  for (const loop of loops) {
    const round = (value: number, offset: number) => Math.round((value + offset) * grain);
    const start: [number, number] = [round(loop.start[0], dx), round(loop.start[1], dy)];
    out.push(`M${join(start)}`);
    pen = start;
    for (const segment of loop.segments) {
      const to = segment.map((value, i) => round(value, i % 2 === 0 ? dx : dy));
      const relative = to.map((value, i) => value - pen[i % 2]!);
      if (relative.every((value) => value === 0)) continue;
      out.push(`${relative.length === 6 ? 'c' : 'l'}${join(relative)}`);
      pen = [to[to.length - 2]!, to[to.length - 1]!];
    }
    out.push('z');
  }
  // A command letter that repeats may be left out, but a 'c' after 'c' needs a separator unless a minus stands there.
  return out.join('').replace(/(?<=c[-\d ]*)c(-?)/g, (_, minus: string) => (minus ? '-' : ' '));
}

function join(numbers: readonly number[]): string {
  return numbers.map((n, i) => (i > 0 && n >= 0 ? ` ${n}` : `${n}`)).join('');
}
