import { describe, expect, it } from 'vitest';
import { choicesIn } from '../../../src/ui/screens/call/choices.ts';
import { begin, step } from '../../../src/domain/conversation.ts';
import { sampledPlays } from '../../../src/domain/explore/sample.ts';
import { offers } from '../../../src/domain/offers.ts';
import type { State } from '../../../src/domain/state.ts';
import { shippedScenarios } from '../../support/shipped-scenarios.ts';

const SEEDS = 400;

/** C3 holds for the game, whatever is written: no file can break it. */
describe.each(shippedScenarios().map((scenario) => [scenario.id, scenario] as const))('%s shows replies in the order of the seed (C3)', (_, scenario) => {
  const decisions = new Map<string, State>();
  for (const { actions } of sampledPlays(scenario, 1, 5)) {
    let state = begin(scenario);
    for (const action of actions) {
      if (state.node !== null && offers(scenario, state).filter((offered) => offered.startsWith('reply:')).length > 1) decisions.set(state.node, state);
      state = step(scenario, state, action);
    }
  }

  it('comes to many decisions', () => expect(decisions.size).toBeGreaterThan(8));

  it.each([...decisions])('%s: every reply stands at every place about as often, so none always as written', (__, state) => {
    const written = offers(scenario, state).filter((offered) => offered.startsWith('reply:'));
    const counts = new Map<string, number>();
    for (let seed = 0; seed < SEEDS; seed++) {
      const shown = choicesIn(scenario, state, seed).filter(({ kind }) => kind === 'reply').map(({ action }) => action);
      expect(shown.toSorted()).toEqual(written.toSorted());
      shown.forEach((action, place) => counts.set(`${place} ${action}`, (counts.get(`${place} ${action}`) ?? 0) + 1));
    }
    const even = SEEDS / written.length;
    const deviation = Math.sqrt(even * (1 - 1 / written.length));
    expect(counts.size).toBe(written.length ** 2);
    for (const count of counts.values()) expect(Math.abs(count - even)).toBeLessThan(5 * deviation);
  });
});
