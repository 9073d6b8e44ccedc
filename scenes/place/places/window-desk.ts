import type { PlaceArt } from '../place-art.ts';

/** A desk by a window over the town; behind, the door to the hallway stands half open. The phone has a call waiting. */
export const WINDOW_DESK: PlaceArt = {
  back: 'window-back',
  front: 'window-front',
  props: 'window-props',
  focus: 1000,
  table: [
    { cell: 0, near: 'customer', at: [-450, 34], size: 1 },
    { cell: 1, near: 'customer', at: [440, 40], size: 0.9, led: [318, 250] },
    { cell: 2, near: 'customer', at: [760, 40], size: 0.95, wideOnly: true },
    { cell: 3, near: 'customer', at: [1010, 30], size: 0.72, wideOnly: true, steam: [190, 200] },
  ],
};
