import type { PlaceArt } from '../place-art.ts';

/** The back room of a watch and jewellery shop: its lamps light the benches and leave the corners dim. All its clocks agree. */
export const REPAIR_WORKSHOP: PlaceArt = {
  back: 'repair-back',
  front: 'repair-front',
  props: 'repair-props',
  middle: { picture: 'repair-middle', box: [30, 330, 2370, 670] },
  focus: 1000,
  table: [
    { cell: 0, near: 'customer', at: [-430, 40], size: 1 },
    { cell: 2, near: 'customer', at: [430, 38], size: 0.85 },
    { cell: 1, near: 'customer', at: [640, 30], size: 0.7, wideOnly: true },
    { cell: 3, near: 'customer', at: [900, 36], size: 0.85, wideOnly: true },
  ],
  hanging: [{ cell: 4, at: -0.34, drop: 0.13, lit: true }, { cell: 4, at: 0.5, drop: 0.09, lit: true }],
  moving: [{ cell: 5, at: [700, 292], size: 210, period: 2000, swing: 5 }],
  clocks: [
    { at: [212, 250], radius: 62 },
    { at: [410, 206], radius: 45 },
    { at: [555, 360], radius: 37 },
    { at: [352, 350], radius: 38 },
    { at: [700, 226], radius: 42 },
    { at: [182, 446], radius: 30, plane: 'middle' },
  ],
  dim: { strength: 0.82, until: 'bright' },
};
