import type * as Phaser from 'phaser';
import { IDLE_FOR } from '../idle.ts';
import type { Actor } from '../person/actor.ts';
import { Habits } from './habits.ts';
import type { Motion } from './motion.ts';
import { react } from './reaction.ts';

/** How far off its place, as a share of the stage's width, somebody is who has just stepped in or is about to be gone. */
const STEP = 0.16;

/** Everything moves: people answer with their whole body, breathe, blink, talk; lamps sway and steam rises. */
export function full(scene: Phaser.Scene): Motion {
  const habits = new Habits();
  return {
    lively: true,

    answer(actor, feeling) {
      react(scene, actor, feeling);
    },

    enter(actor) {
      actor.opacity = 0;
      actor.aside = STEP * actor.side;
      scene.tweens.add({ targets: actor, opacity: 1, duration: 220 });
      scene.tweens.add({ targets: actor, aside: 0, duration: 620, ease: 'Cubic.easeOut' });
      stride(scene, actor, 2, 310);
    },

    leave(actor, gone) {
      scene.tweens.killTweensOf(actor.pose);
      stride(scene, actor, 2, 210);
      scene.tweens.add({ targets: actor, aside: STEP * actor.side, duration: 440, ease: 'Cubic.easeIn' });
      scene.tweens.add({ targets: actor, opacity: 0, delay: 220, duration: 220, onComplete: gone });
    },

    warm(place, heat) {
      scene.tweens.add({ targets: place, heat, duration: 700, ease: 'Sine.easeOut' });
    },

    frame(actors, place, time, waited) {
      for (const actor of actors) {
        habits.frame(actor, time, waited);
        actor.apply();
      }
      if (waited < IDLE_FOR) place.live(time);
    },
  };
}

/** The rise and fall of a few steps, each of so many ms. */
function stride(scene: Phaser.Scene, { pose }: Actor, steps: number, each: number): void {
  scene.tweens.add({ targets: pose, sink: '-=14', duration: each / 2, ease: 'Sine.easeInOut', yoyo: true, repeat: steps - 1 });
}
