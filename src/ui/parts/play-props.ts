import type { Mood } from '../../domain/mood.ts';
import type { Play } from '../../domain/play.ts';

/** What every screen of a play is given. Screens show it and send actions; they decide nothing. */
export interface PlayProps {
  readonly play: Play;
  /** A text of the scenario by id (`opening-1`, `person.ada` …). */
  say(id: string): string;
  /** A text of the interface by key (`play.…`, `common.…`). */
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** What the customer shows. */
  readonly mood: Mood;
  /** Takes an action that is on offer (see domain/offers). */
  act(action: string): void;
  /** Whether single keys choose. */
  readonly shortcuts: boolean;
  /** Whether the play is heard. */
  readonly sound: boolean;
  turnSound(on: boolean): void;
  /** Of the interface, as a BCP 47 tag; the way in which times are written. */
  readonly language: string;
  /** To the library. Everything is kept. */
  leave(): void;
  /** Begins this situation again as a new playthrough; the old one is kept. */
  restart(): void;
  openSettings(): void;
  /** Whether one's own words come before the replies. */
  readonly sayIt?: { readonly on: boolean; turn(on: boolean): void };
  /** Shows the methods over the play; not there where that would be help that the mode does not give. */
  readonly openMethods?: (() => void) | undefined;
}

/** What it takes to put into words what happened. */
export type Telling = Pick<PlayProps, 'play' | 'say' | 't' | 'language'>;
