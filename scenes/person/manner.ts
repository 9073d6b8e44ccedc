import type { Mood } from '../../src/domain/mood.ts';
import { BEARINGS } from './moods.ts';

/** What a person shows: the mood that their body is in, the mood on their face, and how much of it there is. */
export interface Feeling {
  readonly mood: Mood;
  /** The mood's own face, unless they wear another: who confesses may smile. */
  readonly face: Mood;
  readonly heat: number; // 0–100
  readonly trust: number; // 0–100
}

/** How somebody holds and carries themselves; a mood gives where it begins, heat and trust how far it goes. */
export interface Manner {
  /** Degrees, positive towards where the person looks. */
  readonly lean: number;
  readonly tilt: number;
  /** 1 = as placed. */
  readonly near: number;
  /** Bust units down; of the head against the shoulders: forward, down. */
  readonly sink: number;
  readonly headX: number;
  readonly headY: number;
  /** How far the shoulders are drawn up, bust units. */
  readonly shoulders: number;
  /** How far the brows are pressed down, bust units. */
  readonly brow: number;
  /** How far the eyes are open, 0–1. */
  readonly lids: number;
  /** How red the face is, 0–1. */
  readonly flush: number;
  /** ms from breath to breath, and how deep one is, 1 = at ease. */
  readonly breathEvery: number;
  readonly breathDepth: number;
  /** Sideways trembling, bust units. */
  readonly tremble: number;
  /** How restless they are, 0–1. */
  readonly fidgets: number;
  /** The share of the time in which they look at the other person, 0–1. */
  readonly contact: number;
}

const mix = (from: number, to: number, share: number): number => from + (to - from) * share;
const above = (edge: number, share: number): number => Math.max(0, (share - edge) / (1 - edge));

/** From so far on a body gives way less and less, so that the face of somebody who boils stays clear of their words; degrees. */
const LEANT = 3;
const yielding = (lean: number): number => (lean <= LEANT ? lean : LEANT + (lean - LEANT) * 0.6);

/**
 * The manner of a feeling. Continuous in heat and trust, so that ten points show within one mood: heat brings people
 * nearer and forward, draws up their shoulders, reddens them and shortens their breath; trust opens eyes and posture
 * and has them look at you.
 */
export function mannerOf({ mood, heat, trust }: Feeling): Manner {
  const [hot, trusting] = [Math.min(100, Math.max(0, heat)) / 100, Math.min(100, Math.max(0, trust)) / 100];
  const { lean, tilt, sink, head } = BEARINGS[mood];
  return {
    lean: yielding(lean * 0.6 + mix(-2.2, 4.6, hot) + mix(-0.8, 0.8, trusting)),
    tilt: tilt + mix(-1.6, 1.6, trusting),
    near: mix(0.965, 1.07, hot),
    sink: sink * 0.7 + mix(16, -10, hot),
    headX: head[0] * 0.7 + mix(-8, 16, hot) + mix(-4, 2, trusting),
    headY: head[1] * 0.7 + mix(-4, 8, hot),
    shoulders: 26 * hot * hot,
    brow: mix(-3, 9, hot) * (1 - trusting * 0.4),
    lids: mix(0.92, 1, trusting),
    flush: above(0.3, hot) ** 1.2,
    breathEvery: mix(4400, 1500, hot),
    breathDepth: mix(0.8, 2.4, hot),
    tremble: 2.6 * above(0.72, hot),
    fidgets: Math.max(above(0.35, hot), mood === 'worried' ? 0.6 : 0),
    contact: Math.min(1, mix(0.35, 0.95, trusting) + above(0.7, hot) * 0.6),
  };
}
