import type { Move } from '../moves.ts';
import type { ScoreState } from '../score.ts';
import type { Plan } from '../score-plan.ts';
import { collectedForFull, collectedForMore, EARLY, IN_PLACE, LEVEL, MORE, SLIPPED } from '../score-walk.ts';
import type { Ahead } from './ahead.ts';

/** What the moves that can still be made could add to each step, as bits of what the step collects. */
interface Supply {
  readonly full: Int32Array;
  readonly more: Int32Array;
  readonly partial: Uint8Array;
}

const supplies = new WeakMap<Ahead, Map<Plan, Supply>>();

/**
 * The most that a score can still become, 0–100: never less than what a play from here can reach, since it lets every
 * move that is ahead be made, in the best order, and no slip happen.
 */
export function potentialOf(score: ScoreState, ahead: Ahead): number {
  const { plan } = score;
  const supply = supplyOf(plan, ahead);
  let earned = 0;
  let possible = 0;
  for (let i = 0; i < plan.steps.length; i++) {
    const step = plan.steps[i]!;
    if (!step.applies) continue;
    earned += step.weight * levelWith(supply, score, i);
    possible += step.weight * 3;
  }
  return possible === 0 ? 0 : (100 * earned) / possible;
}

/** The highest level that a step, by its index, can still come to: never less than what a play from here can reach. */
export function potentialLevel(score: ScoreState, ahead: Ahead, index: number): number {
  return levelWith(supplyOf(score.plan, ahead), score, index);
}

function levelWith(supply: Supply, score: ScoreState, index: number): number {
  const step = score.plan.steps[index]!;
  const word = score.words[index]!;
  const level = word & LEVEL;
  if (level === 3) return 3;
  const met = completes(step.full, collectedForFull(word) | supply.full[index]!);
  if ((word & SLIPPED) !== 0) return met || (word & EARLY) !== 0 ? 2 : Math.max(level, supply.partial[index]!);
  if (!met && !((word & IN_PLACE) !== 0 && level === 2)) return (word & EARLY) !== 0 ? 2 : Math.max(level, supply.partial[index]!);
  return (word & MORE) !== 0 || completes(step.more, collectedForMore(word) | supply.more[index]!) ? 3 : 2;
}

function completes(alternatives: readonly number[], collected: number): boolean {
  for (const alternative of alternatives) if ((collected & alternative) === alternative) return true;
  return false;
}

function supplyOf(plan: Plan, ahead: Ahead): Supply {
  let byPlan = supplies.get(ahead);
  if (!byPlan) supplies.set(ahead, (byPlan = new Map()));
  let supply = byPlan.get(plan);
  if (!supply) byPlan.set(plan, (supply = gather(plan, ahead.makes)));
  return supply;
}

function gather(plan: Plan, makes: ReadonlySet<Move>): Supply {
  const count = plan.steps.length;
  const supply = { full: new Int32Array(count), more: new Int32Array(count), partial: new Uint8Array(count) };
  for (const move of makes) {
    for (const effect of plan.effects.get(move) ?? []) {
      supply.full[effect.step]! |= effect.full;
      supply.more[effect.step]! |= effect.more;
      supply.partial[effect.step] = 1;
    }
  }
  return supply;
}
