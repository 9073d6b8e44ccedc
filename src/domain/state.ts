import type { Ending, Scenario } from './scenario.ts';
import type { LogEntry } from './score.ts';

/**
 * Where a playthrough stands. Plain data, derived from the journal alone; `step` never changes one, it gives the next.
 * Small on purpose: the workbench holds a hundred thousand of them.
 */
export interface State {
  readonly phase: 'desk' | 'contact' | 'ended';
  readonly clock: number; // minutes since midnight of day 1
  readonly heat: number; // 0–100
  readonly trust: number; // 0–100
  readonly flags: readonly number[]; // see Scenario.flags
  readonly contact: string | null; // the one under way; at the desk, null
  readonly node: string | null; // where the conversation stands; once ended, the ending
  readonly line: number; // while venting: the place of the line last heard; -1 otherwise
  readonly silent: boolean; // said nothing after they had finished, at this node
  readonly promises: readonly PromiseState[]; // in the order made
  readonly acts: number; // actions taken so far; the number of the reply in the log
  readonly contacts: number; // contacts begun so far
  readonly researched: boolean; // something was looked up
  readonly factsFound: boolean; // all-key-facts-found was given
  readonly circle: Circle;
  readonly outcomeAsked: boolean; // the customer was asked what they would call fair
  readonly putOff: boolean; // something was deferred to somebody
  readonly lostAt: number; // when the line was lost, minutes since midnight of day 1; -1 once it is taken up again
  readonly threatened: boolean; // their last words held a legal threat
  readonly once: readonly number[]; // moves made at least once, as bits by move number
  readonly twice: readonly number[]; // moves made at least twice
}

/**
 * Whether everyone whom this contact needs has been there at one time: `complete`; not yet: `open`; and `missed` where
 * that has been held against the player, which happens once a contact.
 */
export type Circle = 'open' | 'missed' | 'complete';

export type PromiseStatus = 'open' | 'kept' | 'late' | 'broken';

export interface PromiseState {
  readonly id: string;
  readonly due: number; // minutes since midnight of day 1
  readonly status: PromiseStatus;
}

/** The number of the flag `heard`: the customer has been heard out. */
export const HEARD = 0;
/** The number of the flag `threatened`: a legal threat stands. */
export const THREATENED = 1;
/** The number of the flag `lineHeld`: the legal line was held against it. */
export const LINE_HELD = 2;
/** The number of the flag `lost`: the line was lost, and neither side has rung since. */
export const LOST = 3;

/** A state under construction, inside `step` only. */
export type Draft = { -readonly [K in keyof State]: State[K] };

/** What happened, in order, for whoever shows or keeps it. */
export type Beat =
  | { readonly kind: 'line'; readonly id: string; readonly by: string; readonly at: number }
  | { readonly kind: 'said'; readonly reply: string; readonly at: number }
  | { readonly kind: 'listened' | 'cut-in' | 'kept-silent'; readonly at: number }
  | { readonly kind: 'prepared'; readonly preparation: string; readonly at: number }
  | { readonly kind: 'invited'; readonly person: string; readonly at: number }
  /** `midCall`: on the phone or on video, while they talk, so that nobody sees it who is not told. */
  | { readonly kind: 'joined' | 'left'; readonly person: string; readonly midCall?: true; readonly at: number }
  | { readonly kind: 'learned'; readonly fact: string; readonly at: number }
  | { readonly kind: 'granted' | 'approved'; readonly remedy: string; readonly at: number }
  | { readonly kind: 'promise'; readonly promise: string; readonly status: PromiseStatus; readonly due: number; readonly at: number }
  | { readonly kind: 'contact-begins'; readonly contact: string; readonly byThem: boolean; readonly at: number }
  | { readonly kind: 'contact-ends'; readonly contact: string; readonly lost?: true; readonly at: number }
  | { readonly kind: 'news'; readonly news: string; readonly at: number }
  | { readonly kind: 'threat'; readonly stands: boolean; readonly at: number }
  | { readonly kind: 'waited'; readonly minutes: number; readonly at: number }
  | { readonly kind: 'ended'; readonly ending: string; readonly at: number };

/** Where `step` tells what happened. What is null is not told, which is faster: bots need no beats. */
export interface Witness {
  readonly log: LogEntry[] | null;
  readonly beats: Beat[] | null;
  /** Every node that was come to, those that lead on by themselves included. */
  readonly nodes?: string[];
}

export const NO_WITNESS: Witness = { log: null, beats: null };

/** A draft of the state that follows; the fields in one order always, which makes for the fastest copies. */
export function draftOf(state: State): Draft {
  return {
    phase: state.phase,
    clock: state.clock,
    heat: state.heat,
    trust: state.trust,
    flags: state.flags,
    contact: state.contact,
    node: state.node,
    line: state.line,
    silent: state.silent,
    promises: state.promises,
    acts: state.acts,
    contacts: state.contacts,
    researched: state.researched,
    factsFound: state.factsFound,
    circle: state.circle,
    outcomeAsked: state.outcomeAsked,
    putOff: state.putOff,
    lostAt: state.lostAt,
    threatened: state.threatened,
    once: state.once,
    twice: state.twice,
  };
}

/** The ending that the play has come to. @throws if it has not ended */
export function endingOf(scenario: Scenario, state: State): Ending {
  const ending = state.phase === 'ended' && state.node !== null ? scenario.nodes[state.node]?.ending : undefined;
  if (!ending) throw new Error(`Scenario "${scenario.id}" stands at "${state.node}", which is no ending`);
  return ending;
}
