/**
 * What lies beside a playthrough's journal and changes nothing in it: the journal alone is replayed, scored and shared.
 * It stays on the learner's device unless they export it.
 */
export interface PlayNotes {
  /** Before which actions (by number, 0 is the first) a hint was asked for: support that was used, no failure. */
  readonly hints: readonly number[];
  /** What the learner would have said, by the number of the action that they then took. */
  readonly said: Readonly<Record<number, Said>>;
  /** When each action was taken, in real milliseconds since the play began. */
  readonly times: readonly number[];
}

/** The learner's own words for a moment, with the behaviors of its steps that they ticked in the debrief. */
export interface Said {
  readonly words: string;
  /** Ids of steps, `<method>.<step>`. */
  readonly ticked: readonly string[];
  /** When each of them was ticked or unticked last, by its id: real time, ms since 1970. */
  readonly at?: Readonly<Record<string, number>>;
}

export const NO_NOTES: PlayNotes = { hints: [], said: {}, times: [] };

/** The notes of a play that branches off before an action: what was noted up to there. */
export function notesUpTo(notes: PlayNotes, action: number): PlayNotes {
  return {
    hints: notes.hints.filter((at) => at < action),
    said: Object.fromEntries(Object.entries(notes.said).filter(([at]) => Number(at) < action)),
    times: notes.times.slice(0, action),
  };
}

/**
 * When a play was last played, in ms since 1970. A tick in its debrief changes what is kept of it and comes later: it was
 * not played then.
 */
export function lastPlayed({ began, changed, notes }: { readonly began: number; readonly changed: number; readonly notes?: PlayNotes }): number {
  const last = notes?.times.at(-1);
  return last === undefined ? changed : began + last;
}
