import { passes } from '../../../domain/assessment.ts';
import type { MethodDebrief } from '../../../domain/debrief.ts';
import { leadingAmong } from '../../../domain/method.ts';

/** The totals that count in an assessment, and whether they pass it. */
export interface Counting {
  readonly totals: readonly { readonly id: string; readonly total: number }[];
  readonly passed: boolean;
}

/** @param scores by all methods that are shown; the leading ones count @param mark 1–100 */
export function countingOf(scores: readonly MethodDebrief[], mark: number): Counting {
  const totals = leadingAmong(scores.map(({ method, score }) => ({ id: method, total: score.total })));
  return { totals, passed: passes(Object.fromEntries(totals.map(({ id, total }) => [id, total])), mark) };
}
