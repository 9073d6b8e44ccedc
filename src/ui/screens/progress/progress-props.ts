import type { MethodProgress } from '../../../domain/progress.ts';
import type { Mode } from '../../../domain/mode.ts';
import type { DrillWords } from '../drills/drills-props.ts';

/** What the page about somebody's progress is given. */
export interface ProgressProps extends DrillWords {
  readonly week: readonly boolean[];
  /** How many plays and drilled moments count, and in how many of those plays a hint was asked for. */
  readonly counts: { readonly plays: number; readonly helped: number; readonly moments: number };
  /** Nothing has ended and nothing was drilled yet, in whatever mode. */
  readonly empty: boolean;
  readonly mode: Mode | 'all';
  showMode(mode: Mode | 'all'): void;
  readonly methods: readonly MethodProgress[];
  readonly passMark: number; // 1–100
  readonly now: number; // ms since 1970
  titleOf(scenario: string): string;
  drill(step?: string): void;
  leave(): void;
}
