import { describe, expect, test } from 'vitest';
import { layOut } from '../../scenes/layout.ts';

const SIZES = [
  [320, 216], [320, 568], [390, 320], [390, 844], [640, 400], [844, 390], [1280, 800], [1920, 1080], [2560, 1080], [3840, 2160],
] as const;

const frame = (width: number, height: number) => {
  const wide = width >= 640 && width / height >= 1.15;
  return { width, height, top: wide ? Math.min(72, height * 0.1) : 8, bottom: wide ? Math.min(160, height * 0.2) : 0 };
};

describe.each(SIZES)('a stage of %i × %i', (width, height) => {
  const given = frame(width, height);
  const layout = layOut(given, { beside: 2, windows: 3 });

  test('shows the customer\'s whole face, also when they come nearest', () => {
    const { x, y, scale } = layout.customer;
    const nearest = scale * 1.07;
    expect(y - 1210 * nearest).toBeGreaterThanOrEqual(given.top - 1);
    expect(y - 640 * nearest).toBeLessThan(layout.edge);
    expect(x - 250 * nearest).toBeGreaterThan(0);
    expect(x + 250 * nearest).toBeLessThan(width);
  });

  test('keeps the call windows inside, apart from each other and off the customer\'s face', () => {
    const [first, second, third] = layout.windows;
    for (const tile of layout.windows) {
      expect(tile.x).toBeGreaterThanOrEqual(0);
      expect(tile.x + tile.width).toBeLessThanOrEqual(width);
      expect(tile.y + tile.height).toBeLessThanOrEqual(layout.edge + 1);
      expect(tile.x).toBeGreaterThan(layout.customer.x + 150 * layout.customer.scale);
    }
    expect(layout.wide ? first!.x + first!.width : first!.y + first!.height)
      .toBeLessThanOrEqual(layout.wide ? second!.x : second!.y);
    expect(third).toBeDefined();
  });
});

test('a wide stage puts the customer at 38 % of its width, a narrow one in the middle', () => {
  expect(layOut(frame(1280, 800), { beside: 0, windows: 0 }).customer.x).toBeCloseTo(1280 * 0.38);
  expect(layOut(frame(390, 320), { beside: 0, windows: 0 }).customer.x).toBeCloseTo(195);
});

test('everybody beside the customer gets a place, however many there are', () => {
  expect(layOut(frame(1280, 800), { beside: 5, windows: 0 }).beside).toHaveLength(5);
});
