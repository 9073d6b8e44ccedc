import { beforeEach, describe, expect, test } from 'vitest';
import type { Mood } from '../../src/domain/mood.ts';
import { IDLE_FOR } from '../../scenes/idle.ts';
import { motionFor } from '../../scenes/motion/choose.ts';
import { reactionTo } from '../../scenes/motion/reaction.ts';
import { restOf } from '../../scenes/person/actor.ts';
import type { Actor, Speech } from '../../scenes/person/actor.ts';
import type { Feeling } from '../../scenes/person/manner.ts';
import { tracksOf } from '../../scenes/person/speech.ts';
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

/** A scene whose tweens are kept, to be finished by hand; a graphics card draws it unless another renderer is named. */
const sceneOf = (renderer: object) => ({
  sys: { renderer },
  tweens: {
    add: (tween: Tween) => tweens.push(tween),
    addCounter: (tween: Tween) => tweens.push(tween),
    killTweensOf: () => undefined,
    isTweening: () => false,
  },
}) as unknown as Parameters<typeof motionFor>[1];
const scene = sceneOf({ gl: {} });

const feeling = (mood: Mood, heat = 50, trust = 50): Feeling => ({ mood, face: mood, heat, trust });

class Somebody implements Actor {
  readonly id = 'guest';
  readonly side = -1;
  readonly pose = restOf(feeling('neutral'));
  feeling = feeling('neutral');
  speech: Speech | undefined;
  speaking = false;
  opacity = 1;
  aside = 0;
  open = 0;
  readonly fades: number[] = [];
  wear(worn: Feeling, fade: number): void {
    this.feeling = worn;
    this.fades.push(fade);
  }
  talk(open: number): void {
    this.open = open;
  }
  prepare(): void {}
  apply(): void {}
  destroy(): void {}
}

const room = (): Place & { lived: number } => {
  const place = { heat: 0, lived: 0, live: () => void (place.lived += 1) };
  return place as unknown as Place & { lived: number };
};

const speech = (text: string): Speech => ({ from: 0, track: tracksOf([{ by: 'guest', text }]).get('guest')! });

describe('off', () => {
  test('swaps face and posture at once and starts nothing', () => {
    const [motion, actor, place] = [motionFor('off', scene), new Somebody(), room()];
    motion.answer(actor, feeling('furious', 90));
    motion.warm(place, 80);
    expect(actor.feeling.mood).toBe('furious');
    expect(actor.pose).toEqual(restOf(feeling('furious', 90)));
    expect(place.heat).toBe(80);
    expect(tweens).toEqual([]);
    expect(motion.lively).toBe(false);
  });
});

describe('reduced', () => {
  test('cross-fades the face and neither leans nor comes nearer, however large the surge', () => {
    const [motion, actor] = [motionFor('reduced', scene), new Somebody()];
    motion.answer(actor, feeling('furious', 95));
    expect(actor.fades[0]).toBeGreaterThan(0);
    expect(actor.pose).toMatchObject({ lean: 0, near: 1, sink: 0, squash: 0, tremble: 0, shake: 0, burst: 0 });
    expect(tweens.map(({ targets: _targets, duration: _duration, ...moved }) => Object.keys(moved))).toEqual([['flush']]);
  });

  test('lets the light follow at once where each frame of its fade would be a whole picture', () => {
    const place = room();
    motionFor('reduced', sceneOf({})).warm(place, 80);
    expect(place.heat).toBe(80);
    expect(tweens).toEqual([]);
    motionFor('reduced', scene).warm(place, 20);
    expect(place.heat).toBe(80);
    expect(tweens[0]).toMatchObject({ targets: place, heat: 20 });
  });

  test('has no talking, no breathing and no life in the room', () => {
    const [motion, actor, place] = [motionFor('reduced', scene), new Somebody(), room()];
    actor.speech = speech('Nobody came, nobody rang, nobody wrote.');
    for (let time = 0; time < 4000; time += 50) motion.frame([actor], place, time, time);
    expect(actor.open).toBe(0);
    expect(actor.pose).toEqual(restOf(feeling('neutral')));
    expect(place.lived).toBe(0);
  });
});

