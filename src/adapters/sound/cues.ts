import type { Cue } from '../../ports.ts';
import type { Strand } from './strand.ts';

/** Notes of D major and what darkens it, in Hz: every cue is of one key, so that two at once agree. */
const D2 = 73.42;
const A2 = 110;
const D3 = 146.83;
const ES3 = 155.56;
const F3 = 174.61;
const A3 = 220;
const B3 = 246.94;
const D4 = 293.66;
const E4 = 329.63;
const F4 = 349.23;
const FIS4 = 369.99;
const A4 = 440;
const D5 = 587.33;
const FIS5 = 739.99;
const A5 = 880;

/** A note on wood: round, with a click of the mallet. */
function wood(pitch: number, at: number, level = 1): readonly Strand[] {
  return [
    { kind: 'tone', pitch, at, lasts: 0.45, attack: 0.004, level, overtones: [[3.93, 0.12], [9.2, 0.03]] },
    { kind: 'hiss', band: [900, 2600], at, lasts: 0.03, attack: 0.002, level: level * 0.08 },
  ];
}

/** A small bell. */
function bell(pitch: number, at: number, level = 1): readonly Strand[] {
  return [{ kind: 'tone', pitch, at, lasts: 0.8, attack: 0.003, level, overtones: [[2, 0.3], [2.76, 0.18], [5.4, 0.05]] }];
}

/** Bowed strings, far away: they swell and die. */
function bowed(pitch: number, at: number, lasts: number, level = 1, side = 0): readonly Strand[] {
  const one = { kind: 'tone', at, lasts, attack: Math.min(0.16, lasts / 4), side } as const;
  return [
    { ...one, pitch, level, overtones: [[2, 0.35], [3, 0.16], [4, 0.06]] },
    { ...one, pitch: pitch * 1.004, level: level * 0.6, overtones: [[2, 0.2]] },
  ];
}

/** Two tones at once for a while, as telephones make them. */
function line(low: number, high: number, at: number, lasts: number): readonly Strand[] {
  const one = { kind: 'tone', at, lasts, attack: 0.02, held: true } as const;
  return [{ ...one, pitch: low, level: 1 }, { ...one, pitch: high, level: 0.8 }];
}

/** A desk telephone: two bells in turn, nine strokes of the clapper. */
const RINGING = Array.from({ length: 9 }, (_, stroke) => bell(stroke % 2 === 0 ? 988 : 1175, stroke * 0.045, 0.6)).flat();

/** What each cue is woven from. */
export const CUE_STRANDS: Readonly<Record<Cue, readonly Strand[]>> = {
  choose: [
    { kind: 'tone', pitch: [520, 390], at: 0, lasts: 0.09, attack: 0.003, level: 1 },
    { kind: 'hiss', band: [700, 2400], at: 0, lasts: 0.03, attack: 0.002, level: 0.25 },
  ],
  ring: RINGING,
  'ring-out': line(440, 480, 0, 0.9),
  video: [...bowed(D4, 0, 0.5), ...bowed(A4, 0.14, 0.6), ...bell(D5, 0.28, 0.5)],
  'line-lost': [0, 0.32, 0.64].flatMap((at) => line(425, 428, at, 0.2)),
  joined: [...wood(A3, 0), ...wood(D4, 0.13)],
  left: [...wood(D4, 0), ...wood(A3, 0.13, 0.8)],
  message: [...bell(A5, 0, 0.6), ...bell(FIS5, 0.12, 0.7)],
  'promise-made': [...wood(D5, 0), ...wood(A5, 0.12, 0.8)],
  'promise-kept': [...wood(D5, 0), ...wood(FIS5, 0.11), ...bell(A5, 0.22, 0.8)],
  'promise-late': [...wood(D5, 0), ...wood(D5, 0.16, 0.7), ...wood(A4, 0.36, 0.8)],
  'promise-broken': [
    { kind: 'hiss', band: [80, 420], at: 0, lasts: 0.25, attack: 0.005, level: 0.7 },
    ...wood(A3, 0.02),
    ...bowed(F3, 0.1, 0.8, 0.7),
  ],
  // A semitone, and breath that is drawn in: unease, no alarm.
  'flare-up': [
    ...bowed(D2, 0, 1.1, 0.7),
    ...bowed(D3, 0, 1.1, 1, -0.3),
    ...bowed(ES3, 0.03, 1.05, 0.8, 0.3),
    ...bowed(A3, 0.06, 0.8, 0.3),
    { kind: 'hiss', band: [180, 1100], at: 0, lasts: 0.9, attack: 0.12, level: 0.7 },
  ],
  // The chord opens from the middle outwards.
  thaw: [...bowed(D3, 0, 1.15, 0.7), ...bowed(A3, 0.05, 1.1, 0.8, -0.3), ...bowed(FIS4, 0.15, 1, 0.6, 0.3), ...bell(D5, 0.34, 0.16)],
  lost: [...bowed(F4, 0, 0.5, 0.8), ...bowed(D4, 0.22, 0.6, 0.8), ...bowed(D3, 0.46, 0.74), ...bowed(A2, 0.46, 0.74, 0.7)],
  detractor: [...bowed(A3, 0, 0.6, 0.8), ...bowed(E4, 0.02, 0.6, 0.5), ...bowed(B3, 0.4, 0.8, 0.8), ...bowed(E4, 0.4, 0.8, 0.4)],
  'rationally-satisfied': [...wood(D4, 0), ...wood(A4, 0.16), ...bowed(D3, 0.16, 1, 0.6), ...bowed(A3, 0.18, 1, 0.5)],
  'emotionally-satisfied': [
    ...wood(D4, 0),
    ...wood(FIS4, 0.12),
    ...wood(A4, 0.24),
    ...bell(D5, 0.36, 0.6),
    ...bowed(D3, 0.1, 1.1, 0.5, -0.2),
    ...bowed(A3, 0.2, 1, 0.4, 0.2),
  ],
};

/** Loudness at the usual setting, in dBFS of the loudest tenth of a second. What returns with each choice is least of all. */
export const CUE_LOUDNESS: Readonly<Partial<Record<Cue, number>>> & { readonly other: number } = {
  choose: -38,
  ring: -30,
  'ring-out': -33,
  'line-lost': -33,
  message: -31,
  'flare-up': -25,
  thaw: -27,
  lost: -26,
  detractor: -26,
  'rationally-satisfied': -26,
  'emotionally-satisfied': -26,
  other: -29,
};
