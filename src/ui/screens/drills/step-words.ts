import type { StepOf } from '../../../domain/drill-moment.ts';
import { DAY, type Due } from '../../../domain/due.ts';
import type { DrillWords } from './drills-props.ts';

/** The name of a step. */
export function stepName({ method, step }: StepOf, { methodTexts }: Pick<DrillWords, 'methodTexts'>): string {
  return methodTexts[`method.${method}.step.${step}.name`] ?? `${method} ${step}`;
}

/** The short name of the method that a step is of. */
export function methodName(method: string, { methodTexts }: Pick<DrillWords, 'methodTexts'>): string {
  return methodTexts[`method.${method}.short`] ?? method;
}

/** When something is due: "due now", "due tomorrow", "due in 3 days". @param now ms since 1970 */
export function dueWords(due: Due | null, now: number, { t, language }: Pick<DrillWords, 't' | 'language'>): string {
  if (due === null) return t('drills.due.new');
  if (due.at <= now) return t('drills.due.now');
  return t('drills.due.at', { when: whenWords(due.at, now, language) });
}

/** A day from now in the manner of the language: "tomorrow", "in 3 days". Both in ms since 1970. */
export function whenWords(at: number, now: number, language: string): string {
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(Math.max(1, Math.ceil((at - now) / DAY)), 'day');
}
