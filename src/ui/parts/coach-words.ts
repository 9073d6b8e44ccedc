import type { Hint, Touch } from '../../domain/coach.ts';
import type { Texts } from '../../domain/scenario.ts';
import { levels } from '../../domain/score.ts';

/** What it takes to put into words what a coach knows. */
export interface CoachWords {
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
  readonly methodTexts: Texts;
}

/** What an answer did to a step: "Step 1, Confirm the problem: met." */
export function touchWords({ method, step, to, how }: Touch, { t, methodTexts }: CoachWords): string {
  const name = methodTexts[`method.${method}.step.${step}.name`] ?? '';
  return t(`modes.coach.${how}`, { step, name, level: t(`modes.coach.level.${levels[to]}`) });
}

/** The sentences of a hint, from the step to the behavior that meets it: at most two, and no answer is named. */
export function hintWords(hint: Hint, { t, methodTexts }: CoachWords): readonly string[] {
  if (hint.kind === 'free') return [t('modes.coach.free')];
  const id = `method.${hint.method}.step.${hint.step}`;
  const text = (key: string) => methodTexts[key] ?? '';
  const where = t(`modes.coach.${hint.kind}`, { step: hint.step, name: text(`${id}.name`), method: text(`method.${hint.method}.name`) });
  if (hint.kind === 'careful') return [where, text(`${id}.rule`)];
  return [where, (hint.move && methodTexts[`more.${hint.move}`]) || text(`${id}.tip`)];
}
