import { step } from '../conversation.ts';
import { offers } from '../offers.ts';
import type { Scenario } from '../scenario.ts';
import type { LogEntry } from '../score.ts';
import type { State } from '../state.ts';
import type { Ahead } from './ahead.ts';
import { StateKeys } from './state-key.ts';

/** A state that a search has come to; states that differ in nothing that can still matter are one position. */
export interface Position {
  readonly state: State;
  /** What can still matter; null once ended. */
  readonly ahead: Ahead | null;
  /** The same number for positions that differ in nothing that a script or a score reads (StateKeys.both). */
  readonly rough: number;
}

/** One action with where it leads and what it made. */
export interface Transition {
  readonly action: string;
  readonly to: Position;
  readonly log: readonly LogEntry[]; // of this act alone
}

/** Positions are forgotten once there are so many, which holds them below some 60 MB. */
const ENOUGH = 40_000;

let latest: Positions | undefined; // of one scenario alone: those of a library together would fill the memory

/** The positions of a scenario, which is taken as immutable: all searches share them. */
export function positionsOf(scenario: Scenario): Positions {
  if (latest?.scenario !== scenario) latest = new Positions(scenario);
  return latest;
}

/**
 * The positions of a scenario with what leads from one to another, each worked out when first asked for and kept: the
 * searches of a check come by most of them many times.
 */
export class Positions {
  readonly scenario: Scenario;
  readonly keys: StateKeys;
  private readonly known = new Map<string, Position>();
  private readonly roughs = new Map<string, number>();
  private readonly transitions = new Map<Position, readonly Transition[]>();

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.keys = new StateKeys(scenario);
  }

  of(state: State): Position {
    if (state.phase === 'ended') return { state, ahead: null, rough: -1 };
    const { exact, rough, ahead } = this.keys.both(state);
    let position = this.known.get(exact);
    if (!position) {
      if (this.known.size >= ENOUGH) this.forget();
      this.known.set(exact, (position = { state, ahead, rough: this.numberOf(rough) }));
    }
    return position;
  }

  /** Everything that can be done here, with where it leads. */
  from(position: Position): readonly Transition[] {
    let transitions = this.transitions.get(position);
    if (!transitions) {
      transitions = offers(this.scenario, position.state).map((action) => {
        const log: LogEntry[] = [];
        const state = step(this.scenario, position.state, action, { log, beats: null });
        return { action, to: this.of(state), log };
      });
      this.transitions.set(position, transitions);
    }
    return transitions;
  }

  /** The numbers stay: a search under way compares by them. */
  private forget(): void {
    this.known.clear();
    this.transitions.clear();
  }

  private numberOf(rough: string): number {
    let number = this.roughs.get(rough);
    if (number === undefined) this.roughs.set(rough, (number = this.roughs.size));
    return number;
  }
}
