import type { Mood } from '../../src/domain/mood.ts';

/** The drawn face of a mood: which Open Peeps face gives the brows and eyes, the resting mouth and the talking mouth. */
export interface MoodFace {
  readonly upper: string;
  readonly mouth: string;
  readonly talk: string;
}

/** How a mood holds itself, beside the pose of its arms. Angles in degrees, positive towards where the person looks. */
export interface Bearing {
  readonly lean: number;
  readonly tilt: number;
  /** How far the person comes nearer, 1 = as placed. */
  readonly near: number;
  /** Bust units the person sinks (positive) or rises. */
  readonly sink: number;
  /** Bust units the head moves against the shoulders: forward, down. */
  readonly head: readonly [number, number];
}

export const FACES: Record<Mood, MoodFace> = {
  furious: { upper: 'Rage', mouth: 'Rage', talk: 'Angry' },
  angry: { upper: 'Angry', mouth: 'Angry', talk: 'Rage' },
  frustrated: { upper: 'AngryFang', mouth: 'AngryFang', talk: 'ConcernedFear' },
  worried: { upper: 'Concerned', mouth: 'Tired', talk: 'Concerned' },
  sceptical: { upper: 'Suspicious', mouth: 'Suspicious', talk: 'ConcernedFear' },
  neutral: { upper: 'Smile', mouth: 'Serious', talk: 'Explaining' },
  relieved: { upper: 'Calm', mouth: 'Calm', talk: 'LoveGrinTongue' },
  pleased: { upper: 'Smile', mouth: 'Awe', talk: 'LoveGrinTongue' },
  delighted: { upper: 'BigSmile', mouth: 'SmileLOL', talk: 'Awe' },
};

export const BEARINGS: Record<Mood, Bearing> = {
  furious: { lean: 4, tilt: 3, near: 1.07, sink: -6, head: [14, 4] },
  angry: { lean: 1.5, tilt: 2.5, near: 1.03, sink: 4, head: [6, 6] },
  frustrated: { lean: -1, tilt: -4, near: 1, sink: 0, head: [-4, 0] },
  worried: { lean: -1.5, tilt: 4, near: 0.99, sink: 16, head: [4, 10] },
  sceptical: { lean: -3, tilt: -5, near: 0.98, sink: 6, head: [-8, 4] },
  neutral: { lean: 0, tilt: 0, near: 1, sink: 0, head: [0, 0] },
  relieved: { lean: -1.5, tilt: 5, near: 0.98, sink: 22, head: [0, 10] },
  pleased: { lean: 1.5, tilt: -4, near: 1.01, sink: -6, head: [2, -2] },
  delighted: { lean: 2, tilt: -4, near: 1.03, sink: -10, head: [4, -4] },
};
