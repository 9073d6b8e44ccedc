import type { StepWorked } from '../../../domain/drill.ts';
import type { DrillMoment, StepOf } from '../../../domain/drill-moment.ts';
import type { Due } from '../../../domain/due.ts';
import type { Method } from '../../../domain/method.ts';
import type { Play } from '../../../domain/play.ts';
import type { Texts } from '../../../domain/scenario.ts';

/** The words of everything about drills. */
export interface DrillWords {
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
  readonly language: string; // of the interface, as a BCP 47 tag
  /** Names of the methods and their steps, by id (see src/authoring/method-file.ts). */
  readonly methodTexts: Texts;
}

/** A step that can be drilled, as the overview shows it. */
export interface StepToDrill extends StepOf {
  readonly id: string;
  readonly moments: number; // that train it
  readonly due: Due | null;
}

/** A moment of a round with all that it takes to show it. */
export interface ReadyMoment {
  readonly moment: DrillMoment;
  /** Stands where the first decision is to be taken. */
  readonly play: Play;
  /** A text of its scenario by id, reasons included. */
  say(id: string): string;
}

/** A moment that was worked. */
export interface WorkedMoment {
  readonly moment: DrillMoment;
  readonly taken: readonly string[];
  readonly steps: readonly StepWorked[];
}

export interface RoundProps extends DrillWords {
  readonly moments: readonly ReadyMoment[];
  readonly methods: readonly Method[];
  readonly shortcuts: boolean; // single keys choose
  /** Keeps what a moment came to. */
  keep(worked: WorkedMoment): void;
  /** When a step is due, the round included. */
  dueOf(step: StepOf): Due | null;
  readonly now: number; // ms since 1970
  again(): void;
  leave(): void;
}
