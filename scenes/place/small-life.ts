import type * as Phaser from 'phaser';

type Image = Phaser.GameObjects.Image;

/** A soft spot that rises from where it stands, by `rise` px, and fades. `phase` 0–1 sets several apart. */
interface Plume {
  readonly puff: Image;
  readonly x: number;
  readonly y: number;
  readonly rise: number;
  readonly phase: number;
}

/** How something goes by: from where to where (px), see `Passing` in place-art.ts. */
interface Way {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly period: number;
  readonly share: number;
  readonly phase: number;
  readonly bob?: number;
}

/** What moves in a room by itself. Only a lively stage calls `live`; else everything stays as it was put up. */
export class SmallLife {
  readonly #moves: ((time: number) => void)[] = [];

  /** Swings to and fro about its origin by `degrees`, once in `period` ms. */
  swing(image: Image, degrees: number, period: number, phase = 0): void {
    this.#moves.push((time) => image.setAngle(Math.sin((time / period) * Math.PI * 2 + phase) * degrees));
  }

  /** Goes round its origin once in `period` ms, in as many jerks as `steps` says, or evenly. */
  turn(image: Image, period: number, steps = 0): void {
    this.#moves.push((time) => {
      const share = (time / period) % 1;
      image.setAngle((steps > 0 ? Math.floor(share * steps) / steps : share) * 360);
    });
  }

  /** A lamp's light is never quite still. */
  flicker(glow: Image, phase: number): void {
    this.#moves.push((time) => glow.setAlpha(0.5 + Math.sin(time / 1700 + phase) * 0.06));
  }

  /** Goes out for a moment every `beat` × 2 ms. */
  blink(light: Image, beat: number): void {
    this.#moves.push((time) => light.setAlpha(Math.sin((time / beat) * Math.PI) > -0.2 ? 1 : 0.35));
  }

  /** Goes to and fro about where it stands, by so many px to either side, and turns round at the ends. */
  roam(image: Image, across: number, down: number, period: number): void {
    const { x, y } = image;
    this.#moves.push((time) => {
      const turn = (time / period) * Math.PI * 2;
      image.setPosition(x + Math.sin(turn) * across, y + Math.sin(turn * 3) * down);
      image.setFlipX(Math.cos(turn) * across < 0);
    });
  }

  /** Goes from `from` to `to` (px) in its share of the period, again and again; in between it is not to be seen. */
  pass(image: Image, { from, to, period, share, phase, bob = 0 }: Way): void {
    const move = (time: number): void => {
      const along = ((time / period + phase) % 1) / share;
      image.setVisible(along < 1);
      if (along >= 1) return;
      const step = bob > 0 ? Math.abs(Math.sin((along * share * period) / 260)) * bob : 0;
      image.setPosition(from[0] + (to[0] - from[0]) * along, from[1] + (to[1] - from[1]) * along - step);
    };
    move(0);
    this.#moves.push(move);
  }

  /** Moves on by one `pitch` px in `period` ms and begins again: to the eye, a row without end. */
  travel(image: Image, pitch: number, period: number): void {
    const { x } = image;
    this.#moves.push((time) => image.setX(x + ((time / period) % 1) * pitch));
  }

  rise({ puff, x, y, rise, phase }: Plume): void {
    this.#moves.push((time) => {
      const share = (time / 3600 + phase) % 1;
      puff.setPosition(x + Math.sin(share * 5 + phase * 9) * rise * 0.08, y - share * rise);
      puff.setAlpha(Math.sin(share * Math.PI) * 0.5).setScale(0.5 + share * 0.7);
    });
  }

  /** Moves everything to where it is at `time` ms. */
  live(time: number): void {
    for (const move of this.#moves) move(time);
  }

  clear(): void {
    this.#moves.length = 0;
  }
}
