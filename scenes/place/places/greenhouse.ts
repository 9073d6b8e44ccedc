import type { PlaceArt } from '../place-art.ts';

/** Rows of seedlings under glass: the cabinet that waters them has gone dark, and those beside it droop, until it rains. */
export const GREENHOUSE: PlaceArt = {
  back: 'green-back',
  front: 'green-front',
  props: 'green-props',
  far: { picture: 'green-far', box: [-60, 0, 2520, 760] },
  middle: { picture: 'green-middle', box: [-80, 470, 2600, 530] },
  focus: 1000,
  table: [
    { cell: 0, near: 'customer', at: [-440, 38], size: 1, until: 'watering' },
    { cell: 6, near: 'customer', at: [-440, 38], size: 1, while: 'watering' },
    { cell: 1, near: 'customer', at: [440, 34], size: 0.9 },
    { cell: 2, near: 'customer', at: [720, 30], size: 0.8, wideOnly: true },
    { cell: 3, near: 'customer', at: [980, 40], size: 0.8, wideOnly: true },
  ],
  hanging: [{ cell: 4, at: -0.58, drop: 0.17 }, { cell: 4, at: 0.52, drop: 0.14 }],
  moving: [
    { cell: 5, at: [660, 200], size: 190, period: 5200 },
    { cell: 7, at: [1529, 607], size: 154, plane: 'middle', while: 'lit' },
  ],
  passing: [
    { cell: 0, from: [-200, 160], to: [2600, 130], size: 320, period: 150_000, share: 1, phase: 0.12 },
    { cell: 1, from: [-200, 250], to: [2600, 262], size: 260, period: 190_000, share: 1, phase: 0.7 },
    { cell: 4, from: [2560, 210], to: [-160, 90], size: 60, period: 38_000, share: 0.36, phase: 0.1, bob: 12 },
  ],
  leds: [
    { at: [1464, 700], colour: 'ledRed', beat: 1300, size: 26, plane: 'middle', until: 'lit' },
    { at: [1504, 700], colour: 'ledGreen', size: 26, plane: 'middle', while: 'lit' },
  ],
  plumes: [170, 420, 1330, 1900, 2160].map((x) => ({ at: [x, 546] as const, rise: -150, size: 120, while: 'watering' })),
};
