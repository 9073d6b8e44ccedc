import { describe, expect, test } from 'vitest';
import { isDesk, isWide, layOut } from '../../scenes/layout.ts';
import type { Placement } from '../../scenes/layout.ts';

const SIZES = [
  [320, 216], [320, 568], [390, 320], [390, 844], [640, 400], [844, 390], [900, 408], [960, 640], [1024, 768],
  [1024, 1366], [1280, 800], [1920, 1080], [2560, 1080], [3840, 2160],
] as const;

const frame = (width: number, height: number) => {
  const desk = isDesk(width, height);
  const wide = isWide(width, height);
  return {
    width, height,
    top: wide ? Math.min(72, height * 0.1) : 8,
    bottom: wide ? Math.min(160, height * 0.2) : 0,
    right: desk ? 24 + Math.max(384, Math.min(544, width * 0.42)) : 0,
    corner: desk ? { width: 264, height: 280 } : { width: 0, height: 0 },
  };
};

/** Where a face is seen, from its brow to its chin and from ear to ear, as drawn at rest. */
const faceOf = ({ x, y, scale }: Placement) =>
  ({ left: x - 150 * scale, right: x + 150 * scale, top: y - 1150 * scale, bottom: y - 690 * scale });

describe.each(SIZES)('a stage of %i × %i', (width, height) => {
  const given = frame(width, height);
  const layout = layOut(given, { seated: 1, standing: 1, windows: 3 });

  test('shows the customer\'s whole face, left of the words, also when they come nearest', () => {
    const { x, y, scale } = layout.customer;
    const nearest = scale * 1.07;
    expect(y - 1210 * nearest).toBeGreaterThanOrEqual(given.top - 1);
    expect(y - 640 * nearest).toBeLessThan(layout.edge);
    expect(x - 250 * nearest).toBeGreaterThan(0);
    expect(x + 250 * nearest).toBeLessThan(width - given.right);
  });

  test('keeps the call windows inside, apart from each other, out of the corner and off the customer\'s face', () => {
    const face = faceOf(layout.customer);
    for (const [i, tile] of layout.windows.entries()) {
      expect(tile.x).toBeGreaterThanOrEqual(0);
      expect(tile.x + tile.width).toBeLessThanOrEqual(width);
      expect(tile.y).toBeGreaterThanOrEqual(given.corner.height);
      expect(tile.y + tile.height).toBeLessThanOrEqual(layout.edge + 1);
      expect(tile.x > face.right || tile.x + tile.width < face.left).toBe(true);
      for (const other of layout.windows.slice(i + 1)) {
        expect(tile.x + tile.width < other.x || other.x + other.width < tile.x
          || tile.y + tile.height < other.y || other.y + other.height < tile.y).toBe(true);
      }
    }
  });

  test('keeps the room at the other end of a line inside, around the customer, down to the table', () => {
    const { elsewhere, customer, edge } = layout;
    expect(elsewhere.x).toBeGreaterThanOrEqual(0);
    expect(elsewhere.x + elsewhere.width).toBeLessThanOrEqual(width);
    expect(elsewhere.y + elsewhere.height).toBeCloseTo(edge);
    const face = faceOf(customer);
    expect(face.left - elsewhere.x).toBeGreaterThan(0);
    expect(elsewhere.x + elsewhere.width - face.right).toBeGreaterThan(0);
    expect(elsewhere.y).toBeLessThanOrEqual(Math.max(8, face.top));
  });

  const alone = [{ seated: 1, standing: 0, windows: 0 }, { seated: 0, standing: 1, windows: 0 }];
  test.each(alone)('shows the face of one more ($seated at the table, $standing standing by)', (company) => {
    const { customer, seated, standing, edge } = layOut(given, company);
    const face = faceOf([...seated, ...standing][0]!);
    const mine = faceOf(customer);
    expect(face.left > mine.right || face.right < mine.left).toBe(true);
    expect(face.left >= given.corner.width || face.top >= given.corner.height).toBe(true);
    expect(face.left).toBeGreaterThanOrEqual(0);
    expect(face.right).toBeLessThanOrEqual(width);
    expect(face.top).toBeGreaterThanOrEqual(0);
    expect(face.bottom).toBeLessThan(edge);
  });
});

test('a narrow stage puts the customer in the middle', () => {
  expect(layOut(frame(390, 320), { seated: 0, standing: 0, windows: 0 }).customer.x).toBeCloseTo(195);
});

test('where there is room, whoever stands by is seen a head higher than who sits', () => {
  const [standing] = layOut(frame(1280, 800), { seated: 0, standing: 1, windows: 0 }).standing;
  const [seated] = layOut(frame(1280, 800), { seated: 1, standing: 0, windows: 0 }).seated;
  expect(standing!.y).toBeLessThan(seated!.y);
  expect(standing!.scale).toBe(seated!.scale);
});

test('everybody gets a place, however many there are', () => {
  const { seated, standing } = layOut(frame(1280, 800), { seated: 2, standing: 3, windows: 0 });
  expect([seated.length, standing.length]).toEqual([2, 3]);
});
