import type { PlaceArt } from '../place-art.ts';

/** A body shop: a car on the lift with one door in primer, tools on the wall, another car behind a plastic curtain. */
export const CAR_WORKSHOP: PlaceArt = {
  back: 'car-back',
  front: 'car-front',
  props: 'car-props',
  far: { picture: 'car-far', box: [270, 70, 2110, 200] },
  middle: { picture: 'car-middle', box: [330, 240, 2070, 720] },
  focus: 1000,
  table: [
    { cell: 0, near: 'customer', at: [-440, 36], size: 0.9 },
    { cell: 1, near: 'customer', at: [440, 36], size: 0.85 },
    { cell: 2, near: 'customer', at: [740, 40], size: 1, wideOnly: true },
    { cell: 3, near: 'customer', at: [1010, 30], size: 0.75, wideOnly: true, steam: [200, 130] },
  ],
  hanging: [{ cell: 4, at: -0.37, drop: 0.1, lit: true }, { cell: 5, at: 0.42, drop: 0.16 }],
  moving: [
    { cell: 6, at: [1910, 630], size: 400, plane: 'middle', until: 'painted' },
    { cell: 7, at: [1670, 650], size: 400, plane: 'middle', while: 'painted' },
  ],
  passing: [
    { cell: 0, from: [160, 176], to: [2500, 166], size: 230, period: 140_000, share: 1, phase: 0.24 },
    { cell: 1, from: [160, 190], to: [2500, 196], size: 200, period: 180_000, share: 1, phase: 0.66 },
  ],
  leds: [{ at: [1496, 838], colour: 'ledGreen', beat: 1500, size: 22, plane: 'middle' }],
};
