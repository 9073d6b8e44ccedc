import { IDLE_FOR } from '../idle.ts';
import type { Actor } from '../person/actor.ts';
import { STILL } from '../person/actor.ts';
import { GAZES, lot, restlessnessAt, targetAt, TURNED } from '../person/gaze.ts';
import type { Gaze } from '../person/gaze.ts';
import { mannerOf } from '../person/manner.ts';
import { seedOf } from '../person/seed.ts';
import { isSpeaking, mouthAt } from '../person/speech.ts';

/** ms of a blink, of a fidget, of a tap, and in which idle life begins and dies away. */
const BLINK = 150;
const FIDGET = 420;
const TAP = 290;
const WAKING = 600;
const FADING = 1_500;
/** ms in which eyes and head go two thirds of their way to what they look at. */
const GLANCE = 130;

/** What an actor does by itself, beside the hold of its feeling. */
interface Habit {
  readonly seed: number;
  /** Where the breath stands, in turns. */
  breath: number;
  nextBlink: number;
  nextFidget: number;
  turns: number;
  gaze: Gaze;
  /** How much of idle life there is, 0–1. */
  life: number;
  last: number;
}

/**
 * What people do while nothing happens: they breathe, blink, talk, fidget, look about, and grow restless. It comes and
 * goes softly, and adds to the hold that a feeling gives them.
 */
export class Habits {
  readonly #known = new WeakMap<Actor, Habit>();

  /** Writes one frame of somebody's idle life. @param time of the frame, ms @param waited ms since the player did anything */
  frame(actor: Actor, time: number, waited: number): void {
    const habit = this.#habitOf(actor, time);
    const passed = Math.min(100, time - habit.last);
    habit.last = time;
    habit.life = Math.max(0, Math.min(1, habit.life + passed / WAKING, (IDLE_FOR - waited) / FADING));
    const { pose } = actor;
    if (waited >= IDLE_FOR) {
      Object.assign(pose, STILL);
      actor.speaking = false;
      actor.talk(0);
      return;
    }
    const manner = mannerOf(actor.feeling);
    const { life, seed } = habit;
    habit.breath += passed / manner.breathEvery;
    pose.breath = Math.sin(habit.breath * Math.PI * 2) * manner.breathDepth * life;
    pose.tremble = (Math.sin(time / 23) * manner.tremble + Math.sin(time / 17) * pose.shake) * life;
    const spoken = this.#talk(actor, time);
    this.#look(actor, habit, manner.contact, passed, time, spoken, waited);
    this.#blink(actor, habit, time);
    const phase = (seed % 628) / 100;
    const beat = spoken ? Math.sin(time / 190 + phase) * 0.9 : 0;
    const jerk = this.#fidget(habit, manner.fidgets, time);
    pose.swayTilt = (Math.sin(time / 1900 + phase * 2) * 0.8 + beat + jerk + habit.gaze.tilt) * life;
    pose.swayLean = Math.sin(time / 2700 + phase) * 0.35 * life;
    pose.swayX = Math.sin(time / 2300 + phase) * 2 * life;
    pose.across = habit.gaze.across * life;
    pose.down = habit.gaze.down * life;
  }

  #habitOf(actor: Actor, time: number): Habit {
    const known = this.#known.get(actor);
    if (known) return known;
    const seed = seedOf(actor.id);
    const habit: Habit = {
      seed, breath: (seed % 100) / 100, nextBlink: time + 900 + (seed % 1500), nextFidget: time + 1800 + (seed % 2100), turns: 0,
      gaze: GAZES.you, life: 0, last: time,
    };
    this.#known.set(actor, habit);
    return habit;
  }

  /** Moves the mouth with the words; tells whether there still are any. */
  #talk(actor: Actor, time: number): boolean {
    const { speech } = actor;
    const into = speech ? time - speech.from : 0;
    actor.talk(speech ? mouthAt(speech.track, into) : 0);
    actor.speaking = speech !== undefined && isSpeaking(speech.track, into);
    return actor.speaking;
  }

  #look(actor: Actor, habit: Habit, contact: number, passed: number, time: number, spoken: boolean, waited: number): void {
    const { pose, feeling } = actor;
    const restless = spoken ? undefined : restlessnessAt(waited, feeling.heat);
    // Who talks looks at whom they talk to; who is not reacting any more lets the eyes wander as they trust.
    const target = spoken ? 'you' : ((restless && TURNED[restless.sign]) ?? targetAt(time, habit.seed, contact));
    const to = GAZES[target];
    const share = 1 - Math.exp(-passed / GLANCE);
    const step = (from: number, goal: number): number => from + (goal - from) * share;
    const { gaze } = habit;
    habit.gaze = { across: step(gaze.across, to.across), down: step(gaze.down, to.down), tilt: step(gaze.tilt, to.tilt), lids: step(gaze.lids, to.lids) };
    pose.nod = 0;
    if (restless?.sign === 'sigh') {
      // In for a third of it, then out, with the head sinking.
      const { progress } = restless;
      pose.breath += progress < 0.35 ? progress * 7 : (1 - progress) * 3.8;
      pose.nod = progress < 0.35 ? -progress * 20 : Math.sin(((progress - 0.35) / 0.65) * Math.PI) * 16;
    } else if (restless?.sign === 'tap') {
      pose.nod = Math.max(0, Math.sin((time / TAP) * Math.PI * 2)) * 5;
    } else if (restless?.sign === 'watch') {
      pose.nod = 8;
    }
    pose.nod *= habit.life;
  }

  #blink({ pose }: Actor, habit: Habit, time: number): void {
    // Nobody blinks while they flare up.
    if (pose.burst > 0) habit.nextBlink = Math.max(habit.nextBlink, time + 500);
    const since = time - habit.nextBlink;
    const closing = since >= 0 && since < BLINK ? Math.max(0.08, Math.abs(since / BLINK - 0.5) * 2) : 1;
    pose.blink = closing * (1 + (habit.gaze.lids - 1) * habit.life);
    if (since < BLINK) return;
    // Between two and six seconds, another each time, the same in every run.
    habit.turns += 1;
    habit.nextBlink = time + 2000 + lot(habit.seed, habit.turns) * 4000;
  }

  /** A jerk of the head now and then, the more the more restless they are, in degrees. */
  #fidget(habit: Habit, fidgets: number, time: number): number {
    const since = time - habit.nextFidget;
    if (since < 0) return 0;
    if (since >= FIDGET) {
      habit.turns += 1;
      habit.nextFidget = time + 1400 + lot(habit.seed, habit.turns + 31) * 5200 * (1.25 - fidgets);
      return 0;
    }
    return Math.sin((since / FIDGET) * Math.PI * 2) * 3.2 * fidgets;
  }
}
