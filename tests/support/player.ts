import { expect } from 'vitest';
import { hasFlag } from '../../src/domain/condition.ts';
import type { Move } from '../../src/domain/moves.ts';
import { offers } from '../../src/domain/offers.ts';
import { outcomeOf, type Outcome } from '../../src/domain/outcome.ts';
import { act, beginPlay, type Play } from '../../src/domain/play.ts';
import { peoplePresent } from '../../src/domain/presence.ts';
import type { Scenario } from '../../src/domain/scenario.ts';
import type { Beat, PromiseStatus } from '../../src/domain/state.ts';

/** Somebody who plays a scenario, in the words of the product; every call but `play` can be chained. */
export class Player {
  play: Play;

  constructor(scenario: Scenario, seed = 1) {
    this.play = beginPlay(scenario, { seed, language: 'en' });
  }

  /* What the player does. */

  says = (reply: string): this => this.does(`reply:${reply}`);
  listens = (): this => this.does('listen');
  cutsIn = (): this => this.does('cut-in');
  looksUp = (preparation: string): this => this.does(`prepare:${preparation}`);
  invites = (person: string): this => this.does(`invite:${person}`);
  waits = (minutes: number): this => this.does(`wait:${minutes}`);
  begins = (contact: string): this => this.does(`contact:${contact}`);
  leaves = (): this => this.does('leave');

  does(...actions: readonly string[]): this {
    for (const action of actions) this.play = act(this.play, action);
    return this;
  }

  /* What the player sees. */

  isAt(place: string): this {
    expect(this.play.state.phase === 'desk' ? 'desk' : this.play.state.node).toBe(place);
    return this;
  }

  canDo(...actions: readonly string[]): this {
    expect(offers(this.play.scenario, this.play.state)).toEqual(actions);
    return this;
  }

  /** The lines of the last turn. */
  hears(...lines: readonly string[]): this {
    expect(this.beats('line').map(({ id }) => id)).toEqual(lines);
    return this;
  }

  /** The moves of the last turn, in order. */
  made(...moves: readonly Move[]): this {
    const [from, to] = this.play.turns.at(-1)!.log;
    expect(this.play.log.slice(from, to).map(({ move }) => move)).toEqual(moves);
    return this;
  }

  /** How often a move was made in the whole play. */
  hasMade(move: Move, times = 1): this {
    expect(this.play.log.filter((entry) => entry.move === move).length, move).toBe(times);
    return this;
  }

  hasNotMade(...moves: readonly Move[]): this {
    for (const move of moves) this.hasMade(move, 0);
    return this;
  }

  feels(heat: number, trust: number): this {
    expect({ heat: this.play.state.heat, trust: this.play.state.trust }).toEqual({ heat, trust });
    return this;
  }

  timeIs(time: string): this {
    const { clock } = this.play.state;
    const two = (value: number): string => String(value).padStart(2, '0');
    const day = Math.floor(clock / 1440);
    expect(`${day > 0 ? `d${day + 1} ` : ''}${two(Math.floor((clock % 1440) / 60))}:${two(clock % 60)}`).toBe(time);
    return this;
  }

  isWith(...people: readonly string[]): this {
    expect(peoplePresent(this.play.scenario, this.play.state).map(({ id }) => id)).toEqual(people);
    return this;
  }

  promiseIs(id: string, status: PromiseStatus): this {
    expect(this.play.state.promises.filter((one) => one.id === id).map((one) => one.status)).toEqual([status]);
    return this;
  }

  /** A flag of the scenario stands, such as `fact:pump`. */
  knows(flag: string, is = true): this {
    const number = this.play.scenario.flags.indexOf(flag);
    expect(number, flag).toBeGreaterThanOrEqual(0);
    expect(hasFlag(this.play.state.flags, number), flag).toBe(is);
    return this;
  }

  comesTo(outcome: Outcome): this {
    expect(outcomeOf(this.play.scenario, this.play.state)).toBe(outcome);
    return this;
  }

  beats<K extends Beat['kind']>(kind: K): readonly Extract<Beat, { kind: K }>[] {
    const last = this.play.turns.at(-1)?.beats ?? [];
    return last.filter((beat): beat is Extract<Beat, { kind: K }> => beat.kind === kind);
  }
}

export const player = (scenario: Scenario, seed?: number): Player => new Player(scenario, seed);
