import type * as Phaser from 'phaser';
import type { Mood } from '../../src/domain/mood.ts';
import type { Actor } from '../person/actor.ts';
import { restOf } from '../person/actor.ts';
import { seedOf } from '../person/seed.ts';
import type { Motion } from './motion.ts';

/** ms: gathering before a reaction, the reaction itself, its coming to rest. */
const GATHER = 110;
const SPRING = 150;
const SETTLE = 380;
/** ms a syllable takes, and which of them open the mouth. */
const SYLLABLE = 105;
const SPEECH = [1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0];
const BLINK = 150;
const TENSE: readonly Mood[] = ['furious', 'angry', 'frustrated'];

/** What an actor does by itself, beside the pose of its mood. */
interface Habit {
  readonly phase: number;
  nextBlink: number;
  random: number;
}

/** Everything moves: people answer with their whole body, breathe, blink, talk; lamps sway and steam rises. */
export function full(scene: Phaser.Scene): Motion {
  const habits = new WeakMap<Actor, Habit>();

  const habitOf = (actor: Actor, time: number): Habit => {
    const known = habits.get(actor);
    if (known) return known;
    const random = seedOf(actor.id);
    const habit = { phase: (random % 628) / 100, nextBlink: time + 900 + (random % 1500), random };
    habits.set(actor, habit);
    return habit;
  };

  /** Between two and six seconds, another each time, the same in every run. */
  const nextGap = (habit: Habit): number => {
    habit.random = (Math.imul(habit.random, 1664525) + 1013904223) >>> 0;
    return 2000 + (habit.random % 4000);
  };

  return {
    lively: true,

    answer(actor, mood) {
      const tense = TENSE.includes(mood);
      const rest = restOf(mood);
      const { lids: _lids, breath: _breath, ...target } = rest;
      const { pose } = actor;
      scene.tweens.killTweensOf(pose);
      const settle = () => scene.tweens.add({ targets: pose, ...target, duration: SETTLE, ease: 'Back.easeOut' });
      const spring = () => {
        actor.wear(mood, 0);
        scene.tweens.add({
          targets: pose, ...target, squash: -0.03, lids: 1, lean: target.lean * 1.5, tilt: target.tilt * 1.5,
          near: 1 + (target.near - 1) * 1.25, duration: SPRING, ease: 'Quad.easeOut', onComplete: settle,
        });
      };
      scene.tweens.add({
        targets: pose, squash: 0.035, tilt: pose.tilt - (tense ? 3 : 1), headY: '+=10', lids: 0.15, tremble: 0,
        duration: GATHER, ease: 'Quad.easeOut', onComplete: spring,
      });
      if (mood === 'furious') {
        scene.tweens.addCounter({
          from: 9, to: 0, duration: 620, delay: GATHER,
          onUpdate: (tween) => {
            actor.pose.tremble = Math.sin(tween.totalElapsed / 17) * (tween.getValue() ?? 0);
          },
          onComplete: () => {
            actor.pose.tremble = 0;
          },
        });
      }
    },

    enter(actor) {
      actor.opacity = 0;
      actor.pose.sink += 160;
      scene.tweens.add({ targets: actor, opacity: 1, duration: 200 });
      scene.tweens.add({ targets: actor.pose, sink: restOf(actor.mood).sink, duration: 460, ease: 'Back.easeOut' });
    },

    leave(actor, gone) {
      scene.tweens.killTweensOf(actor.pose);
      scene.tweens.add({ targets: actor.pose, sink: '+=220', duration: 340, ease: 'Quad.easeIn' });
      scene.tweens.add({ targets: actor, opacity: 0, delay: 120, duration: 220, onComplete: gone });
    },

    warm(place, heat) {
      scene.tweens.add({ targets: place, heat, duration: 700, ease: 'Sine.easeOut' });
    },

    frame(actors, place, time, idle) {
      for (const actor of actors) {
        const habit = habitOf(actor, time);
        const { pose } = actor;
        const pace = TENSE.includes(actor.mood) ? 2300 : 3900;
        pose.breath = idle ? Math.sin((time / pace) * Math.PI * 2 + habit.phase) * (TENSE.includes(actor.mood) ? 1.5 : 1) : 0;
        const talking = idle && actor.speaking;
        const beat = Math.floor(time / SYLLABLE + habit.phase * 3);
        actor.talk(talking && SPEECH[beat % SPEECH.length] === 1);
        const since = time - habit.nextBlink;
        if (idle && since >= 0 && !scene.tweens.isTweening(pose)) {
          pose.lids = since < BLINK ? Math.max(0.08, Math.abs(since / BLINK - 0.5) * 2) : 1;
          if (since >= BLINK) habit.nextBlink = time + nextGap(habit);
        } else if (!idle) {
          pose.lids = 1;
        }
        if (idle && !scene.tweens.isTweening(pose)) sway(actor, time, habit.phase, talking);
        actor.apply();
      }
      if (idle) place.live(time);
    },
  };
}

/** The small turning of a head that listens or talks, around where its mood holds it. */
function sway(actor: Actor, time: number, phase: number, talking: boolean): void {
  const rest = restOf(actor.mood);
  const beat = talking ? Math.sin(time / 190 + phase) * 0.9 : 0;
  actor.pose.tilt = rest.tilt + Math.sin(time / 1900 + phase * 2) * 0.8 + beat;
  actor.pose.lean = rest.lean + Math.sin(time / 2700 + phase) * 0.35;
  actor.pose.headX = rest.headX + Math.sin(time / 2300 + phase) * 2;
}