describe('full', () => {
  test('gathers first, shows the new face, overshoots, and settles in the hold of the feeling', () => {
    const [motion, actor] = [motionFor('full', scene), new Somebody()];
    const to = feeling('delighted', 45);
    motion.answer(actor, to);
    expect(actor.feeling.mood).toBe('neutral');
    const gather = tweens.shift()!;
    expect(gather.squash).toBeGreaterThan(0);
    gather.onComplete!();
    expect(actor.feeling.mood).toBe('delighted');
    expect(actor.fades[0]).toBeGreaterThan(0);
    const spring = tweens.shift()!;
    expect(spring.squash).toBeLessThan(0);
    expect(Math.abs((spring.near as number) - 1)).toBeGreaterThan(Math.abs(restOf(to).near - 1));
    spring.onComplete!();
    expect(tweens.shift()).toMatchObject({ squash: 0, lean: restOf(to).lean, near: restOf(to).near });
  });

  test.each([
    ['flare-up', 'burst', feeling('angry', 74)],
    ['thaw', 'sigh', feeling('sceptical', 30)],
  ] as const)('a %s has a mark of its own, is drawn out, and leaves nothing of it behind', (reaction, sign, to) => {
    const [motion, actor] = [motionFor('full', scene), new Somebody()];
    expect(reactionTo(actor.feeling, to)).toBe(reaction);
    motion.answer(actor, to);
    tweens.shift()!.onComplete!();
    const mark = tweens.find((tween) => sign in tween)!;
    expect(mark.duration).toBeGreaterThan(700);
    actor.pose[sign] = 1;
    mark.onComplete!();
    expect(actor.pose[sign]).toBe(0);
  });

  test('a few points more of the same mood shift the posture, without a blink', () => {
    const [motion, actor] = [motionFor('full', scene), new Somebody()];
    motion.answer(actor, feeling('neutral', 56));
    expect(tweens).toHaveLength(1);
    expect(tweens[0]).toMatchObject({ near: restOf(feeling('neutral', 56)).near, lids: restOf(feeling('neutral', 56)).lids });
  });

  test('breathes, blinks and moves the mouth while there are words; when they are over it is silent, and at rest all of it stops', () => {
    const [motion, actor, place] = [motionFor('full', scene), new Somebody(), room()];
    actor.speech = speech('It rang and it rang, and then you put me on hold for half an hour.');
    const [last] = actor.speech.track.slice(-1);
    const words = last!.at + last!.length;
    const seen = { open: 0, shut: 0, after: 0, blinked: 0, breath: new Set<number>() };
    for (let time = 0; time < 9000; time += 50) {
      motion.frame([actor], place, time, time);
      if (time > words) seen.after += actor.open;
      else if (actor.open > 0) seen.open += 1;
      else seen.shut += 1;
      expect(actor.speaking).toBe(time < words);
      if (actor.pose.blink < 0.5) seen.blinked += 1;
      seen.breath.add(actor.pose.breath);
    }
    expect(seen.open).toBeGreaterThan(20);
    expect(seen.shut).toBeGreaterThan(10);
    expect(seen.after).toBe(0);
    expect(seen.blinked).toBeGreaterThan(0);
    expect(seen.breath.size).toBeGreaterThan(50);
    motion.frame([actor], place, 9050, IDLE_FOR);
    expect(actor).toMatchObject({ open: 0, pose: { blink: 1, breath: 0, across: 0, nod: 0 } });
  });

  test('whoever waits grows restless, and idle life dies away rather than stopping short', () => {
    const [motion, actor, place] = [motionFor('full', scene), new Somebody(), room()];
    let [nods, last] = [0, 0];
    for (let time = 0; time <= IDLE_FOR; time += 50) {
      motion.frame([actor], place, time, time);
      if (Math.abs(actor.pose.nod) > 3) nods += 1;
      if (time < IDLE_FOR) last = Math.abs(actor.pose.swayTilt);
    }
    expect(nods).toBeGreaterThan(20);
    expect(last).toBeLessThan(0.5);
  });
});
