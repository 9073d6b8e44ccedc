import type * as Phaser from 'phaser';
import { restOf } from '../person/actor.ts';
import { isPlainCanvas } from '../redraw/plain-canvas.ts';
import type { Motion } from './motion.ts';

const FADE = 220;

/** Cross-fades only: nobody leans, trembles, breathes or talks, nothing shifts, and no steam rises. */
export function reduced(scene: Phaser.Scene): Motion {
  return {
    lively: false,
    answer(actor, feeling) {
      actor.wear(feeling, FADE);
      // The head still holds itself and the face reddens as they feel; that is a drawing, not a movement.
      const { flush, ...rest } = restOf(feeling);
      Object.assign(actor.pose, rest, { lean: 0, near: 1, sink: 0, shoulders: 0 });
      scene.tweens.killTweensOf(actor.pose);
      scene.tweens.add({ targets: actor.pose, flush, duration: FADE });
      actor.talk(0);
      actor.apply();
    },
    enter(actor) {
      actor.opacity = 0;
      actor.aside = 0;
      scene.tweens.add({ targets: actor, opacity: 1, duration: FADE });
    },
    leave(actor, gone) {
      scene.tweens.add({ targets: actor, opacity: 0, duration: FADE, onComplete: gone });
    },
    warm(place, heat) {
      // Light lies over everything: without a graphics card a fade of it would cost a whole picture in each frame.
      if (isPlainCanvas(scene)) place.heat = heat;
      else scene.tweens.add({ targets: place, heat, duration: FADE });
    },
    frame() {},
  };
}
