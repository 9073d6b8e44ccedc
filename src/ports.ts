import type { StepWorked } from './domain/drill.ts';
import type { DrillMoment } from './domain/drill-moment.ts';
import type { Mode } from './domain/mode.ts';
import type { PlayNotes } from './domain/notes.ts';
import type { Playthrough } from './domain/play.ts';
import type { PlayResult } from './domain/result.ts';
import type { Mood } from './domain/mood.ts';
import type { Card, Scenario, Texts } from './domain/scenario.ts';
import type { Method } from './domain/method.ts';

/**
 * What the app needs from the world outside, one small interface a need; src/adapters has one file a medium for each.
 * Expected trouble comes back as a value that says what it is; only bugs throw.
 */

/** Scenarios and methods as they were built. */
export interface Library {
  readonly cards: readonly Card[];
  /** The languages that a scenario has texts in, its source language first. */
  languages(scenario: string): readonly string[];
  scenario(id: string): Promise<Scenario>;
  /** A scenario's texts; in its source language where there is no such translation. */
  texts(id: string, language: string): Promise<Texts>;
  /** What only its debrief says: `<reply>.why` and `<reply>.try`; like the texts otherwise. */
  reasons(id: string, language: string): Promise<Texts>;
  /** Brings the reasons onto the page, where they take no memory until they are asked for. */
  bringReasons(id: string, language: string): Promise<unknown>;
  cardTexts(language: string): Promise<Readonly<Record<string, Texts>>>;
  /** The six and the eight steps first. */
  methods(): Promise<readonly Method[]>;
  methodTexts(language: string): Promise<Texts>;
  /** The actions of a very good play of a scenario. */
  ideal(id: string): Promise<readonly string[]>;
  /** Every moment that can be worked by itself. */
  drillMoments(): Promise<readonly DrillMoment[]>;
}

/** A playthrough in store, with what the list of results shows of it. */
export interface KeptPlay {
  readonly id: string;
  /** Whose it is: a learner's id, '' where this device has never had more than one. */
  readonly learner: string;
  readonly playthrough: Playthrough;
  readonly notes?: PlayNotes;
  readonly name: string; // what the learner called it, or ''
  readonly named?: number; // when it got that name, or lost one: real time, ms since 1970
  readonly began: number; // real time, ms since 1970
  readonly changed: number; // real time, ms since 1970
  readonly ended: boolean;
  /** What came of it, when it has ended; a convenience for lists and plots, derived from the playthrough. */
  readonly result?: PlayResult;
  /** The play that this one was tried again from, and the action at which it branched off. */
  readonly from?: { readonly play: string; readonly action: number };
}

/** A moment that was worked in a drill, in store apart from the plays. */
export interface KeptDrill {
  readonly id: string;
  readonly learner: string; // as in `KeptPlay`
  readonly at: number; // real time, ms since 1970
  readonly moment: string; // id of the drill moment
  readonly scenario: string;
  readonly revision: string;
  /** The decisions, as actions. */
  readonly taken: readonly string[];
  readonly steps: readonly StepWorked[];
}

/** Somebody who plays on this device. */
export interface Learner {
  readonly id: string;
  readonly name: string;
  readonly named?: number; // when they got that name: real time, ms since 1970
}

/** Trouble with what is stored. Nothing is deleted because of it. */
export type StoreTrouble =
  | { readonly kind: 'unreadable'; readonly id: string; readonly why: string } // kept aside as it was
  | { readonly kind: 'unavailable'; readonly why: string } // no storage here: the game goes on without
  | { readonly kind: 'full'; readonly why: string }
  | { readonly kind: 'newer'; readonly why: string }; // written by a later version of the game

/** Playthroughs that outlive the page. */
export interface Progress {
  /** All that can be read, newest first; what cannot be read is kept aside and named in `trouble`. */
  list(): Promise<{ readonly plays: readonly KeptPlay[]; readonly trouble: readonly StoreTrouble[] }>;
  /** Creates or replaces; of two names the later holds. A play that another tab has carried further is not overwritten: `conflict`. */
  keep(play: KeptPlay): Promise<'kept' | 'conflict' | StoreTrouble>;
  /** Names a play, however far it has gone meanwhile; '' takes its name away. @param at ms since 1970 */
  rename(id: string, name: string, at: number): Promise<void>;
  remove(id: string): Promise<void>;
  /** The moments worked in drills, the oldest first. */
  drills(): Promise<readonly KeptDrill[]>;
  keepDrill(drill: KeptDrill): Promise<'kept' | StoreTrouble>;
  removeDrill(id: string): Promise<void>;
  /** Tells of changes that other tabs made. @returns unsubscribe */
  watch(listener: () => void): () => void;
}

/** What a backup brought in, in plays; `parted`: went another way than the play of the same id here, and stand beside it. */
export interface BroughtIn {
  readonly added: number;
  readonly known: number; // were here already, as far or further
  readonly further: number; // went on there
  readonly parted: number;
  readonly drills: number; // new here
  readonly learners: number; // who are new here
  readonly settings: number; // chosen later there
}

