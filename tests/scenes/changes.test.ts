import { describe, expect, test } from 'vitest';
import { changes, covering, type Box, type Drawn } from '../../scenes/redraw/changes.ts';

const box = (left: number, top: number, size = 10): Box => ({ left, top, right: left + size, bottom: top + size });
const seen = (at: Box, ...look: readonly unknown[]): Drawn => ({ look, box: at });
const [face, lamp, guest] = [{}, {}, {}];

describe('what is drawn anew', () => {
  test('is where something looks otherwise, at its old place and its new', () => {
    const before = new Map([[face, seen(box(0, 0), 0)], [lamp, seen(box(50, 50), 7)]]);
    const now = new Map([[face, seen(box(20, 0), 20)], [lamp, seen(box(50, 50), 7)]]);
    expect(changes(before, now)).toEqual([box(20, 0), box(0, 0)]);
  });

  test('is where somebody came, and where somebody was', () => {
    expect(changes(new Map(), new Map([[guest, seen(box(5, 5))]]))).toEqual([box(5, 5)]);
    expect(changes(new Map([[guest, seen(box(5, 5))]]), new Map())).toEqual([box(5, 5)]);
  });

  test('is nothing where nothing has changed', () => {
    const same = () => new Map([[lamp, seen(box(50, 50), 7, 'on')]]);
    expect(changes(same(), same())).toEqual([]);
  });
});

describe('what covers it', () => {
  test('joins boxes that meet, also by way of a third, and leaves others apart', () => {
    expect(covering([box(0, 0), box(60, 60), box(15, 0), box(8, 0)], 100, 100)).toEqual([box(60, 60), { left: 0, top: 0, right: 25, bottom: 10 }]);
  });

  test('ends where the stage ends', () => {
    expect(covering([box(-5, 95), box(200, 0)], 100, 100)).toEqual([{ left: 0, top: 95, right: 5, bottom: 100 }]);
  });

  test('is the whole stage where most of it has changed', () => {
    expect(covering([box(0, 0, 80), box(85, 85)], 100, 100)).toHaveLength(2);
    expect(covering([box(0, 0, 85)], 100, 100)).toEqual([box(0, 0, 100)]);
  });
});
