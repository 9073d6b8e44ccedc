import { restOf } from '../person/actor.ts';
import type { Motion } from './motion.ts';

/** No motion at all: one still picture is swapped for another. */
export function off(): Motion {
  return {
    lively: false,
    answer(actor, feeling) {
      actor.wear(feeling, 0);
      Object.assign(actor.pose, restOf(feeling));
      actor.talk(0);
      actor.apply();
    },
    enter(actor) {
      actor.opacity = 1;
      actor.aside = 0;
    },
    leave(_actor, gone) {
      gone();
    },
    warm(place, heat) {
      place.heat = heat;
    },
    frame() {},
  };
}
