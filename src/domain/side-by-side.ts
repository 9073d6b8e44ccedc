import { circumstancesOf } from './circumstances.ts';
import type { Method } from './method.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import type { Play } from './play.ts';
import { score, type Level } from './score.ts';

/** Two finished plays of one scenario beside each other. */
export interface SideBySide {
  readonly outcomes: readonly [Outcome, Outcome];
  readonly methods: readonly {
    readonly method: string;
    readonly totals: readonly [number, number]; // 0–100
    /** The levels of each step; null where it was not called for. */
    readonly steps: readonly { readonly step: number; readonly levels: readonly [Level | null, Level | null] }[];
  }[];
  /** The first action in which they differ, 0 is the first; null: they are the same. */
  readonly parts: number | null;
}

/** @param methods in the order in which they are to be shown @throws if one of the plays has not ended */
export function sideBySide(one: Play, other: Play, methods: readonly Method[]): SideBySide {
  const plays = [one, other] as const;
  const both = <T>(of: (play: Play) => T): readonly [T, T] => [of(one), of(other)];
  return {
    outcomes: both((play) => outcomeOf(play.scenario, play.state)),
    methods: methods.map((method) => {
      const [first, second] = both((play) => score(play.log, method, circumstancesOf(play.scenario, play.state)));
      return {
        method: method.id,
        totals: [first.total, second.total],
        steps: first.steps.map((step, index) => {
          const beside = second.steps[index];
          return { step: step.step, levels: [step.applies ? step.level : null, beside?.applies ? beside.level : null] };
        }),
      };
    }),
    parts: partsAt(plays.map(({ playthrough }) => playthrough.actions)),
  };
}

function partsAt([one = [], other = []]: readonly (readonly string[])[]): number | null {
  const first = Array.from({ length: Math.max(one.length, other.length) }, (_, index) => index).find((index) => one[index] !== other[index]);
  return first ?? null;
}
