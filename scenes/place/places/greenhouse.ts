import type { PlaceArt } from '../place-art.ts';

/** Rows of seedlings under glass: the cabinet that waters them has gone dark, and those beside it droop. */
export const GREENHOUSE: PlaceArt = {
  back: 'green-back',
  front: 'green-front',
  props: 'green-props',
  focus: 1000,
  table: [
    { cell: 0, near: 'customer', at: [-440, 38], size: 1 },
    { cell: 1, near: 'customer', at: [440, 34], size: 0.9 },
    { cell: 2, near: 'customer', at: [720, 30], size: 0.8, wideOnly: true },
    { cell: 3, near: 'customer', at: [980, 40], size: 0.8, wideOnly: true },
  ],
  hanging: [{ cell: 4, at: -0.58, drop: 0.17 }, { cell: 4, at: 0.52, drop: 0.14 }],
  moving: [{ cell: 5, at: [660, 200], size: 190, period: 5200 }],
  leds: [{ at: [1464, 700], colour: 'ledRed', beat: 1300, size: 26 }],
};
