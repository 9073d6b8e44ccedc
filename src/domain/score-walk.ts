import { FULL, GRAVE, MORE as MAKES_MORE, PARTIAL, SLIP, type Plan, type StepPlan } from './score-plan.ts';
import type { Move } from './moves.ts';

/** One move as it was made. */
export interface LogEntry {
  readonly move: Move;
  readonly reply: number; // which of the player's acts it belongs to: entries with the same number were made in one reply
  readonly at: number; // minutes on the simulated clock
  readonly source: string; // id of the reply, preparation, contact or promise that it came from
  readonly issues?: readonly string[]; // what a `restate-problem` restates; none given: all
}

/** What changed a level: see `StepScore.evidence`. */
export type Cause = 'partial' | 'full' | 'early' | 'opened' | 'more' | 'slip' | 'grave';

/** Hears what a walk does, so that the evidence comes from the very same rules as the figure. */
export interface Observer {
  collected(step: number): void; // something for `full`
  completedMore(step: number): void;
  changed(step: number, cause: Cause, from: number, to: number): void;
}

// A step's standing is one integer, so that a state is a handful of integers and copying one costs nothing:
// bits 0-1 level, then the flags below, then what was collected for `full` and for `more`, 12 bits each.
export const LEVEL = 3;
export const SLIPPED = 1 << 2;
export const EARLY = 1 << 3;
export const IN_PLACE = 1 << 4;
export const MORE = 1 << 5;
export const STRUCK = 1 << 6;
const FULL_AT = 7;
const MORE_AT = 19;
const BITS = 0xfff;
const FULL_BITS = BITS << FULL_AT;
const MORE_BITS = BITS << MORE_AT;

/** What of a step's integer was collected for `full`, and for `more`. */
export const collectedForFull = (word: number): number => (word >> FULL_AT) & BITS;
export const collectedForMore = (word: number): number => (word >> MORE_AT) & BITS;

/**
 * The integers of a score before the first move: one a step, then which steps stand at 1 or more, then which wait for
 * their predecessors after an early completion; a bit for each step in these two.
 */
export function blank(plan: Plan): number[] {
  return Array.from({ length: plan.steps.length + 2 }, () => 0);
}

function stands(step: StepPlan, standing: number): boolean {
  const groups = step.after;
  for (let i = 0; i < groups.length; i++) {
    if ((groups[i]! & standing) === 0) return false;
  }
  return true;
}

function completes(alternatives: readonly number[], collected: number): boolean {
  for (let i = 0; i < alternatives.length; i++) {
    const alternative = alternatives[i]!;
    if ((collected & alternative) === alternative) return true;
  }
  return false;
}

function restated(issues: ReadonlyMap<string, number>, entry: LogEntry, all: number): number {
  if (entry.issues === undefined || entry.issues.length === 0) return all;
  let bits = 0;
  for (const issue of entry.issues) bits |= issues.get(issue) ?? 0;
  return bits;
}

/**
 * Takes one move: the heart of the score. Changes `words`, see `blank`.
 * Order within a step: partial, full, slips, more; a step that an earlier move completed early is lifted first.
 * @param sameReply whether the entry before this one was made in the same reply
 */
