import type { PlaceArt } from '../place-art.ts';

/** The customer's project office, seen on a video call: in the rack, one drive has failed. */
export const PROJECT_OFFICE: PlaceArt = {
  back: 'office-back',
  front: 'office-front',
  props: 'office-props',
  focus: 960,
  table: [
    { cell: 0, near: 'customer', at: [-400, 34], size: 1.05, led: [292, 266] },
    { cell: 1, near: 'customer', at: [380, 34], size: 0.85, steam: [186, 200] },
    { cell: 2, near: 'customer', at: [640, 40], size: 1 },
  ],
  leds: [
    { at: [476, 560], colour: 'ledAmber', beat: 900, size: 34 },
    { at: [476, 300], colour: 'ledGreen', beat: 2300, size: 18 },
    { at: [476, 690], colour: 'ledGreen', beat: 1700, size: 18 },
    { at: [476, 820], colour: 'ledGreen', beat: 3100, size: 18 },
  ],
};
