/** What can happen in a scenario, and what the best of it is worth: for checks, figures and the workbench. */
export { explore, STATE_LIMIT, type Exploration, type ExploreOptions } from './explore/reach.ts';
export type { Trap } from './explore/sightings.ts';
export { bestPlays, meanTotal, type BestOptions, type BestPlays, type StepReach } from './explore/best.ts';
export { finish, type FinishedPlay } from './explore/finished.ts';
export { worthOfReplies, type ReplyWorth, type WorthOptions } from './explore/worth.ts';
export { lowestPlays, type LowestOptions, type LowestPlays } from './explore/lowest.ts';
export { movesMade, type Made, type MadeOptions, type MadeTogether } from './explore/made.ts';
export { bearersOf, BEARINGS, type Bearer, type Bearing, type StepBearers } from './explore/bearing.ts';
