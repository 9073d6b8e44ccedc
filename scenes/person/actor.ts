import type { Feeling } from './manner.ts';
import { mannerOf } from './manner.ts';
import type { Syllable } from './speech.ts';

/**
 * Everything that moves in a person from frame to frame. Motion strategies write it, actors draw it. The first part is
 * how the person holds themselves, which a change of feeling moves; the second is what they do meanwhile, from frame to
 * frame, and adds to it.
 */
export interface Pose {
  lean: number;
  tilt: number;
  near: number;
  sink: number;
  headX: number;
  headY: number;
  shoulders: number;
  brow: number;
  /** How far the eyes are open, 0–1. */
  lids: number;
  flush: number;
  /** 0: as drawn; positive: pressed down, negative: stretched. A share of the height. */
  squash: number;
  /** How far the marks of a flare-up and of a sigh have come, 0–1; at both ends nothing is seen of them. */
  burst: number;
  sigh: number;
  /** How much a flare-up still shakes them, bust units. */
  shake: number;

  /** Breath, −1 to 1 at ease, more when deep. */
  breath: number;
  /** A blink: the share of their opening that is left to the eyes. */
  blink: number;
  swayLean: number;
  swayTilt: number;
  swayX: number;
  nod: number;
  /** Where the features are turned, −1 to 1; see Gaze. */
  across: number;
  down: number;
  /** Sideways trembling, bust units. */
  tremble: number;
}

/** Words on their way out: when the first was said, on the clock of the frames (ms), and the syllables from there on. */
export interface Speech {
  readonly from: number;
  readonly track: readonly Syllable[];
}

/** One person on the stage, wherever and however they are drawn. */
export interface Actor {
  readonly id: string;
  readonly pose: Pose;
  readonly feeling: Feeling;
  speech: Speech | undefined;
  /** Marked as the one who speaks, where actors show it beside the mouth. */
  speaking: boolean;
  /** Draws what a feeling needs before it is worn, so that no frame has to. */
  prepare(feeling: Feeling): void;
  /** Changes face and posture at once; with `fade` ms the old ones fade over the new. */
  wear(feeling: Feeling, fade: number): void;
  /** Opens the mouth while talking, 0–1. */
  talk(open: number): void;
  /** 0–1, for coming and going. */
  opacity: number;
  /** How far from their place they are, as a share of the stage's width; negative: to the left. For coming and going. */
  aside: number;
  /** The side of the stage that is nearest: −1 left, 1 right. */
  readonly side: -1 | 1;
  /** Brings what is drawn in line with the pose. */
  apply(): void;
  destroy(): void;
}

/** What a person does besides holding themselves, when they do nothing. */
export const STILL = { breath: 0, blink: 1, swayLean: 0, swayTilt: 0, swayX: 0, nod: 0, across: 0, down: 0, tremble: 0 } as const;

/** No mark of a reaction. */
export const UNMARKED = { burst: 0, sigh: 0, shake: 0 } as const;

/** How a feeling holds somebody: the part of a pose that a change of feeling moves. */
export type Hold = Omit<Pose, keyof typeof STILL | keyof typeof UNMARKED>;

/** The hold of a feeling once it has settled. */
export function holdOf(feeling: Feeling): Hold {
  const { lean, tilt, near, sink, headX, headY, shoulders, brow, lids, flush } = mannerOf(feeling);
  return { lean, tilt, near, sink, headX, headY, shoulders, brow, lids, flush, squash: 0 };
}

/** The pose in which a feeling rests. */
export function restOf(feeling: Feeling): Pose {
  return { ...holdOf(feeling), ...UNMARKED, ...STILL };
}
