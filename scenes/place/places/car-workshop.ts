import type { PlaceArt } from '../place-art.ts';

/** A body shop: a car on the lift with one door in primer, tools on the wall, another car behind a plastic curtain. */
export const CAR_WORKSHOP: PlaceArt = {
  back: 'car-back',
  front: 'car-front',
  props: 'car-props',
  focus: 1000,
  table: [
    { cell: 0, near: 'customer', at: [-440, 36], size: 0.9 },
    { cell: 1, near: 'customer', at: [440, 36], size: 0.85 },
    { cell: 2, near: 'customer', at: [740, 40], size: 1, wideOnly: true },
    { cell: 3, near: 'customer', at: [1010, 30], size: 0.75, wideOnly: true, steam: [200, 130] },
  ],
  hanging: [{ cell: 4, at: -0.37, drop: 0.1, lit: true }, { cell: 5, at: 0.42, drop: 0.16 }],
  leds: [{ at: [1496, 838], colour: 'ledGreen', beat: 1500, size: 22 }],
};
