import type { Method } from '../../../domain/method.ts';
import type { Play } from '../../../domain/play.ts';
import type { Texts } from '../../../domain/scenario.ts';
import type { OwnWordsKept } from './OwnWords.tsx';
import type { TakeAlongProps } from './take-along-props.ts';

/** What stands on an assessment beside its totals. */
export interface Assessed {
  /** The total that each leading method had to reach, 1–100. */
  readonly mark: number;
  /** Which attempt at this situation it was, from 1; null where the earlier ones are not here. */
  readonly attempt: number | null;
  readonly code: string;
}

/** What the debrief of a finished play is given. */
export interface DebriefProps {
  readonly play: Play;
  /** All methods there are, and the ids of those that are shown, in this order. */
  readonly methods: readonly Method[];
  readonly shown: readonly string[];
  /** Names, rules and tips of the methods, by id (see src/authoring/method-file.ts). */
  readonly methodTexts: Texts;
  /** A text of the scenario by id. */
  say(id: string): string;
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
  readonly language: string;
  /** The play that this one was tried again from. */
  readonly branchedFrom: { readonly play: string; readonly action: number } | null;
  show(methods: readonly string[]): void;
  /** Before how many actions a hint was asked for. */
  readonly hints?: number;
  /** What an assessment came to, besides its totals; in other modes, and until it is known, null. */
  readonly assessed?: Assessed | null;
  /** The play that this one branched off from, where it is still here; undefined while it is looked for. */
  readonly before?: Play | null | undefined;
  /** Brings a very good play of the same situation; null where there is none for it. */
  bringIdeal?(): Promise<Play | null>;
  /** What the player would have said, where they wrote any of it. */
  readonly own?: OwnWordsKept;
  /** How the result leaves the page; not there until that is known. */
  readonly take?: TakeAlongProps | undefined;
  /** It is somebody's play that a link carried. */
  readonly shared?: boolean;
  /** Tries again from before the action with this number; this result stays as it is. Null where the mode allows no second try. */
  readonly tryAgain: ((action: number) => void) | null;
  /** Goes to the drills for a step, `<method>.<step>`; none where somebody else's play is looked at. */
  readonly drill?: (step: string) => void;
  restart(): void;
  leave(): void;
  openSettings(): void;
  /** Shows the methods as rules with examples, at a step, `<method>.<step>`. */
  readonly openRules?: (step: string) => void;
}

/** The words of the debrief's parts. */
export type Words = Pick<DebriefProps, 'play' | 'say' | 't' | 'language' | 'methodTexts'>;
