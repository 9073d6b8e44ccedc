import { beforeEach, describe, expect, test } from 'vitest';
import type { Mood } from '../../src/domain/mood.ts';
import { motionFor } from '../../scenes/motion/choose.ts';
import { restOf } from '../../scenes/person/actor.ts';
import type { Actor } from '../../scenes/person/actor.ts';
import type { Place } from '../../scenes/place/place.ts';

interface Tween {
  targets: Record<string, unknown>;
  onComplete?: () => void;
  [key: string]: unknown;
}

let tweens: Tween[] = [];
beforeEach(() => {
  tweens = [];
});

/** A scene whose tweens are kept, to be finished by hand. */
const scene = {
  tweens: {
    add: (tween: Tween) => tweens.push(tween),
    addCounter: (tween: Tween) => tweens.push(tween),
    killTweensOf: () => undefined,
    isTweening: () => false,
  },
} as unknown as Parameters<typeof motionFor>[1];

class Somebody implements Actor {
  readonly id = 'guest';
  readonly pose = restOf('neutral');
  mood: Mood = 'neutral';
  speaking = false;
  opacity = 1;
  open = false;
  readonly fades: number[] = [];
  wear(mood: Mood, fade: number): void {
    this.mood = mood;
    this.fades.push(fade);
  }
  talk(open: boolean): void {
    this.open = open;
  }
  apply(): void {}
  destroy(): void {}
}

const room = (): Place & { lived: number } => {
  const place = { heat: 0, lived: 0, live: () => void (place.lived += 1) };
  return place as unknown as Place & { lived: number };
};

describe('off', () => {
  test('swaps face and posture at once and starts nothing', () => {
    const [motion, actor, place] = [motionFor('off', scene), new Somebody(), room()];
    motion.answer(actor, 'furious');
    motion.warm(place, 80);
    expect(actor.mood).toBe('furious');
    expect(actor.pose).toEqual(restOf('furious'));
    expect(place.heat).toBe(80);
    expect(tweens).toEqual([]);
    expect(motion.lively).toBe(false);
  });
});

describe('reduced', () => {
  test('cross-fades the face and neither leans nor comes nearer', () => {
    const [motion, actor] = [motionFor('reduced', scene), new Somebody()];
    motion.answer(actor, 'furious');
    expect(actor.fades[0]).toBeGreaterThan(0);
    expect(actor.pose).toMatchObject({ lean: 0, near: 1, sink: 0, squash: 0, tremble: 0 });
  });

  test('has no talking, no breathing and no life in the room', () => {
    const [motion, actor, place] = [motionFor('reduced', scene), new Somebody(), room()];
    actor.speaking = true;
    for (let time = 0; time < 4000; time += 50) motion.frame([actor], place, time, true);
    expect(actor.open).toBe(false);
    expect(actor.pose).toEqual(restOf('neutral'));
    expect(place.lived).toBe(0);
  });
});

describe('full', () => {
  test('gathers first, shows the new face, overshoots, and settles in the posture of the mood', () => {
    const [motion, actor] = [motionFor('full', scene), new Somebody()];
    motion.answer(actor, 'delighted');
    expect(actor.mood).toBe('neutral');
    const gather = tweens.shift()!;
    expect(gather.squash).toBeGreaterThan(0);
    gather.onComplete!();
    expect(actor.mood).toBe('delighted');
    const spring = tweens.shift()!;
    expect(spring.squash).toBeLessThan(0);
    expect(spring.near).toBeGreaterThan(restOf('delighted').near);
    spring.onComplete!();
    expect(tweens.shift()).toMatchObject({ squash: 0, lean: restOf('delighted').lean, near: restOf('delighted').near });
  });

  test('breathes, blinks and moves the mouth of whoever speaks; at rest all of it stops', () => {
    const [motion, actor, place] = [motionFor('full', scene), new Somebody(), room()];
    actor.speaking = true;
    const seen = { open: 0, shut: 0, blinked: 0, breath: new Set<number>() };
    for (let time = 0; time < 9000; time += 50) {
      motion.frame([actor], place, time, true);
      if (actor.open) seen.open += 1;
      else seen.shut += 1;
      if (actor.pose.lids < 0.7) seen.blinked += 1;
      seen.breath.add(actor.pose.breath);
    }
    expect(seen.open).toBeGreaterThan(20);
    expect(seen.shut).toBeGreaterThan(20);
    expect(seen.blinked).toBeGreaterThan(0);
    expect(seen.breath.size).toBeGreaterThan(50);
    motion.frame([actor], place, 9050, false);
    expect(actor).toMatchObject({ open: false, pose: { lids: 1, breath: 0 } });
  });
});
