import type { PlaceArt } from '../place-art.ts';

/** The lobby of an apartment house: letter boxes, a lift that is out of order, and the stairs. Outside, people go by. */
export const BUILDING_LOBBY: PlaceArt = {
  back: 'lobby-back',
  front: 'lobby-front',
  props: 'lobby-props',
  far: { picture: 'lobby-far', box: [-90, 180, 440, 736] },
  middle: { picture: 'lobby-middle', box: [1740, 180, 680, 820] },
  focus: 1000,
  table: [
    { cell: 0, near: 'customer', at: [-440, 28], size: 0.9 },
    { cell: 2, near: 'customer', at: [450, 34], size: 0.85 },
    { cell: 1, near: 'customer', at: [720, 30], size: 0.7, wideOnly: true },
    { cell: 3, near: 'customer', at: [970, 36], size: 0.85, wideOnly: true },
  ],
  hanging: [{ cell: 4, at: -0.38, drop: 0.13, lit: true }, { cell: 4, at: 0.5, drop: 0.1, lit: true }],
  moving: [
    { cell: 5, at: [1530, 585], size: 400, until: 'running' },
    { cell: 6, at: [1530, 850], size: 513, plane: 'middle', until: 'running' },
  ],
  passing: [
    { cell: 1, from: [-180, 300], to: [420, 290], size: 220, period: 60_000, share: 1, phase: 0.55 },
    { cell: 2, from: [-180, 690], to: [430, 690], size: 330, period: 21_000, share: 0.34, phase: 0.12, bob: 6 },
    { cell: 3, from: [430, 696], to: [-180, 696], size: 330, period: 33_000, share: 0.22, phase: 0.6, bob: 6 },
  ],
  leds: [
    { at: [1530, 326], colour: 'ledAmber', beat: 1200, size: 26, until: 'running' },
    { at: [1530, 326], colour: 'ledGreen', size: 26, while: 'running' },
  ],
};
