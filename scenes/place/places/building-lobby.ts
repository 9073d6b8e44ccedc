import type { PlaceArt } from '../place-art.ts';

/** The lobby of an apartment house: letter boxes, a lift that is out of order, and the stairs. */
export const BUILDING_LOBBY: PlaceArt = {
  back: 'lobby-back',
  front: 'lobby-front',
  props: 'lobby-props',
  focus: 1000,
  table: [
    { cell: 0, near: 'customer', at: [-440, 28], size: 0.9 },
    { cell: 2, near: 'customer', at: [450, 34], size: 0.85 },
    { cell: 1, near: 'customer', at: [720, 30], size: 0.7, wideOnly: true },
    { cell: 3, near: 'customer', at: [970, 36], size: 0.85, wideOnly: true },
  ],
  hanging: [{ cell: 4, at: -0.38, drop: 0.13, lit: true }, { cell: 4, at: 0.5, drop: 0.1, lit: true }],
  leds: [{ at: [1530, 326], colour: 'ledAmber', beat: 1200, size: 26 }],
};
