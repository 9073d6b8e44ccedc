/**
 * How many frames are wanted: `all` while something reacts, `few` while one still picture fades into another at a cost,
 * `some` for idle life, `none` when everything rests.
 */
export type Appetite = 'all' | 'few' | 'some' | 'none';

/** The browser's frame clock, as far as it is needed here. */
export interface Frames {
  request(callback: (time: number) => void): number;
  cancel(id: number): void;
}

/** ms between frames of idle life and fades: they look as well at twenty a second, for a third of the work. */
const IDLE_GAP = 48;
/** A machine whose frames lie further apart than this (ms, in the middle) while something reacts is left its peace. */
const SLOW = 45;
const PATIENCE = 12;

const BROWSER: Frames = {
  request: (callback) => requestAnimationFrame(callback),
  cancel: (id) => cancelAnimationFrame(id),
};

/** Drives the stage frame by frame, and stops when nothing is wanted. Phaser's own loop sleeps all the while. */
export class Pace {
  readonly #draw: (time: number, delta: number) => void;
  readonly #wants: () => Appetite;
  readonly #frames: Frames;
  #next: number | undefined;
  #drawn = 0;
  #gaps: number[] = [];
  #slow = false;
  #passing = 0;

  constructor(draw: (time: number, delta: number) => void, wants: () => Appetite, frames: Frames = BROWSER) {
    this.#draw = draw;
    this.#wants = wants;
    this.#frames = frames;
  }

  get running(): boolean {
    return this.#next !== undefined;
  }

  /** Something may want frames again. */
  wake(): void {
    if (this.running) return;
    this.#drawn = 0;
    this.#next = this.#frames.request(this.#tick);
  }

  /** Lets the next frames go by undrawn: something more important is painted in them. */
  pass(frames = 1): void {
    this.#passing = Math.max(this.#passing, frames);
  }

  stop(): void {
    if (this.#next !== undefined) this.#frames.cancel(this.#next);
    this.#next = undefined;
  }

  readonly #tick = (time: number): void => {
    if (this.#passing > 0) {
      this.#passing -= 1;
      this.#next = this.#frames.request(this.#tick);
      return;
    }
    const wants = this.#wants();
    const gap = this.#drawn === 0 ? 16 : time - this.#drawn;
    const due = wants === 'all' || wants === 'none' || gap >= IDLE_GAP - 8 || this.#drawn === 0;
    this.#next = wants === 'none' || (wants === 'some' && this.#slow) ? undefined : this.#frames.request(this.#tick);
    if (wants === 'all' && this.#drawn !== 0) this.#notice(gap);
    if (!due) return;
    this.#drawn = time;
    // The last frame before resting is drawn as well: it brings everybody to rest.
    this.#draw(time, Math.min(gap, 100));
  };

  /** Judges the machine by its frames while something reacts, when each of them matters. */
  #notice(gap: number): void {
    this.#gaps.push(gap);
    if (this.#gaps.length < PATIENCE) return;
    const middle = this.#gaps.sort((a, b) => a - b)[PATIENCE / 2]!;
    this.#slow = middle > SLOW;
    this.#gaps = [];
  }
}
