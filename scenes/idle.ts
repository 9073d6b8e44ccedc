/** How long idle life goes on after the player's last act, in ms: long enough to think, short enough for a battery. */
export const IDLE_FOR = 20_000;

/** Knows whether the stage may still move by itself. `now` gives ms on any clock that does not run backwards. */
export class Idle {
  readonly #now: () => number;
  #until = 0;

  constructor(now: () => number) {
    this.#now = now;
    this.stir();
  }

  /** The player did something, or the view changed. */
  stir(): void {
    this.#until = this.#now() + IDLE_FOR;
  }

  /** ms since then. */
  get waited(): number {
    return this.#now() - this.#until + IDLE_FOR;
  }

  get over(): boolean {
    return this.waited >= IDLE_FOR;
  }
}
