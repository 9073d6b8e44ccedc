import type { PlaceArt } from '../place-art.ts';

/** A restaurant at lunch. */
export const RESTAURANT_LUNCH: PlaceArt = {
  back: 'restaurant-back',
  front: 'restaurant-front',
  props: 'restaurant-props',
  focus: 1000,
  table: [
    { cell: 0, near: 'customer', at: [-330, 34], size: 1 },
    { cell: 1, near: 'customer', at: [400, 40], size: 1 },
    { cell: 2, near: 'first seated', at: [-90, 36], size: 0.8 },
    { cell: 3, near: 'customer', at: [610, 26], size: 0.85, wideOnly: true, steam: [196, 205] },
  ],
  hanging: [{ cell: 4, at: -0.36, drop: 0.12, lit: true }, { cell: 4, at: 0.5, drop: 0.09, lit: true }],
};
