import { restOf } from '../person/actor.ts';
import type { Motion } from './motion.ts';

/** No motion at all: one still picture is swapped for another. */
export function off(): Motion {
  return {
    lively: false,
    answer(actor, mood) {
      actor.wear(mood, 0);
      Object.assign(actor.pose, restOf(mood));
      actor.apply();
    },
    enter(actor) {
      actor.opacity = 1;
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
