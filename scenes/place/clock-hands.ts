import type * as Phaser from 'phaser';
import { PALETTE } from '../palette.ts';
import type { Paints } from './paints.ts';
import type { Plane } from './plane.ts';

/** Length and breadth of a hand, as shares of the face's radius. */
const HOUR = { length: 0.48, breadth: 0.11 };
const MINUTE = { length: 0.7, breadth: 0.075 };

/** Degrees of the hour and the minute hand at a time, in minutes since midnight. */
export function handAngles(minutes: number): { readonly hour: number; readonly minute: number } {
  return { hour: ((minutes % 720) / 720) * 360, minute: ((minutes % 60) / 60) * 360 };
}

/** The hands of one clock face. */
export class ClockHands {
  readonly #hour: Phaser.GameObjects.Image;
  readonly #minute: Phaser.GameObjects.Image;
  readonly #late: number;

  /** `radius` of the face in backing pixels; `late` in minutes. */
  constructor(plane: Plane, paints: Paints, [x, y]: readonly [number, number], radius: number, late: number) {
    this.#late = late;
    const hand = ({ length, breadth }: typeof HOUR) => {
      const [tall, wide] = [Math.max(2, length * radius), Math.max(1.5, breadth * radius)];
      const key = paints.paint(`place/hand/${length}/${Math.round(radius)}`, wide, tall + wide, (context) => {
        context.fillStyle = PALETTE.ink;
        context.beginPath();
        context.roundRect(0, 0, wide, tall + wide / 2, wide / 2);
        context.fill();
      });
      return plane.add(key, x, y).setOrigin(0.5, tall / (tall + wide));
    };
    this.#hour = hand(HOUR);
    this.#minute = hand(MINUTE);
  }

  /** Turns the hands to a time, in minutes since midnight of any day. */
  show(minutes: number): void {
    const { hour, minute } = handAngles(minutes - this.#late);
    this.#hour.setAngle(hour);
    this.#minute.setAngle(minute);
  }
}
