import type { Mood } from '../../src/domain/mood.ts';
import { BEARINGS } from './moods.ts';

/** Everything that moves in a person from frame to frame. Motion strategies write it, actors draw it. */
export interface Pose {
  lean: number;
  tilt: number;
  near: number;
  sink: number;
  headX: number;
  headY: number;
  /** 0: as drawn; positive: pressed down, negative: stretched. A share of the height. */
  squash: number;
  /** Breath, −1 to 1. */
  breath: number;
  /** How far the eyes are open, 0–1. */
  lids: number;
  /** Sideways trembling, bust units. */
  tremble: number;
}

/** One person on the stage, wherever and however they are drawn. */
export interface Actor {
  readonly id: string;
  readonly pose: Pose;
  readonly mood: Mood;
  speaking: boolean;
  /** Changes face and posture at once; with `fade` ms the old ones fade over the new. */
  wear(mood: Mood, fade: number): void;
  /** Opens or shuts the mouth while talking. */
  talk(open: boolean): void;
  /** 0–1, for coming and going. */
  opacity: number;
  /** Brings what is drawn in line with the pose. */
  apply(): void;
  destroy(): void;
}

/** The pose in which a mood rests. */
export function restOf(mood: Mood): Pose {
  const { lean, tilt, near, sink, head } = BEARINGS[mood];
  return { lean, tilt, near, sink, headX: head[0], headY: head[1], squash: 0, breath: 0, lids: 1, tremble: 0 };
}
