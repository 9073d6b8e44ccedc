import type { PlaceArt } from '../place-art.ts';

/**
 * A bottling plant whose line stands still: nothing moves but the warning light and the second hand. Once it runs, the
 * bottles go by, and the light is green.
 */
export const PLANT_FLOOR: PlaceArt = {
  back: 'plant-back',
  front: 'plant-front',
  props: 'plant-props',
  far: { picture: 'plant-far', box: [20, 50, 2380, 200] },
  middle: { picture: 'plant-middle', box: [-60, 440, 2520, 500] },
  focus: 1000,
  table: [
    { cell: 0, near: 'customer', at: [-450, 40], size: 1 },
    { cell: 1, near: 'customer', at: [430, 40], size: 0.85 },
    { cell: 2, near: 'customer', at: [730, 40], size: 1, wideOnly: true },
    { cell: 3, near: 'customer', at: [960, 30], size: 0.8, wideOnly: true, led: [236, 180] },
  ],
  clocks: [{ at: [690, 210], radius: 72 }],
  moving: [
    { cell: 4, at: [690, 210], size: 150, period: 60_000, steps: 60 },
    { cell: 6, at: [1256, 694], size: 400, plane: 'middle', until: 'running' },
    { cell: 7, at: [1544, 686], size: 167, plane: 'middle', until: 'running' },
    { cell: 8, at: [1544, 686], size: 167, plane: 'middle', while: 'running' },
  ],
  belts: [
    { cell: 5, y: 553, size: 200, pitch: 74, gap: [1225, 1690], until: 'running' },
    { cell: 5, y: 553, size: 200, pitch: 74, period: 620, while: 'running' },
  ],
  passing: [
    { cell: 0, from: [-160, 160], to: [2560, 150], size: 230, period: 160_000, share: 1, phase: 0.2 },
    { cell: 1, from: [-160, 176], to: [2560, 182], size: 200, period: 190_000, share: 1, phase: 0.62 },
  ],
  leds: [
    { at: [1570, 532], colour: 'ledAmber', size: 150, plane: 'middle', until: 'running' },
    { at: [1570, 532], colour: 'ledAmber', beat: 900, size: 64, plane: 'middle', until: 'running' },
    { at: [1570, 572], colour: 'ledGreen', size: 90, plane: 'middle', while: 'running' },
    { at: [660, 364], colour: 'ledGreen', size: 22, while: 'running' },
  ],
};