export function take(plan: Plan, words: number[], entry: LogEntry, sameReply: boolean, observer: Observer | null): void {
  if (!sameReply) {
    for (let i = 0; i < plan.forgetful.length; i++) {
      const at = plan.forgetful[i]!;
      const step = plan.steps[at]!;
      words[at]! &= ~((step.forgetFull << FULL_AT) | (step.forgetMore << MORE_AT));
    }
  }
  const effects = plan.effects.get(entry.move);
  if (effects === undefined) return;
  const count = plan.steps.length;
  for (let i = 0; i < effects.length; i++) {
    const effect = effects[i]!;
    const at = effect.step;
    const lists = effect.lists;
    let word = words[at]!;
    if (lists === PARTIAL && (word & LEVEL) !== 0 && (word & EARLY) === 0) continue;
    const step = plan.steps[at]!;
    const standing = words[count]!;
    const full = effect.issues === null ? effect.full : restated(effect.issues, entry, effect.full);
    if (effect.issues !== null && full === 0) continue; // restates nothing that the customer raised
    if ((word & EARLY) !== 0 && stands(step, standing)) word = lift(word, at, observer);

    if ((lists & PARTIAL) !== 0 && (word & LEVEL) === 0) {
      word |= 1;
      observer?.changed(at, 'partial', 0, 1);
    }
    if ((lists & FULL) !== 0) {
      word |= full << FULL_AT;
      observer?.collected(at);
      if (completes(step.full, (word >> FULL_AT) & BITS)) {
        const from = word & LEVEL;
        const inPlace = stands(step, standing);
        const least = inPlace ? 2 : 1;
        const to = from > least ? from : least;
        word = (word & ~(LEVEL | FULL_BITS)) | to;
        if (inPlace) word = (word & ~EARLY) | IN_PLACE;
        else if (to < 2) word |= EARLY;
        observer?.changed(at, inPlace ? 'full' : 'early', from, to);
      }
    }
    if ((lists & SLIP) !== 0) {
      const from = word & LEVEL;
      const grave = (lists & GRAVE) !== 0;
      const to = grave || from === 0 ? 0 : from - 1;
      word = (word & ~(LEVEL | FULL_BITS | EARLY)) | to | (grave ? SLIPPED | STRUCK : SLIPPED);
      observer?.changed(at, grave ? 'grave' : 'slip', from, to);
    }
    if ((lists & MAKES_MORE) !== 0 && (word & MORE) === 0) {
      word |= effect.more << MORE_AT;
      if (completes(step.more, (word >> MORE_AT) & BITS)) {
        word = (word & ~MORE_BITS) | MORE;
        observer?.completedMore(at);
      }
    }
    if ((word & (LEVEL | IN_PLACE | MORE | SLIPPED)) === (2 | IN_PLACE | MORE)) {
      word |= 3;
      observer?.changed(at, 'more', 2, 3);
    }
    words[at] = word;
    const bit = 1 << at;
    words[count] = (word & LEVEL) !== 0 ? standing | bit : standing & ~bit;
    words[count + 1] = (word & EARLY) !== 0 ? words[count + 1]! | bit : words[count + 1]! & ~bit;
  }
  if (words[count + 1] !== 0) open(plan, words, observer);
}

/** Lifts every step that was completed early and whose predecessors stand by now. */
function open(plan: Plan, words: number[], observer: Observer | null): void {
  const count = plan.steps.length;
  for (let at = 0; at < count; at++) {
    const word = words[at]!;
    if ((word & EARLY) === 0 || !stands(plan.steps[at]!, words[count]!)) continue;
    words[at] = lift(word, at, observer);
    words[count + 1]! &= ~(1 << at);
  }
}

function lift(word: number, at: number, observer: Observer | null): number {
  observer?.changed(at, 'opened', word & LEVEL, 2);
  return (word & ~(LEVEL | EARLY)) | 2;
}

/** The total, 0–100, rounded half up; at most 59 while a step that a grave slip struck stands below met. */
export function totalOf(plan: Plan, words: readonly number[]): { readonly total: number; readonly capped: boolean } {
  const total = rounded(plan, words);
  return total > 59 && struck(plan, words) ? { total: 59, capped: true } : { total, capped: false };
}

/** As `totalOf`, the figure alone, without an allocation. */
export function figureOf(plan: Plan, words: readonly number[]): number {
  const total = rounded(plan, words);
  return total > 59 && struck(plan, words) ? 59 : total;
}

function rounded(plan: Plan, words: readonly number[]): number {
  let earned = 0;
  let possible = 0;
  for (let i = 0; i < plan.steps.length; i++) {
    const step = plan.steps[i]!;
    if (!step.applies) continue;
    earned += step.weight * (words[i]! & LEVEL);
    possible += step.weight * 3;
  }
  // half up without the error of a division before it: floor((100 e / p) + 1/2)
  return possible === 0 ? 0 : Math.floor((200 * earned + possible) / (2 * possible));
}

function struck(plan: Plan, words: readonly number[]): boolean {
  for (let i = 0; i < plan.steps.length; i++) {
    const word = words[i]!;
    if ((word & STRUCK) !== 0 && (word & LEVEL) < 2) return true;
  }
  return false;
}

/** What still matters of a step's integer: after a slip, nothing that only an exemplary level needs. */
export function essence(word: number): number {
  return (word & SLIPPED) === 0 ? word : word & ~(IN_PLACE | MORE | MORE_BITS);
}
