import { begin, IllegalAction, step } from './conversation.ts';
import { asRemembered } from './memory.ts';
import type { Mode } from './mode.ts';
import { offers } from './offers.ts';
import type { Scenario } from './scenario.ts';
import type { LogEntry } from './score.ts';
import type { Beat, State } from './state.ts';

/**
 * A playthrough as it is kept: the journal of actions and what they were taken in, nothing else. State, transcript,
 * score and debrief are derived from it by replaying (design.md, decision 2).
 */
export interface Playthrough {
  readonly scenario: string;
  readonly revision: string;
  readonly seed: number; // 0 – 2^32-1; the order of the replies
  readonly mode: Mode;
  readonly language: string;
  /** What a customer who comes back remembers; none: as the scenario's author says, or nobody comes back. */
  readonly memory?: readonly string[];
  readonly actions: readonly string[];
}

/** One action of the player with what came of it. */
export interface Turn {
  readonly action: string;
  readonly before: State;
  readonly after: State;
  readonly beats: readonly Beat[];
  /** Where this turn's entries stand in the play's log: from, and up to but not including. */
  readonly log: readonly [number, number];
}

/** A playthrough, played: everything that screens, stage and debrief read. */
export interface Play {
  readonly scenario: Scenario;
  readonly playthrough: Playthrough;
  readonly state: State;
  readonly turns: readonly Turn[];
  readonly log: readonly LogEntry[];
}

/** What is decided before a play begins. `seed`: 0 – 2^32-1, the order of the replies; `mode`: practice unless said. */
export type Beginning = Pick<Playthrough, 'seed' | 'language' | 'memory'> & Partial<Pick<Playthrough, 'mode'>>;

/** A play before its first action. */
export function beginPlay(scenario: Scenario, about: Beginning): Play {
  const playthrough: Playthrough = {
    scenario: scenario.id,
    revision: scenario.revision,
    seed: about.seed,
    mode: about.mode ?? 'practice',
    language: about.language,
    ...(about.memory && { memory: about.memory }),
    actions: [],
  };
  const met = asRemembered(scenario, about.memory);
  return { scenario: met, playthrough, state: begin(met), turns: [], log: [] };
}

/** The actions by which the first contact comes about with nothing prepared: it is begun, or waited for where they ring. */
export function straightIn(scenario: Scenario): readonly string[] {
  const actions: string[] = [];
  for (let state = begin(scenario); state.phase === 'desk'; ) {
    const offered = offers(scenario, state);
    const action = offered.find((one) => one.startsWith('contact:')) ?? offered.find((one) => one.startsWith('wait:'));
    if (action === undefined) throw new Error(`Scenario "${scenario.id}": the first contact neither can be begun nor begins by itself`);
    state = step(scenario, state, action);
    actions.push(action);
  }
  return actions;
}

/** The play after one more action. @throws IllegalAction when it is not on offer */
export function act(play: Play, action: string): Play {
  const log = play.log.slice();
  const beats: Beat[] = [];
  const after = step(play.scenario, play.state, action, { log, beats });
  const turn: Turn = { action, before: play.state, after, beats, log: [play.log.length, log.length] };
  return {
    scenario: play.scenario,
    playthrough: { ...play.playthrough, actions: [...play.playthrough.actions, action] },
    state: after,
    turns: [...play.turns, turn],
    log,
  };
}

export type Replayed =
  | { readonly ok: true; readonly play: Play }
  | { readonly ok: false; readonly why: 'other-scenario' | 'other-revision' }
  | { readonly ok: false; readonly why: 'illegal-action'; readonly at: number; readonly action: string };

/** Replays a journal. A stored playthrough of another revision, or one that the rules refuse, is said so, not thrown. */
export function replay(scenario: Scenario, playthrough: Playthrough): Replayed {
  if (playthrough.scenario !== scenario.id) return { ok: false, why: 'other-scenario' };
  if (playthrough.revision !== scenario.revision) return { ok: false, why: 'other-revision' };
  const met = asRemembered(scenario, playthrough.memory);
  let state = begin(met);
  const log: LogEntry[] = [];
  const turns: Turn[] = [];
  for (const [at, action] of playthrough.actions.entries()) {
    const beats: Beat[] = [];
    const from = log.length;
    try {
      const after = step(met, state, action, { log, beats });
      turns.push({ action, before: state, after, beats, log: [from, log.length] });
      state = after;
    } catch (error) {
      if (error instanceof IllegalAction) return { ok: false, why: 'illegal-action', at, action };
      throw error;
    }
  }
  return { ok: true, play: { scenario: met, playthrough, state, turns, log } };
}

/**
 * The state in which the people of this moment are together: while the last words of a contact still stand, the one
 * before it was over.
 */
export function together({ state, turns }: Play): State {
  return state.phase === 'contact' ? state : (turns.at(-1)?.before ?? state);
}

/** The play as it stood before the action with this number (0 is the first): from there a moment can be tried again. */
export function rewind(play: Play, to: number): Play {
  const turns = play.turns.slice(0, to);
  const last = turns.at(-1);
  return {
    scenario: play.scenario,
    playthrough: { ...play.playthrough, actions: play.playthrough.actions.slice(0, to) },
    state: last?.after ?? begin(play.scenario),
    turns,
    log: play.log.slice(0, last?.log[1] ?? 0),
  };
}
