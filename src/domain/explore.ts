/** What can happen in a scenario, and what the best of it is worth: for checks, figures and the workbench. */
export { explore, STATE_LIMIT, type Exploration, type ExploreOptions } from './explore/reach.ts';
export type { Trap } from './explore/sightings.ts';
