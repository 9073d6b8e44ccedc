import { outcomeOf } from '../outcome.ts';
import type { Scenario } from '../scenario.ts';
import type { State } from '../state.ts';
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

  /** What can still matter in this state. */
  ahead(state: State): Ahead {
    return this.foresight.from(state);
  }

  /** As `of`, without what the customer feels, and without the clock while they talk: for searches that may err. */
  roughly(state: State): string {
    return this.name(state, true);
  }

  /** An ended play is named by its ending and its outcome. */
  of(state: State): string {
    if (state.phase === 'ended') return `${state.node} ${outcomeOf(this.scenario, state)}`;
    return this.name(state, false);
  }

  private name(state: State, roughly: boolean): string {
    const ahead = this.foresight.from(state);
    const talking = state.phase === 'contact';
    const units: number[] = [
      this.foresight.placeNumber(state),
      this.contactOf.get(state.contact ?? '') ?? 0,
      // Both stand between 0 and 100; a line is at least -1.
      roughly ? 0 : state.heat * 101 + state.trust,
      state.line + 1,
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
    if (!roughly) {
      push(units, state.once, ahead.moves);
      push(units, state.twice, ahead.moves);
    }
    let open = false;
    for (const one of state.promises) {
      if (one.status !== 'open') continue;
      open = true;
      units.push(this.promiseOf.get(one.id) ?? 0, one.due & 0xffff, one.due >>> 16);
    }
    if (state.lostAt >= 0) units.push(state.lostAt & 0xffff, state.lostAt >>> 16);
    if (roughly ? !talking : ahead.desk || ahead.clocked || (open && ahead.keeps)) units.push(state.clock & 0xffff, state.clock >>> 16);
    return String.fromCharCode(...units);
  }
}

function push(units: number[], words: readonly number[], live: readonly number[]): void {
  for (let i = 0; i < live.length; i++) {
    const word = (words[i] ?? 0) & (live[i] ?? 0);
    units.push(word & 0xffff, word >>> 16);
  }
}
