/**
 * What every sound here is woven from. Sounds are data and are made when they are wanted: nothing is downloaded, and
 * nothing is owed to anybody. Times are in seconds from the sound's beginning, pitches and bands in Hz; `level` is the
 * share of one strand among the others, since each sound is levelled as a whole (see level.ts).
 */
export type Strand = Tone | Hiss;

interface Timed {
  readonly at: number;
  readonly lasts: number;
  readonly level: number; // 0–1
  /** Until it is loudest. */
  readonly attack: number;
  /** Stays loud to its end; otherwise it dies away like something struck. */
  readonly held?: true;
  /** -1 left – 1 right */
  readonly side?: number;
}

/** A tone, which may glide from one pitch to another, with its overtones as [ratio, share]. */
export interface Tone extends Timed {
  readonly kind: 'tone';
  readonly pitch: number | readonly [number, number];
  readonly overtones?: readonly (readonly [number, number])[];
}

/** Noise between two frequencies: breath, air, a knock, a scratch. */
export interface Hiss extends Timed {
  readonly kind: 'hiss';
  readonly band: readonly [number, number];
}

/** The same strands, later and at another loudness. */
export function moved(strands: readonly Strand[], by: number, level = 1, side?: number): readonly Strand[] {
  return strands.map((strand) => ({ ...strand, at: strand.at + by, level: strand.level * level, ...(side !== undefined && { side }) }));
}

/** Seconds until the last strand has died away. */
export function lengthOf(strands: readonly Strand[]): number {
  return Math.max(0, ...strands.map(({ at, lasts }) => at + lasts));
}
