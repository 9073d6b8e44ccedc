import type { Look } from '../src/domain/look.ts';
import type { Mood } from '../src/domain/mood.ts';
import type { Sign } from '../src/domain/signs.ts';
import type { Saying } from './person/speech.ts';

/** The places a contact can be set in; place/places says what is seen in each. */
export type PlaceId =
  | 'restaurant-lunch' | 'project-office' | 'trade-counter' | 'repair-workshop' | 'plant-floor' | 'greenhouse'
  | 'window-desk' | 'building-lobby' | 'car-workshop' | 'clinic-room';

/** One person as the stage shows them. The heat of whoever stands in front also colours the room. */
export interface StagePerson {
  readonly id: string;
  readonly look: Look;
  /** In front; at the table with them; standing by; in a call window. */
  readonly role: 'customer' | 'seated' | 'standing' | 'window';
  readonly mood: Mood;
  /** What their face shows where that is not their mood. */
  readonly face?: Mood;
  readonly heat: number; // 0–100
  readonly trust: number; // 0–100
}

/** Everything the stage shows at one moment. The stage is given whole views and finds out itself what changed. */
export interface StageView {
  readonly place: PlaceId;
  readonly people: readonly StagePerson[];
  /** The words that are shown, as said one after another, and which turn they are of: another turn's are said anew. */
  readonly words?: { readonly turn: number; readonly lines: readonly Saying[] };
  readonly motion: 'full' | 'reduced' | 'off';
  /** The simulated clock, in minutes since midnight of day 1; noon unless said. */
  readonly clock?: number;
  /** What the story has come to, in the place's own words (`Shown` in place/place-art.ts). */
  readonly signs?: readonly Sign[];
  /** They are on the phone. */
  readonly onPhone?: true;
}

/** What the app holds while a stage is open. */
export interface StageHandle {
  show(view: StageView): void;
  /** The player did something: idle life goes on for 20 s from now. */
  stir(): void;
  /** Takes the stage down and gives back its canvas, textures and listeners. Further calls do nothing. */
  close(): void;
  /** True while nothing moves and no frame is drawn. */
  readonly asleep: boolean;
}

/** How to open a stage. `now` (ms, monotonic) is for tests that cannot wait. */
export interface StageOptions {
  readonly renderer?: 'auto' | 'webgl' | 'canvas';
  readonly now?: () => number;
}
