import type { Card, Texts } from '../../../domain/scenario.ts';
import type { AppContext, Room } from '../../../machines/app.machine.ts';
import type { KeptPlay, Learner, StoreTrouble } from '../../../ports.ts';

/** What the library is given. It shows scenarios and kept plays and says what the player wants. */
export interface LibraryProps {
  /** A text of the interface by key. */
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
  readonly cards: readonly Card[];
  /** By scenario: title, situation, customer, trains. */
  readonly cardTexts: Readonly<Record<string, Texts>>;
  readonly plays: readonly KeptPlay[]; // newest first
  /** The store has not answered yet: whether there are plays is not known. */
  readonly reading?: boolean;
  readonly trouble: readonly StoreTrouble[];
  /** Of the interface, as a BCP 47 tag; the way in which dates are written. */
  readonly language: string;
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  setLanguage(language: string): void;
  /** Begins a scenario anew. */
  open(scenario: string): void;
  /** Goes on with a play. */
  resume(play: KeptPlay): void;
  /** Opens the debrief of a play. */
  look(play: KeptPlay): void;
  rename(play: KeptPlay, name: string): void;
  remove(play: KeptPlay): void;
  /** Who plays on this device, where somebody has given a name; results are those of whoever plays now. */
  readonly players?: { readonly learners: readonly Learner[]; readonly learner: string; choose(id: string): void };
  /** Why the last wish could not be fulfilled. */
  readonly refusal: AppContext['refusal'];
  understood(): void;
  /** Goes to a room beside the plays. */
  visit(room: Room): void;
  openSettings(): void;
  showIntro(): void;
}
