import { moved, type Strand } from './strand.ts';
import type { RoomTone } from './room-tone.ts';

/** Small things that are heard in more than one place. */
const CLINK: readonly Strand[] = [
  { kind: 'tone', pitch: 2350, at: 0, lasts: 0.28, attack: 0.002, level: 1, overtones: [[1.51, 0.5], [2.3, 0.25]] },
  { kind: 'hiss', band: [2500, 6000], at: 0, lasts: 0.02, attack: 0.001, level: 0.3 },
];
const THUD: readonly Strand[] = [
  { kind: 'tone', pitch: [95, 55], at: 0, lasts: 0.3, attack: 0.006, level: 1 },
  { kind: 'hiss', band: [60, 500], at: 0, lasts: 0.18, attack: 0.004, level: 0.5 },
];
const CLANK: readonly Strand[] = [
  { kind: 'tone', pitch: 610, at: 0, lasts: 0.5, attack: 0.002, level: 0.7, overtones: [[1.6, 0.7], [2.72, 0.4], [4.1, 0.2]] },
  { kind: 'hiss', band: [300, 2500], at: 0, lasts: 0.05, attack: 0.002, level: 0.6 },
];
const STEP: readonly Strand[] = [{ kind: 'hiss', band: [140, 900], at: 0, lasts: 0.09, attack: 0.004, level: 1 }];
const STEPS = [0, 0.55, 1.08, 1.62, 2.15].flatMap((at, number) => moved(STEP, at, 1 - number * 0.14));
const KEYS = [0, 0.11, 0.19, 0.34, 0.43, 0.62, 0.7].flatMap((at): readonly Strand[] => [
  { kind: 'hiss', band: [1100, 3200], at, lasts: 0.03, attack: 0.002, level: 1 },
]);
const BACKING_UP = [0, 0.9, 1.8, 2.7].flatMap((at): readonly Strand[] => [{ kind: 'tone', pitch: 1020, at, lasts: 0.4, attack: 0.03, held: true, level: 1 }]);
const TICK: readonly Strand[] = [
  { kind: 'hiss', band: [1800, 4200], at: 0, lasts: 0.015, attack: 0.001, level: 1 },
  { kind: 'tone', pitch: 1900, at: 0, lasts: 0.03, attack: 0.001, level: 0.3 },
];
const BIRD = [0, 0.16, 0.34].flatMap((at): readonly Strand[] => [{ kind: 'tone', pitch: [2900, 3500], at, lasts: 0.11, attack: 0.03, level: 1 }]);
const DRIP: readonly Strand[] = [{ kind: 'tone', pitch: [820, 1350], at: 0, lasts: 0.1, attack: 0.004, level: 1 }];
const PAPER: readonly Strand[] = [{ kind: 'hiss', band: [1200, 4500], at: 0, lasts: 0.4, attack: 0.12, level: 1 }];
const PASSING_CAR: readonly Strand[] = [{ kind: 'hiss', band: [90, 620], at: 0, lasts: 4.5, attack: 2, level: 1 }];
const FAR_WRENCH = Array.from({ length: 14 }, (_, blow): readonly Strand[] => [
  { kind: 'hiss', band: [350, 1500], at: blow * 0.05, lasts: 0.06, attack: 0.006, level: 1 },
]).flat();
const HISSING_VALVE: readonly Strand[] = [{ kind: 'hiss', band: [1500, 4500], at: 0, lasts: 0.9, attack: 0.03, level: 1 }];
const LIFT_BELL: readonly Strand[] = [{ kind: 'tone', pitch: 880, at: 0, lasts: 1.2, attack: 0.004, level: 1, overtones: [[2.01, 0.25]] }];

