import type { PlaceArt } from '../place-art.ts';

/** The customer's project office, seen on a video call: in the rack, one drive has failed. */
export const PROJECT_OFFICE: PlaceArt = {
  back: 'office-back',
  front: 'office-front',
  props: 'office-props',
  far: { picture: 'office-far', box: [1450, 90, 870, 570] },
  middle: { picture: 'office-middle', box: [10, 170, 1960, 830] },
  focus: 960,
  table: [
    { cell: 0, near: 'customer', at: [-400, 34], size: 1.05, led: [292, 266] },
    { cell: 1, near: 'customer', at: [380, 34], size: 0.85, steam: [186, 200] },
    { cell: 2, near: 'customer', at: [640, 40], size: 1 },
  ],
  clocks: [{ at: [1428, 190], radius: 36 }],
  passing: [{ cell: 0, from: [1380, 230], to: [2420, 210], size: 260, period: 100_000, share: 1, phase: 0.4 }],
  leds: [
    { at: [476, 580], colour: 'ledAmber', beat: 900, size: 34, plane: 'middle', until: 'restored' },
    { at: [476, 580], colour: 'ledGreen', beat: 2100, size: 34, plane: 'middle', while: 'restored' },
    { at: [476, 303], colour: 'ledGreen', beat: 2300, size: 18, plane: 'middle' },
    { at: [476, 439], colour: 'ledGreen', beat: 1300, size: 18, plane: 'middle' },
    { at: [476, 711], colour: 'ledGreen', beat: 1700, size: 18, plane: 'middle' },
    { at: [476, 847], colour: 'ledGreen', beat: 3100, size: 18, plane: 'middle' },
  ],
};
