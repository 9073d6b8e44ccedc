import type { PlaceArt } from '../place-art.ts';

/** The counter of a warehouse: racks with bins, a roller door half up, people and a forklift at work in the yard. */
export const TRADE_COUNTER: PlaceArt = {
  back: 'trade-back',
  front: 'trade-front',
  props: 'trade-props',
  far: { picture: 'trade-far', box: [1260, 370, 1060, 540] },
  middle: { picture: 'trade-middle', box: [40, 120, 2400, 880] },
  focus: 1000,
  table: [
    { cell: 0, near: 'customer', at: [-440, 30], size: 1, led: [268, 172] },
    { cell: 1, near: 'customer', at: [420, 40], size: 0.95 },
    { cell: 5, near: 'customer', at: [250, 70], size: 0.8, while: 'found', until: 'taken' },
    { cell: 2, near: 'customer', at: [730, 36], size: 0.8, wideOnly: true },
    { cell: 3, near: 'customer', at: [-700, 30], size: 0.75, wideOnly: true, steam: [190, 200] },
  ],
  hanging: [{ cell: 4, at: -0.36, drop: 0.11, lit: true }, { cell: 4, at: 0.52, drop: 0.08, lit: true }],
  passing: [
    { cell: 1, from: [1180, 500], to: [2420, 486], size: 240, period: 80_000, share: 1, phase: 0.35 },
    { cell: 2, from: [2380, 770], to: [1180, 770], size: 230, period: 30_000, share: 0.5, phase: 0.2, bob: 5 },
  ],
  leds: [{ at: [1548, 602], colour: 'ledAmber', beat: 700, size: 46, plane: 'far' }],
};
