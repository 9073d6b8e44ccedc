import type * as Phaser from 'phaser';
import { BEARINGS } from '../person/moods.ts';
import type { Motion } from './motion.ts';

const FADE = 220;

/** Cross-fades only: nobody leans, trembles, breathes or talks, nothing shifts, and no steam rises. */
export function reduced(scene: Phaser.Scene): Motion {
  return {
    lively: false,
    answer(actor, mood) {
      actor.wear(mood, FADE);
      // The head still holds itself as the mood does; that is a drawing, not a movement.
      const { tilt, head } = BEARINGS[mood];
      Object.assign(actor.pose, { tilt, headX: head[0], headY: head[1], lean: 0, near: 1, sink: 0 });
      actor.apply();
    },
    enter(actor) {
      actor.opacity = 0;
      scene.tweens.add({ targets: actor, opacity: 1, duration: FADE });
    },
    leave(actor, gone) {
      scene.tweens.add({ targets: actor, opacity: 0, duration: FADE, onComplete: gone });
    },
    warm(place, heat) {
      scene.tweens.add({ targets: place, heat, duration: FADE * 2 });
    },
    frame() {},
  };
}
