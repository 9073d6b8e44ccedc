import { expect, test } from 'vitest';
import { boxOf, parsePath, shapesOf, withoutBumps, writePath } from '../../scenes/bake/path.ts';
import { massOf } from '../../scenes/bake/mass.ts';

const square = (x: number, y: number, size: number) => `M${x} ${y}H${x + size}V${y + size}H${x}Z`;

test('reads a compound path into loops, with horizontal and vertical lines as lines', () => {
  const loops = parsePath(`${square(0, 0, 10)}M20 20C21 21 22 22 23 23L30.5 20Z`);
  expect(loops).toHaveLength(2);
  expect(boxOf(loops[0]!)).toEqual({ left: 0, top: 0, right: 10, bottom: 10 });
  expect(loops[1]!.segments).toEqual([[21, 21, 22, 22, 23, 23], [30.5, 20]]);
});

test('refuses a command that it does not know', () => {
  expect(() => parsePath('M0 0A5 5 0 0 1 10 10')).toThrow('A');
});

test('writes a path that reads back to the same points, moved and rounded without drift', () => {
  const far = Array.from({ length: 200 }, (_, i) => `L${(i * 0.4).toFixed(1)} ${(i * 0.3).toFixed(1)}`).join('');
  const written = writePath(parsePath(`M0 0${far}Z`), 100, 50);
  const ends = [...written.matchAll(/l(-?\d+)[ ]?(-?\d+)/g)].reduce(([x, y], [, dx, dy]) => [x! + Number(dx), y! + Number(dy)], [100, 50]);
  expect(ends).toEqual([Math.round(199 * 0.4 + 100), Math.round(199 * 0.3 + 50)]);
});

test('keeps a hole with the shape it lies in, and apart from other shapes', () => {
  const shapes = shapesOf(parsePath(square(0, 0, 50) + square(10, 10, 5) + square(100, 0, 20)));
  expect(shapes.map((shape) => shape.length)).toEqual([2, 1]);
});

test('tells broad areas of ink from lines', async () => {
  const box = { left: 0, top: 0, right: 300, bottom: 100 };
  expect(await massOf('M0 0H300V10H0Z', box, 13, 1)).toBe('');
  const clip = await massOf('M0 0H100V100H0ZM100 45H300V55H100Z', box, 13, 1);
  const xs = [...clip.matchAll(/(-?\d+) (-?\d+)/g)].map(([, x]) => Number(x));
  expect(Math.max(...xs)).toBeLessThan(130);
  expect(Math.min(...xs)).toBeLessThanOrEqual(0);
});

test('cuts a bump off a line, and leaves the rest of it as it was', () => {
  const [line] = parsePath('M0 0L10 0C10 0 12 -9 15 -9L20 0L30 0L30 5L0 5Z');
  const flat = withoutBumps(line!, [[1, 2]]);
  expect(flat.segments).toEqual([[10, 0], [20, 0], [30, 0], [30, 5], [0, 5]]);
  expect(boxOf(flat).top).toBe(0);
  expect(withoutBumps(line!, [])).toEqual(line);
});
