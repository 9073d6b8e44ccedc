import sharp from 'sharp';

/** Bust units a pixel of the working raster covers. */
const CELL = 2;

/**
 * Finds the broad areas of an ink path. Open Peeps draws dark hair and dark cloth in the same path as the outlines;
 * to colour them apart, everything that a disc of `radius` units fits into is mass and the rest is line.
 * `grain` is how many steps of the path make a unit. Gives a path in the same steps, a little wider than the mass, to
 * be used as a clip over the ink path, or '' if there is none.
 */
export async function massOf(d: string, box: { left: number; top: number; right: number; bottom: number },
  radius: number, grain: number): Promise<string> {
  const pad = 24;
  const left = Math.floor(box.left) - pad;
  const top = Math.floor(box.top) - pad;
  const width = Math.ceil((box.right - left + pad) / CELL);
  const height = Math.ceil((box.bottom - top + pad) / CELL);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="${[left, top, width * CELL, height * CELL].map((n) => n * grain).join(' ')}"><path d="${d}"/></svg>`;
  const { data } = await sharp(Buffer.from(svg)).ensureAlpha().extractChannel(3).raw().toBuffer({ resolveWithObject: true });
  const ink = Uint8Array.from(data, (a) => (a > 127 ? 1 : 0));
  const inside = distances(ink, width, height, 0);
  const core = Uint8Array.from(inside, (distance) => (distance * CELL > radius ? 1 : 0));
  if (!core.includes(1)) return '';
  const away = distances(core, width, height, 1);
  const grown = Uint8Array.from(away, (distance) => (distance * CELL < radius + 5 ? 1 : 0));
  return trace(grown, width, height)
    .map((loop) => simplify(loop.map(([x, y]) => [x * CELL + left, y * CELL + top] as Point), 1.6))
    .filter((loop) => loop.length > 3)
    .map((loop) => `M${loop.map(([x, y]) => `${Math.round(x * grain)} ${Math.round(y * grain)}`).join('L')}z`)
    .join('')
    .replaceAll('L', ' ');
}

type Point = readonly [number, number];

/** Exact distance (cells) from each cell to the nearest cell whose value is `target` (Felzenszwalb and Huttenlocher). */
function distances(mask: Uint8Array, width: number, height: number, target: 0 | 1): Float64Array {
  const far = 1e12;
  const field = Float64Array.from(mask, (value) => (value === target ? 0 : far));
  const pass = (offset: number, step: number, length: number) => {
    const parabolas = new Int32Array(length);
    const bounds = new Float64Array(length + 1);
    const line = new Float64Array(length);
    for (let i = 0; i < length; i++) line[i] = field[offset + i * step]!;
    let k = 0;
    bounds[0] = -far;
    bounds[1] = far;
    for (let q = 1; q < length; q++) {
      let s: number;
      do {
        const v = parabolas[k]!;
        s = (line[q]! + q * q - (line[v]! + v * v)) / (2 * q - 2 * v);
      } while (s <= bounds[k]! && k-- > 0);
      k++;
      parabolas[k] = q;
      bounds[k] = s;
      bounds[k + 1] = far;
    }
    k = 0;
    for (let q = 0; q < length; q++) {
      while (bounds[k + 1]! < q) k++;
      const v = parabolas[k]!;
      field[offset + q * step] = (q - v) ** 2 + line[v]!;
    }
  };
  for (let x = 0; x < width; x++) pass(x, width, height);
  for (let y = 0; y < height; y++) pass(y * width, 1, width);
  return field.map(Math.sqrt);
}

/** The closed outlines of a mask, along cell borders, outer ones and holes wound the opposite way. */
function trace(mask: Uint8Array, width: number, height: number): Point[][] {
  const at = (x: number, y: number) => (x >= 0 && y >= 0 && x < width && y < height ? mask[y * width + x]! : 0);
  const edges = new Map<string, Point[]>();
  const add = (from: Point, to: Point) => edges.set(`${from}`, [...(edges.get(`${from}`) ?? []), to]);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!at(x, y)) continue;
      if (!at(x, y - 1)) add([x, y], [x + 1, y]);
      if (!at(x + 1, y)) add([x + 1, y], [x + 1, y + 1]);
      if (!at(x, y + 1)) add([x + 1, y + 1], [x, y + 1]);
      if (!at(x - 1, y)) add([x, y + 1], [x, y]);
    }
  }
  const loops: Point[][] = [];
  for (const [key] of edges) {
    while (edges.get(key)?.length) {
      const start = key.split(',').map(Number) as unknown as Point;
      const loop: Point[] = [start];
      let here = start;
      do {
        const next = edges.get(`${here}`)!.pop()!;
        loop.push(next);
        here = next;
      } while (`${here}` !== key);
      loops.push(loop);
    }
  }
  return loops;
}

/** Drops points that lie within `tolerance` of the line between their neighbours (Douglas and Peucker). */
function simplify(points: Point[], tolerance: number): Point[] {
  if (points.length < 3) return points;
  const [a, b] = [points[0]!, points[points.length - 1]!];
  let worst = 0;
  let index = 0;
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  points.forEach((p, i) => {
    const gap = length === 0 ? Math.hypot(p[0] - a[0], p[1] - a[1])
      : Math.abs((b[0] - a[0]) * (a[1] - p[1]) - (a[0] - p[0]) * (b[1] - a[1])) / length;
    if (gap > worst) [worst, index] = [gap, i];
  });
  if (worst <= tolerance) return [a, b];
  return [...simplify(points.slice(0, index + 1), tolerance).slice(0, -1), ...simplify(points.slice(index), tolerance)];
}
