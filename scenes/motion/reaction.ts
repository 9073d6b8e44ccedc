import type * as Phaser from 'phaser';
import { SURGE } from '../../src/domain/moments.ts';
import type { Actor } from '../person/actor.ts';
import { holdOf, UNMARKED } from '../person/actor.ts';
import type { Feeling } from '../person/manner.ts';

/** What a change of feeling looks like: a flare-up, a thaw, another mood, or more or less of the same one. */
export type Reaction = 'flare-up' | 'thaw' | 'turn' | 'shift';

/** Points of heat that show by themselves where the mood goes over into its extreme with them. */
const SURGE_INTO = 6;
/** Points of heat that bring a flare-up or a thaw in full, and the share of it that the smallest is. */
const WHOLE = 18;
const LEAST = 0.6;

/** Which reaction a change of feeling brings. */
export function reactionTo(from: Feeling, to: Feeling): Reaction {
  const rise = to.heat - from.heat;
  const turns = from.mood !== to.mood || from.face !== to.face;
  if (rise >= SURGE || (turns && to.mood === 'furious' && rise >= SURGE_INTO)) return 'flare-up';
  if (rise <= -SURGE || (turns && to.mood === 'relieved' && rise <= -SURGE_INTO)) return 'thaw';
  return turns ? 'turn' : 'shift';
}

const TENSE = ['furious', 'angry', 'frustrated'];

/** How much of a flare-up or a thaw so large a change is, 0–1. */
const strengthOf = (from: Feeling, to: Feeling): number => Math.min(1, Math.max(LEAST, Math.abs(to.heat - from.heat) / WHOLE));

/**
 * Plays a reaction with the whole body: something is gathered before it, it goes too far, and it settles. Whatever was
 * still being played is taken over from where it stands.
 */
export function react(scene: Phaser.Scene, actor: Actor, to: Feeling): void {
  const reaction = reactionTo(actor.feeling, to);
  scene.tweens.killTweensOf(actor.pose);
  Object.assign(actor.pose, UNMARKED);
  if (reaction === 'flare-up') flareUp(scene, actor, to);
  else if (reaction === 'thaw') thaw(scene, actor, to);
  else if (reaction === 'turn') turn(scene, actor, to);
  else shift(scene, actor, to);
}

function shift(scene: Phaser.Scene, actor: Actor, to: Feeling): void {
  actor.wear(to, 0);
  scene.tweens.add({ targets: actor.pose, ...holdOf(to), duration: 520, ease: 'Sine.easeInOut' });
}

/** The head gathers, the eyes close, and they open in another face. */
function turn(scene: Phaser.Scene, actor: Actor, to: Feeling): void {
  const { pose } = actor;
  const hold = holdOf(to);
  const tense = TENSE.includes(to.mood);
  const settle = () => scene.tweens.add({ targets: pose, ...hold, duration: 380, ease: 'Back.easeOut' });
  const spring = () => {
    actor.wear(to, 110);
    scene.tweens.add({
      targets: pose, ...hold, squash: -0.03, lean: hold.lean + (hold.lean > 0 ? 2 : -2), tilt: hold.tilt * 1.5,
      near: 1 + (hold.near - 1) * 1.2, duration: 150, ease: 'Quad.easeOut', onComplete: settle,
    });
  };
  scene.tweens.add({
    targets: pose, squash: 0.035, tilt: pose.tilt - (tense ? 3 : 1), headY: '+=10', lids: 0.15,
    duration: 120, ease: 'Quad.easeOut', onComplete: spring,
  });
}

/** They draw back and up, and burst forward: head thrust out, shoulders at the ears, the mark of it about the head. */
function flareUp(scene: Phaser.Scene, actor: Actor, to: Feeling): void {
  const { pose } = actor;
  const hold = holdOf(to);
  const much = strengthOf(actor.feeling, to);
  const surge = () => {
    actor.wear(to, 80);
    mark(scene, actor, 'burst', 780, 0);
    pose.shake = 9 * much;
    scene.tweens.add({ targets: pose, shake: 0, delay: 140, duration: 640 });
    scene.tweens.add({
      targets: pose, ...hold, squash: -0.055 * much, lean: hold.lean + 5 * much, tilt: hold.tilt + 4 * much, near: hold.near + 0.04 * much,
      headX: hold.headX + 16 * much, headY: hold.headY + 4, shoulders: hold.shoulders + 20 * much, brow: hold.brow + 4, lids: 1,
      flush: Math.min(1, hold.flush + 0.35 * much), duration: 140, ease: 'Cubic.easeOut',
      onComplete: () => {
        scene.tweens.add({ targets: pose, ...hold, delay: 260, duration: 560, ease: 'Back.easeOut' });
      },
    });
  };
  scene.tweens.add({
    targets: pose, squash: 0.05 * much, lean: pose.lean - 3.5 * much, tilt: pose.tilt - 6 * much, near: pose.near - 0.02, headX: '-=14', headY: '+=14', lids: 0.3,
    duration: 170, ease: 'Quad.easeOut', onComplete: surge,
  });
}

/** They breathe in, close their eyes, and let go: the shoulders fall, a long breath leaves, and the eyes open again. */
function thaw(scene: Phaser.Scene, actor: Actor, to: Feeling): void {
  const { pose } = actor;
  const hold = holdOf(to);
  const much = strengthOf(actor.feeling, to);
  const settle = () => scene.tweens.add({ targets: pose, ...hold, duration: 620, ease: 'Sine.easeInOut' });
  const letGo = () => {
    actor.wear(to, 320);
    mark(scene, actor, 'sigh', 1050, 90);
    scene.tweens.add({
      targets: pose, ...hold, lids: 0.08, squash: 0.03, sink: hold.sink + 26 * much, headY: hold.headY + 18 * much, tilt: hold.tilt + 5 * much, lean: hold.lean - 2,
      shoulders: 0, near: hold.near - 0.015, duration: 620, ease: 'Sine.easeOut', onComplete: settle,
    });
  };
  scene.tweens.add({
    targets: pose, squash: -0.035, lids: 0.12, shoulders: pose.shoulders + 18, headY: '-=10', tilt: pose.tilt - 2,
    duration: 320, ease: 'Sine.easeInOut', onComplete: letGo,
  });
}

/** Lets a mark come and go beside the movement; nothing is left of it at the end. Times in ms. */
function mark(scene: Phaser.Scene, { pose }: Actor, sign: 'burst' | 'sigh', duration: number, delay: number): void {
  scene.tweens.add({
    targets: pose, [sign]: { from: 0, to: 1 }, delay, duration, ease: 'Sine.easeOut',
    onComplete: () => {
      pose[sign] = 0;
    },
  });
}
