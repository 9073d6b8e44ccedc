import type { PlaceArt } from '../place-art.ts';

/** A bottling plant whose line stands still: nothing moves but the warning light and the second hand. */
export const PLANT_FLOOR: PlaceArt = {
  back: 'plant-back',
  front: 'plant-front',
  props: 'plant-props',
  focus: 1000,
  table: [
    { cell: 0, near: 'customer', at: [-450, 40], size: 1 },
    { cell: 1, near: 'customer', at: [430, 40], size: 0.85 },
    { cell: 2, near: 'customer', at: [730, 40], size: 1, wideOnly: true },
    { cell: 3, near: 'customer', at: [960, 30], size: 0.8, wideOnly: true, led: [236, 180] },
  ],
  moving: [{ cell: 4, at: [690, 210], size: 150, period: 60_000, steps: 60 }],
  leds: [{ at: [1570, 532], colour: 'ledAmber', beat: 900, size: 80 }],
};
