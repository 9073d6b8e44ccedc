import type { PlaceArt } from '../place-art.ts';

/** The counter of a warehouse: racks with bins, a roller door half up, a forklift at work in the yard. */
export const TRADE_COUNTER: PlaceArt = {
  back: 'trade-back',
  front: 'trade-front',
  props: 'trade-props',
  focus: 1000,
  table: [
    { cell: 0, near: 'customer', at: [-440, 30], size: 1, led: [268, 172] },
    { cell: 1, near: 'customer', at: [420, 40], size: 0.95 },
    { cell: 2, near: 'customer', at: [730, 36], size: 0.8, wideOnly: true },
    { cell: 3, near: 'customer', at: [-700, 30], size: 0.75, wideOnly: true, steam: [190, 200] },
  ],
  hanging: [{ cell: 4, at: -0.36, drop: 0.11, lit: true }, { cell: 4, at: 0.52, drop: 0.08, lit: true }],
  leds: [{ at: [1548, 602], colour: 'ledAmber', beat: 700, size: 46 }],
};