/** All that this device keeps, as one file out and in. Expected trouble is a value; then nothing has been changed. */
export interface Records {
  /** The text of a file with everything. */
  backup(): Promise<string>;
  /** Merges a backup into what is here. `settings` are to hold from now on. */
  bringIn(text: string): Promise<
    | { readonly ok: true; readonly brought: BroughtIn; readonly settings: Partial<Settings> }
    | { readonly ok: false; readonly why: 'other' | 'damaged' | 'newer' | StoreTrouble['kind'] }
  >;
  /** Makes the plays and drills of one learner another's, or, with null, deletes them. */
  handOver(learner: string, to: string | null): Promise<void>;
  /** Deletes everything in store. */
  clear(): Promise<void>;
  /** Asks the browser not to clear the store when room gets scarce. */
  persist(): Promise<void>;
}

/** The player's settings; small, read before the first paint. */
export interface Settings {
  readonly language: string; // '' = as the browser says
  readonly textSize: 'normal' | 'large' | 'largest';
  readonly motion: 'system' | 'full' | 'reduced' | 'off';
  readonly stage: boolean;
  readonly shortcuts: boolean; // single keys choose replies
  readonly methods: readonly string[]; // shown in the debrief beside the six and the eight steps
  readonly introSeen: boolean;
  readonly sound: boolean; // off until somebody switches it on; without it nothing is heard, voices included
  readonly roomLevel: number; // 0–100
  readonly effectsLevel: number; // 0–100
  readonly voice: boolean; // what people say is spoken
  readonly voiceLevel: number; // 0–100
  readonly mode: Mode; // chosen last: the one that a briefing begins with
  readonly passMark: number; // 1–100, of an assessment
  readonly pressure: boolean; // a timer beside the answers, which decides nothing
  readonly sayIt: boolean; // one's own words first, before the replies are shown
  readonly learners: readonly Learner[]; // none: one person, who need not say a name
  readonly learner: string; // the id of who plays now, '' where there are none
  readonly chosen: Readonly<Record<string, number>>; // when each of these was set, ms since 1970: those that never were have none
}

export interface SettingsStore {
  read(): Settings;
  /** What differs from what was read is chosen now, unless `chosen` says when it was. */
  write(settings: Settings): void;
  /** Leaves nothing of them in store. */
  forget(): void;
}

/** The interface's words. */
export interface Text {
  readonly language: string;
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
  use(language: string): Promise<void>;
}

/** What is heard once: something done or told, a change in how the customer feels, what became of them. */
export const CUES = [
  ...(['choose', 'ring', 'ring-out', 'video', 'line-lost', 'joined', 'left', 'message'] as const),
  ...(['promise-made', 'promise-kept', 'promise-late', 'promise-broken', 'flare-up', 'thaw'] as const),
  ...(['lost', 'detractor', 'rationally-satisfied', 'emotionally-satisfied'] as const),
] as const;
export type Cue = (typeof CUES)[number];

/** What is heard besides voices. Nothing depends on it: where it fails there is silence, and no more. */
export interface Sound {
  /** How loud each category is, 0–100. */
  level(levels: { readonly room: number; readonly effects: number }): void;
  /** The tone of a place, until another is given; null is silence. */
  room(place: string | null): void;
  /** @param after seconds from now */
  play(cue: Cue, after?: number): void;
  /** The player did something: sound goes on for 20 s from now. It begins with the first such call. */
  stir(): void;
  /** Silence until the player does something again. */
  rest(): void;
  close(): void;
}

/** Words, who says them and how they feel. */
export interface Spoken {
  readonly text: string;
  readonly language: string; // BCP 47
  readonly register?: 'low' | 'high'; // how their voice lies
  readonly person: string; // the same text for the same person, whoever else there is
  readonly mood: Mood;
}

/** What people say, aloud; the same words are always on the page. */
export interface Voice {
  /** Whether this device can speak a language without asking another machine; `waiting` until the system has said so. */
  can(language: string): 'yes' | 'no' | 'waiting';
  /** Told when the answer may have changed. @returns unsubscribe */
  watch(listener: () => void): () => void;
  /** Says these one after the other, in place of what is being said. @param loudness 0–100 */
  say(words: readonly Spoken[], loudness: number): void;
  stop(): void;
}

/** Words spoken by the player, written down on this device. */
export interface Recognition {
  /**
   * Listens until it is told to stop or the browser stops.
   * @param on.heard told all that was understood since the beginning, each time there is more
   * @param on.ended told once; with `trouble` nothing more can be heard, for want of a microphone or a permission
   * @returns stops listening
   */
  listen(on: { heard(words: string): void; ended(trouble: boolean): void }): () => void;
}

/** Keeps the game on the device, and tells of later versions of it. */
export interface Updates {
  /** `waiting`: a later version is there and can be taken; `taken`: this page or another has taken it, and a reload shows it. */
  readonly state: 'current' | 'waiting' | 'taken';
  /** @returns unsubscribe */
  watch(listener: () => void): () => void;
  take(): void;
  /** Looks whether there is a later version by now. */
  look(): void;
}

/** Real time; everything in the rules runs on the simulated clock instead. */
export interface Clock {
  now(): number; // ms since 1970
}
