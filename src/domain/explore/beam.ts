import { advanceScoreByAct, finishScore, type ScoreState } from '../score.ts';
import type { State } from '../state.ts';
import type { Ahead } from './ahead.ts';
import type { Position, Positions } from './positions.ts';

/** A play under way in a search: how it came here, and the scores that the search looks at. */
export interface Ray {
  readonly position: Position;
  readonly scores: readonly ScoreState[];
  readonly action: string;
  readonly before: Ray | null;
  readonly worth: number; // what may still come of it
}

/** What a search is after: the worth of where a play stands, the higher the better; once ended, what it came to. */
export type Aim = (scores: readonly ScoreState[], ahead: Ahead | null, state: State) => number;

const PATIENCE = 250; // actions, where a conversation can go round in circles

/**
 * Plays on from a start, at each action going on with the most promising plays only. Plays that differ in nothing that
 * a score or a script reads go on as one, the one with the better feeling.
 * @param start a state and the scores there, which may be none
 * @param width how many plays go on at once
 * @param want how many ended plays to give
 * @returns ended plays, the best first
 */
export function beam(positions: Positions, start: { readonly state: State; readonly scores: readonly ScoreState[] }, aim: Aim, width: number, want = 1): readonly Ray[] {
  let front: Ray[] = [{ position: positions.of(start.state), scores: start.scores, action: '', before: null, worth: 0 }];
  const ended: Ray[] = [];
  let worst = -Infinity; // of the ended plays that are wanted
  for (let turn = 0; front.length > 0 && turn < PATIENCE; turn++) {
    const next = new Map<string, Ray>();
    for (const ray of front) {
      for (const { action, to, log } of positions.from(ray.position)) {
        const scores = ray.scores.map((score) => advanceScoreByAct(score, log));
        const worth = aim(scores, to.ahead, to.state);
        if (worth <= worst) continue;
        const reached = { position: to, scores, action, before: ray, worth };
        if (to.ahead === null) {
          ended.push(reached);
          ended.sort((one, other) => other.worth - one.worth);
          if (ended.length > want) ended.pop();
          if (ended.length === want) worst = ended[want - 1]!.worth;
          continue;
        }
        let key = `${to.rough}`;
        for (const score of scores) key += score.key;
        const rival = next.get(key);
        if (!rival || feeling(to.state) > feeling(rival.position.state)) next.set(key, reached);
      }
    }
    front = [...next.values()];
    if (front.length > width) front = front.sort((one, other) => other.worth - one.worth || feeling(other.position.state) - feeling(one.position.state)).slice(0, width);
  }
  return ended;
}

/** The actions that led to where a ray stands, from the search's start. */
export function actionsOf(ray: Ray): readonly string[] {
  const actions: string[] = [];
  for (let at = ray; at.before; at = at.before) actions.push(at.action);
  return actions.reverse();
}

/** A total that is there already counts a little more than one that is still possible. */
export function leaning(score: ScoreState, potential: number): number {
  return potential + finishScore(score) / 1000;
}

function feeling(state: State): number {
  return state.trust - state.heat;
}
