import { outcomeOf } from '../outcome.ts';
import type { Scenario } from '../scenario.ts';
import type { PromiseState, State } from '../state.ts';
import { Foresight, type Ahead } from './ahead.ts';

/**
 * Names what of a state can still matter: two states with the same name are offered the same actions from here on,
 * and every action leads them to states with the same name again. One for each scenario.
 */
export class StateKeys {
  private readonly scenario: Scenario;
  private readonly foresight: Foresight;
  private readonly contactOf: ReadonlyMap<string, number>;
  private readonly promiseOf: ReadonlyMap<string, number>;

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.foresight = new Foresight(scenario);
    this.contactOf = new Map(scenario.contacts.map(({ id }, index) => [id, index]));
    this.promiseOf = new Map(scenario.promises.map(({ id }, index) => [id, index]));
  }

  /** An ended play is named by its ending and its outcome. */
  of(state: State): string {
    return state.phase === 'ended' ? `${state.node} ${outcomeOf(this.scenario, state)}` : this.both(state).exact;
  }

  /** The name of a state that has not ended, and its rough one, with which it begins, so that it costs little. */
  both(state: State): { readonly exact: string; readonly rough: string; readonly ahead: Ahead } {
    const ahead = this.foresight.from(state);
    const rough = this.roughly(state, ahead);
    // Both stand between 0 and 100.
    const units: number[] = [state.heat * 101 + state.trust];
    push(units, state.once, ahead.moves);
    push(units, state.twice, ahead.moves);
    if (state.phase === 'contact' && (ahead.desk || ahead.clocked || (ahead.keeps && state.promises.some(isOpen)))) pushNumber(units, state.clock);
    return { exact: rough + String.fromCharCode(...units), rough, ahead };
  }

  /** Without what the customer feels, and without the clock while they talk: for searches that may err. */
  private roughly(state: State, ahead: Ahead): string {
    const talking = state.phase === 'contact';
    const units: number[] = [
      this.foresight.placeNumber(state),
      this.contactOf.get(state.contact ?? '') ?? 0,
      state.line + 1, // at least -1
      Math.min(state.contacts, 2) |
        (talking && state.silent ? 4 : 0) |
        (talking && state.threatened ? 8 : 0) |
        (talking && state.circle === 'complete' ? 16 : 0) |
        (talking && state.circle === 'missed' ? 512 : 0) |
        (state.contacts === 0 && state.researched ? 32 : 0) |
        (ahead.desk && state.factsFound ? 64 : 0) |
        (ahead.paysMoney && state.outcomeAsked ? 128 : 0) |
        (state.contacts < 2 && state.putOff ? 256 : 0),
    ];
    push(units, state.flags, ahead.flags);
    if (state.lostAt >= 0) pushNumber(units, state.lostAt);
    if (!talking) pushNumber(units, state.clock);
    for (const one of state.promises) {
      if (!isOpen(one)) continue;
      units.push(this.promiseOf.get(one.id) ?? 0);
      pushNumber(units, one.due);
    }
    return String.fromCharCode(...units);
  }
}

/** What still matters of some bits; which that is, is the same for states of one place. */
function push(units: number[], words: readonly number[], live: readonly number[]): void {
  for (let i = 0; i < live.length; i++) {
    const mask = live[i]!;
    if (mask === 0) continue;
    const word = (words[i] ?? 0) & mask;
    if ((mask & 0xffff) !== 0) units.push(word & 0xffff);
    if (mask >>> 16 !== 0) units.push(word >>> 16);
  }
}

function pushNumber(units: number[], value: number): void {
  units.push(value & 0xffff, value >>> 16);
}

const isOpen = ({ status }: PromiseState): boolean => status === 'open';
