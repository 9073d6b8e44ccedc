import type { PlaceArt } from '../place-art.ts';

/** A desk by a window over the town; behind, the door to the hallway stands half open. The phone has a call waiting. */
export const WINDOW_DESK: PlaceArt = {
  back: 'window-back',
  front: 'window-front',
  props: 'window-props',
  far: { picture: 'window-far', box: [30, 60, 1260, 700] },
  middle: { picture: 'window-middle', box: [110, 140, 2090, 860] },
  focus: 1000,
  table: [
    { cell: 0, near: 'customer', at: [-450, 34], size: 1 },
    { cell: 1, near: 'customer', at: [440, 40], size: 0.9, led: [318, 250] },
    { cell: 2, near: 'customer', at: [760, 40], size: 0.95, wideOnly: true },
    { cell: 3, near: 'customer', at: [1010, 30], size: 0.72, wideOnly: true, steam: [190, 200] },
  ],
  clocks: [{ at: [588, 474], radius: 16, plane: 'far' }],
  passing: [
    { cell: 0, from: [-60, 220], to: [1360, 200], size: 260, period: 120_000, share: 1, phase: 0.38 },
    { cell: 1, from: [-60, 300], to: [1360, 290], size: 200, period: 160_000, share: 1, phase: 0.72 },
    { cell: 4, from: [1320, 250], to: [20, 150], size: 44, period: 31_000, share: 0.5, phase: 0.15, bob: 8 },
  ],
  plumes: [{ at: [262, 458], rise: 120, size: 40, plane: 'far' }],
};