/** The tone of each place of the stage; a place that is missing here is silent. */
export const ROOMS: Readonly<Record<string, RoomTone>> = {
  'restaurant-lunch': {
    loudness: -33,
    walls: 0.7,
    air: [
      { kind: 'draught', band: [60, 380], level: 0.25 },
      { kind: 'murmur', people: 9, level: 0.3 },
    ],
    life: [
      { times: 9, level: 0.03, strands: CLINK },
      { times: 3, level: 0.02, strands: [...CLINK, ...moved(CLINK, 0.21), ...moved(CLINK, 0.37)] },
      { times: 2, level: 0.15, strands: THUD },
    ],
  },
  'project-office': {
    loudness: -37,
    walls: 0.4,
    air: [
      { kind: 'draught', band: [70, 420], level: 0.5, sway: [0.07, 0.15] },
      { kind: 'hum', pitch: 120, level: 0.015, harmonics: [1, 0.5, 0.3, 0.2] },
      { kind: 'murmur', people: 2, level: 0.07 },
    ],
    life: [
      { times: 5, level: 0.13, strands: KEYS },
      { times: 2, level: 0.08, strands: PAPER },
    ],
  },
  'trade-counter': {
    loudness: -34,
    walls: 1.2,
    air: [
      { kind: 'draught', band: [50, 320], level: 0.6, sway: [0.05, 0.2] },
      { kind: 'hum', pitch: 100, level: 0.02, harmonics: [1, 0.6, 0.2] },
      { kind: 'murmur', people: 2, level: 0.09 },
    ],
    life: [
      { times: 1, level: 0.025, strands: BACKING_UP },
      { times: 4, level: 0.35, strands: THUD },
      { times: 2, level: 0.12, strands: STEPS },
    ],
  },
  'repair-workshop': {
    loudness: -38,
    walls: 0.3,
    air: [
      { kind: 'draught', band: [80, 300], level: 0.35 },
      { kind: 'hum', pitch: 100, level: 0.012, harmonics: [1, 0.5, 0.4, 0.2] },
    ],
    // Clocks that do not agree.
    life: [
      { times: 50, level: 0.1, strands: TICK },
      { times: 29, level: 0.06, strands: TICK },
      { times: 2, level: 0.012, strands: CLINK },
      { times: 1, level: 0.25, strands: PASSING_CAR },
    ],
  },
  'plant-floor': {
    loudness: -32,
    walls: 1.8,
    air: [
      { kind: 'draught', band: [60, 300], level: 0.8, sway: [0.09, 0.15] },
      { kind: 'draught', band: [300, 1200], level: 0.2, sway: [0.04, 0.3] },
      { kind: 'hum', pitch: 50, level: 0.05, harmonics: [1, 0.8, 0.4, 0.3, 0.15] },
    ],
    life: [
      { times: 2, level: 0.03, strands: BACKING_UP },
      { times: 3, level: 0.06, strands: CLANK },
      { times: 3, level: 0.08, strands: HISSING_VALVE },
    ],
  },
  greenhouse: {
    loudness: -36,
    walls: 0.5,
    air: [
      { kind: 'draught', band: [120, 520], level: 0.4, sway: [0.12, 0.35] },
      { kind: 'hum', pitch: 60, level: 0.02, harmonics: [1, 0.6, 0.3] },
    ],
    life: [
      { times: 12, level: 0.03, strands: DRIP },
      { times: 4, level: 0.015, strands: BIRD },
    ],
  },
  'window-desk': {
    loudness: -37,
    walls: 0.3,
    air: [
      { kind: 'draught', band: [45, 260], level: 0.6, sway: [0.06, 0.4] },
      { kind: 'draught', band: [400, 1500], level: 0.04 },
    ],
    life: [
      { times: 4, level: 0.4, strands: PASSING_CAR },
      { times: 3, level: 0.012, strands: BIRD },
      { times: 3, level: 0.08, strands: KEYS },
    ],
  },
  'building-lobby': {
    loudness: -35,
    walls: 2,
    air: [
      { kind: 'draught', band: [60, 360], level: 0.5, sway: [0.05, 0.2] },
      { kind: 'murmur', people: 2, level: 0.06 },
    ],
    life: [
      { times: 4, level: 0.16, strands: STEPS },
      { times: 1, level: 0.02, strands: LIFT_BELL },
      { times: 2, level: 0.3, strands: THUD },
    ],
  },
  'car-workshop': {
    loudness: -33,
    walls: 1.1,
    air: [
      { kind: 'draught', band: [80, 420], level: 0.6 },
      { kind: 'hum', pitch: 48, level: 0.03, harmonics: [1, 0.7, 0.5, 0.2] },
    ],
    life: [
      { times: 3, level: 0.1, strands: FAR_WRENCH },
      { times: 4, level: 0.05, strands: CLANK },
      { times: 2, level: 0.07, strands: HISSING_VALVE },
    ],
  },
  'clinic-room': {
    loudness: -38,
    walls: 0.4,
    air: [
      { kind: 'draught', band: [150, 700], level: 0.35 },
      { kind: 'hum', pitch: 120, level: 0.012, harmonics: [1, 0.4, 0.3] },
      { kind: 'murmur', people: 1, level: 0.05 },
    ],
    life: [
      { times: 2, level: 0.1, strands: STEPS },
      { times: 2, level: 0.07, strands: PAPER },
      { times: 1, level: 0.2, strands: THUD },
    ],
  },
};
