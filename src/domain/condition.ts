import { HEAT_FROM, TRUST_FROM, type HeatBand, type TrustBand } from './bands.ts';

/**
 * A condition as the compiler leaves it: data, evaluated by one function. A flag is anything that is either so or not
 * (a fact known, a reply said, a person present …); the compiler numbers the flags that a scenario uses.
 */
export type Condition =
  | { readonly flag: number }
  | { readonly heatAtLeast: HeatBand }
  | { readonly heatBelow: HeatBand }
  | { readonly trustAtLeast: TrustBand }
  | { readonly trustBelow: TrustBand }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** What a condition can read. `flags` holds 32 flags a number. */
export interface Readable {
  readonly heat: number;
  readonly trust: number;
  readonly flags: readonly number[];
}

/** Whether a flag, by its number in `Scenario.flags`, stands. */
export function hasFlag(flags: readonly number[], flag: number): boolean {
  return ((flags[flag >> 5] ?? 0) & (1 << (flag & 31))) !== 0;
}

/** The flags with this one standing; the same list where it stood already. */
export function withFlag(flags: readonly number[], flag: number): readonly number[] {
  if (hasFlag(flags, flag)) return flags;
  const next = flags.slice();
  next[flag >> 5] = (next[flag >> 5] ?? 0) | (1 << (flag & 31));
  return next;
}

/** The flags with this one not standing; the same list where it did not. */
export function withoutFlag(flags: readonly number[], flag: number): readonly number[] {
  if (!hasFlag(flags, flag)) return flags;
  const next = flags.slice();
  next[flag >> 5] = (next[flag >> 5] ?? 0) & ~(1 << (flag & 31));
  return next;
}

/** A condition of any kind, to ask it for a field that only another kind has. */
export interface AnyCondition {
  readonly flag?: number;
  readonly heatAtLeast?: HeatBand;
  readonly heatBelow?: HeatBand;
  readonly trustAtLeast?: TrustBand;
  readonly trustBelow?: TrustBand;
  readonly all?: readonly Condition[];
  readonly any?: readonly Condition[];
  readonly not?: Condition;
}

/** Whether the condition holds now; none given holds always. */
export function holds(condition: Condition | undefined, now: Readable): boolean {
  return condition === undefined || holdsAny(condition, now);
}

/** Asks for values, not for fields: in a uniform condition there are all of them. */
function holdsAny(condition: AnyCondition, now: Readable): boolean {
  // The commonest first: bots ask this millions of times.
  if (condition.flag !== undefined) return hasFlag(now.flags, condition.flag);
  if (condition.all !== undefined) {
    for (const part of condition.all) if (!holdsAny(part, now)) return false;
    return true;
  }
  if (condition.not !== undefined) return !holdsAny(condition.not, now);
  if (condition.any !== undefined) {
    for (const part of condition.any) if (holdsAny(part, now)) return true;
    return false;
  }
  if (condition.trustAtLeast !== undefined) return now.trust >= TRUST_FROM[condition.trustAtLeast];
  if (condition.trustBelow !== undefined) return now.trust < TRUST_FROM[condition.trustBelow];
  if (condition.heatAtLeast !== undefined) return now.heat >= HEAT_FROM[condition.heatAtLeast];
  if (condition.heatBelow !== undefined) return now.heat < HEAT_FROM[condition.heatBelow];
  throw new Error('a condition that asks for nothing');
}
