import type { Actor } from '../person/actor.ts';
import type { Feeling } from '../person/manner.ts';
import type { Place } from '../place/place.ts';

/** How the stage moves. One strategy for each setting of the player; the stage never asks which it has. */
export interface Motion {
  /** True when frames have to be drawn although nothing was asked for: breathing, steam, talking. */
  readonly lively: boolean;
  /** What a person feels has changed, with or without another mood. */
  answer(actor: Actor, feeling: Feeling): void;
  /** A person came onto the stage. */
  enter(actor: Actor): void;
  /** A person leaves; `gone` is called when they are out of sight. */
  leave(actor: Actor, gone: () => void): void;
  /** The room takes on another heat, 0–100. */
  warm(place: Place, heat: number): void;
  /**
   * Writes the poses of one frame. `time` in ms; `waited` is how long (ms) the player has done nothing: people grow
   * restless with it, and from IDLE_FOR on everything has come to rest.
   */
  frame(actors: readonly Actor[], place: Place, time: number, waited: number): void;
}
