import { bestOf, standingsOf, stepId, waysThrough, type DrillMoment, type StepOf } from './drill-moment.ts';
import type { Method } from './method.ts';
import { act, type Play } from './play.ts';
import type { Level } from './score.ts';

/** What a moment of a drill came to for a step that it trains. */
export interface StepWorked extends StepOf {
  readonly from: Level;
  readonly to: Level;
  /** The highest that could be had. */
  readonly best: Level;
}

/** A step that one decision moved, or slipped in. */
export interface StepMoved extends StepOf {
  readonly from: Level;
  readonly to: Level;
  readonly slipped: boolean; // by this decision
}

/** What one decision did. */
export interface DecisionWorked {
  readonly action: string;
  /** The steps of the leading methods that it moved or slipped in. */
  readonly moved: readonly StepMoved[];
  /** The steps that the moment trains and that stayed as they were. */
  readonly left: readonly StepOf[];
  /** What would have done more; null where nothing would. */
  readonly better: string | null;
}

const MET = 2;

/** @param play stands in the moment, before the decision @throws IllegalAction when the action is not on offer */
export function workDecision(moment: DrillMoment, play: Play, action: string, methods: readonly Method[]): DecisionWorked {
  const best = bestOf(waysThrough(moment, play, methods)).map((way) => way.play.playthrough.actions[play.turns.length] ?? action);
  const after = act(play, action);
  const before = standingsOf(after, methods, play.turns.length);
  const moved: StepMoved[] = [];
  for (const [id, { level, slipped }] of standingsOf(after, methods)) {
    const was = before.get(id) ?? { level: 0, slipped: false };
    if (level !== was.level || slipped !== was.slipped) moved.push({ ...stepNamed(id), from: was.level, to: level, slipped: slipped && !was.slipped });
  }
  return {
    action,
    moved,
    left: moment.steps.filter((one) => !moved.some((other) => stepId(other) === stepId(one))),
    better: best.includes(action) ? null : (best[0] ?? null),
  };
}

/** What the moment came to for each step that it trains. @param play after the moment's last decision */
export function workedIn(moment: DrillMoment, play: Play, methods: readonly Method[]): readonly StepWorked[] {
  const before = standingsOf(play, methods, moment.actions.length);
  const after = standingsOf(play, methods);
  return moment.steps.map(({ method, step, best }) => {
    const id = stepId({ method, step });
    return { method, step, from: before.get(id)?.level ?? 0, to: after.get(id)?.level ?? 0, best };
  });
}

/** Whether a step was worked well in a moment: raised, and to met at least. */
export function isHeld({ from, to }: Pick<StepWorked, 'from' | 'to'>): boolean {
  return to > from && to >= MET;
}

/** The step that an id names: see `stepId`. */
export function stepNamed(id: string): StepOf {
  const [method = '', step] = id.split('.');
  return { method, step: Number(step) };
}
