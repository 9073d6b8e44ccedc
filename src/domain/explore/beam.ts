import { step } from '../conversation.ts';
import { offers } from '../offers.ts';
import type { Scenario } from '../scenario.ts';
import { advanceScoreBy, finishScore, type LogEntry, type ScoreState } from '../score.ts';
import type { State } from '../state.ts';
import type { Ahead } from './ahead.ts';
import type { StateKeys } from './state-key.ts';

/** A play under way in a search: how it came here, and the scores that the search looks at. */
export interface Ray {
  readonly state: State;
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
 * @param width how many plays go on at once
 * @param want how many ended plays to give
 * @returns ended plays, the best first
 */
export function beam(scenario: Scenario, keys: StateKeys, start: Ray, aim: Aim, width: number, want = 1): readonly Ray[] {
  let front: Ray[] = [start];
  const ended: Ray[] = [];
  const worst = (): number => (ended.length < want ? -Infinity : ended[ended.length - 1]!.worth);
  for (let turn = 0; front.length > 0 && turn < PATIENCE; turn++) {
    const next = new Map<string, Ray>();
    for (const ray of front) {
      for (const action of offers(scenario, ray.state)) {
        const log: LogEntry[] = [];
        const state = step(scenario, ray.state, action, { log, beats: null });
        const scores = ray.scores.map((score) => advanceScoreBy(score, log));
        if (state.phase === 'ended') {
          const done = { state, scores, action, before: ray, worth: aim(scores, null, state) };
          if (done.worth <= worst()) continue;
          ended.push(done);
          ended.sort((one, other) => other.worth - one.worth);
          if (ended.length > want) ended.pop();
          continue;
        }
        const worth = aim(scores, keys.ahead(state), state);
        if (worth <= worst()) continue;
        const key = keys.roughly(state) + scores.map((score) => score.key).join('');
        const rival = next.get(key);
        if (!rival || feeling(state) > feeling(rival.state)) next.set(key, { state, scores, action, before: ray, worth });
      }
    }
    front = [...next.values()];
    if (front.length > width) front = front.sort((one, other) => other.worth - one.worth || feeling(other.state) - feeling(one.state)).slice(0, width);
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
