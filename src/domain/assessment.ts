import { LEADING } from './method.ts';
import type { Playthrough } from './play.ts';

/**
 * Whether an assessment is passed: by each of the two leading methods that was scored, the total reaches the mark. They
 * look for different things, and who is strong by one alone has half of the work still before them.
 * @param totals by method, 0–100 @param mark 1–100
 */
export function passes(totals: Readonly<Record<string, number>>, mark: number): boolean {
  const scored = LEADING.flatMap((method) => totals[method] ?? []);
  return scored.length > 0 && scored.every((total) => total >= mark);
}

/** What a kept play tells about whose attempt at what it is. */
export interface Attempt {
  readonly id: string;
  readonly learner: string;
  readonly began: number; // ms since 1970
  readonly playthrough: Pick<Playthrough, 'scenario' | 'mode'>;
  /** What stood on it when it ended. */
  readonly result?: { readonly attempt?: number };
}

/**
 * Which of this learner's assessments of its scenario one is, from 1. Those that were begun and left count too: else
 * whoever leaves a bad one has never made it. One that was carried on in two tabs is two that began together: they follow
 * each other by their ids, which nothing changes afterwards. One that was told to be the second stays it though the first
 * be deleted.
 * @param kept all that is in store, this one or not
 */
export function attemptNumber(one: Attempt, kept: readonly Attempt[]): number {
  const before = kept.filter(
    ({ id, learner, began, playthrough: { scenario, mode } }) =>
      learner === one.learner && scenario === one.playthrough.scenario && mode === 'assess' && (began < one.began || (began === one.began && id < one.id)),
  );
  const told = before.map(({ result }) => result?.attempt ?? 0);
  return Math.max(one.result?.attempt ?? 1, before.length + 1, ...told.map((attempt) => attempt + 1));
}
