import { dueOf, turnOf, type Due, type Practised, type Turn } from './due.ts';
import { isHeld, type StepWorked } from './drill.ts';
import { stepId } from './drill-moment.ts';
import type { Method } from './method.ts';
import type { Mode } from './mode.ts';
import { NOT_CALLED_FOR } from './result.ts';
import type { Level } from './score.ts';

/** A play that has ended, as far as progress is concerned. */
export interface Attempt {
  readonly at: number; // ms since 1970
  readonly scenario: string;
  readonly mode: Mode;
  /** A hint was asked for. */
  readonly helped: boolean;
  readonly totals: Readonly<Record<string, number>>; // by method, 0–100
  /** As in `PlayResult`; plays that were kept before there were levels have none, and count by their totals alone. */
  readonly levels?: Readonly<Record<string, readonly number[]>>;
  /** Ids of the steps that were ticked under the learner's own words, each as often as it was. */
  readonly ticked: readonly string[];
}

/** A moment of a drill, as far as progress is concerned. */
export interface DrillDone {
  readonly at: number; // ms since 1970
  readonly steps: readonly StepWorked[];
}

/** How sure one can be of a step: one or two plays tell little. */
export type Assurance = 'none' | 'first-impression' | 'taking-shape' | 'founded';
const SHAPE_FROM = 3; // plays
const FOUNDED_FROM = 6;

export interface StepProgress {
  readonly id: string; // see `stepId`
  readonly step: number;
  readonly plays: number; // in which it was called for
  readonly first: Level | null;
  readonly last: Level | null;
  readonly assurance: Assurance;
  /** Moments in drills, and those in which it was raised to met. */
  readonly drills: { readonly done: number; readonly held: number };
  /** How often it was found in the learner's own words. */
  readonly said: number;
  readonly due: Due | null;
  readonly turn: Turn; // when it has its turn to be practised
}

export interface MethodProgress {
  readonly method: string;
  readonly steps: readonly StepProgress[];
  /** The total of every play, the oldest first. */
  readonly totals: readonly Total[];
}

export interface Total {
  readonly at: number; // ms since 1970
  readonly total: number; // 0–100
  readonly attempt: Attempt;
}

/**
 * How a learner has come along, by method and step.
 * @param attempts those that count, and all drills, in any order
 * @param all every attempt: what is due does not depend on which plays are looked at
 */
export function progressOf(methods: readonly Method[], attempts: readonly Attempt[], drills: readonly DrillDone[], all = attempts): readonly MethodProgress[] {
  const inTurn = attempts.toSorted((one, other) => one.at - other.at);
  const practised = practisedOf(methods, all, drills);
  const ticked = counted(inTurn.flatMap((one) => one.ticked));
  return methods.map((method) => ({
    method: method.id,
    steps: method.steps.map(({ id: step }, index): StepProgress => {
      const id = stepId({ method: method.id, step });
      let plays = 0;
      let first: Level | null = null;
      let last: Level | null = null;
      for (const one of inTurn) {
        const level = one.levels?.[method.id]?.[index] ?? NOT_CALLED_FOR;
        if (level === NOT_CALLED_FOR) continue;
        plays += 1;
        last = level as Level;
        first ??= last;
      }
      const worked = drills.flatMap(({ steps }) => steps.filter((one) => stepId(one) === id));
      return {
        id,
        step,
        plays,
        first,
        last,
        assurance: assuranceOf(plays),
        drills: { done: worked.length, held: worked.filter(isHeld).length },
        said: ticked.get(id) ?? 0,
        due: dueOf(practised.get(id) ?? []),
        turn: turnOf(practised.get(id) ?? []),
      };
    }),
    totals: inTurn.flatMap((attempt) => {
      const total = attempt.totals[method.id];
      return total === undefined ? [] : [{ at: attempt.at, total, attempt }];
    }),
  }));
}

/** By the id of a step, all practice of it in plays and drills, the oldest first. */
export function practisedOf(methods: readonly Method[], attempts: readonly Attempt[], drills: readonly DrillDone[]): ReadonlyMap<string, readonly Practised[]> {
  const found = new Map<string, Practised[]>();
  const note = (id: string, one: Practised) => {
    const list = found.get(id);
    if (list) list.push(one);
    else found.set(id, [one]);
  };
  for (const { id: method, steps } of methods) {
    for (const { at, levels } of attempts) {
      const of = levels?.[method];
      if (!of) continue;
      steps.forEach(({ id: step }, index) => {
        const level = of[index] ?? NOT_CALLED_FOR;
        if (level !== NOT_CALLED_FOR) note(stepId({ method, step }), { at, score: level / 3, held: level >= 2 });
      });
    }
  }
  for (const { at, steps } of drills) for (const one of steps) note(stepId(one), { at, score: Math.min(1, one.to / one.best), held: isHeld(one) });
  for (const list of found.values()) list.sort((one, other) => one.at - other.at);
  return found;
}

/** @param plays in which the step was called for */
export function assuranceOf(plays: number): Assurance {
  return plays === 0 ? 'none' : plays < SHAPE_FROM ? 'first-impression' : plays < FOUNDED_FROM ? 'taking-shape' : 'founded';
}

/** Totals in as many groups as can be drawn, each the mean of plays that follow each other, 0–100. */
export function grouped(totals: readonly Total[], most: number): readonly { readonly totals: readonly Total[]; readonly mean: number }[] {
  const size = Math.max(1, Math.ceil(totals.length / most));
  return Array.from({ length: Math.ceil(totals.length / size) }, (_, group) => {
    const of = totals.slice(group * size, (group + 1) * size);
    return { totals: of, mean: Math.round(of.reduce((sum, { total }) => sum + total, 0) / of.length) };
  });
}

function counted(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
