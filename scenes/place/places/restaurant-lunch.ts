import type { PlaceArt } from '../place-art.ts';

/** A restaurant at lunch. The street goes by outside; the glass with the insect in it goes when another is brought. */
export const RESTAURANT_LUNCH: PlaceArt = {
  back: 'restaurant-back',
  front: 'restaurant-front',
  props: 'restaurant-props',
  far: { picture: 'restaurant-far', box: [60, 90, 2290, 600] },
  middle: { picture: 'restaurant-middle', box: [-40, 480, 2480, 520] },
  focus: 1000,
  table: [
    { cell: 0, near: 'customer', at: [-330, 34], size: 1 },
    { cell: 1, near: 'customer', at: [400, 40], size: 1, until: 'replaced' },
    { cell: 5, near: 'customer', at: [400, 40], size: 1, while: 'replaced' },
    { cell: 2, near: 'first seated', at: [-90, 36], size: 0.8 },
    { cell: 3, near: 'customer', at: [610, 26], size: 0.85, wideOnly: true, steam: [196, 205] },
  ],
  hanging: [{ cell: 4, at: -0.36, drop: 0.12, lit: true }, { cell: 4, at: 0.5, drop: 0.09, lit: true }],
  passing: [
    { cell: 0, from: [0, 240], to: [760, 226], size: 230, period: 90_000, share: 1, phase: 0.45 },
    { cell: 1, from: [1500, 200], to: [2400, 214], size: 220, period: 110_000, share: 1, phase: 0.3 },
    { cell: 2, from: [20, 560], to: [740, 560], size: 190, period: 26_000, share: 0.42, phase: 0.25, bob: 5 },
    { cell: 3, from: [2400, 566], to: [1540, 566], size: 190, period: 34_000, share: 0.4, phase: 0.22, bob: 5 },
  ],
};
