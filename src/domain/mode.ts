/**
 * In what spirit a play is played, and what it allows; it stands on the result everywhere.
 * `learn`: a coach beside the story, hints on request. `practice`: no help; moments can be tried again afterwards.
 * `assess`: no help, no second try at a moment; a result to show.
 * (Explanation at once for novices, at the end for the experienced.)
 */
export const MODES = ['learn', 'practice', 'assess'] as const;
export type Mode = (typeof MODES)[number];

export const isMode = (value: unknown): value is Mode => MODES.some((mode) => mode === value);
