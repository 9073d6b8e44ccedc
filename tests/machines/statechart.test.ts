import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import { toDirectedGraph } from 'xstate/graph';
import { begin, step } from '../../src/domain/conversation.ts';
import { offers } from '../../src/domain/offers.ts';
import { randomFrom } from '../../src/domain/order.ts';
import type { Scenario } from '../../src/domain/scenario.ts';
import { eventOf, nameOf, toStatechart } from '../../src/machines/statechart.ts';
import { randomScenario } from '../support/random-scenario.ts';
import { shippedScenarios } from '../support/shipped-scenarios.ts';
import { aScenario } from '../support/scenario.ts';

const talk = aScenario({
  nodes: {
    storm: { vent: true, lines: ['one', 'two', 'three'], replies: { sorry: { to: 'after' }, policy: { to: [{ when: { heard: true }, to: 'after' }, { to: 'hung-up' }] } } },
    after: { replies: { fix: {} } },
    'hung-up': { ending: { outcome: 'lost' } },
  },
});

/** Walks machine and rules side by side; at every step they stand at the same place and offer the same. Gives the steps. */
function walkTogether(scenario: Scenario, machine: AnyStateMachine, choices: readonly number[]): number {
  const actor = createActor(machine);
  actor.start();
  const events = machine.events.filter((type) => !type.startsWith('wait'));
  let state = begin(scenario);
  for (let turn = 0; ; turn++) {
    const snapshot: AnyMachineSnapshot = actor.getSnapshot();
    expect(snapshot.value).toBe(nameOf(state));
    expect((snapshot.context as { state: unknown }).state).toEqual(state);
    expect(snapshot.status).toBe(state.phase === 'ended' ? 'done' : 'active');
    if (state.phase === 'ended') return turn;
    const offered = offers(scenario, state);
    const isOpen = events.filter((type) => snapshot.can({ type }));
    expect(new Set(isOpen)).toEqual(new Set(offered.filter((action) => !action.startsWith('wait:')).map((action) => eventOf(action).type)));
    for (const action of offered) expect(snapshot.can(eventOf(action)), action).toBe(true);
    const action = offered[(choices[turn % choices.length] ?? 0) % offered.length]!;
    actor.send(eventOf(action));
    state = step(scenario, state, action);
  }
}

describe('a scenario as a statechart', () => {
  test('goes with the rules, step by step, on random scenarios', () => {
    const walks = fc.array(fc.array(fc.nat(11), { minLength: 1, maxLength: 20 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(randomScenario, walks, (scenario, all) => {
        const machine = toStatechart(scenario);
        for (const choices of all) expect(walkTogether(scenario, machine, choices)).toBeGreaterThan(1);
      }),
      { numRuns: 40, seed: 31 },
    );
  }, 60_000);

  test.each(shippedScenarios().map((scenario) => [scenario.id, scenario] as const))('goes with the rules in %s', (_, scenario) => {
    const machine = toStatechart(scenario);
    const random = randomFrom(1, scenario.id);
    for (let walk = 0; walk < 15; walk++) {
      const choices = Array.from({ length: 97 }, () => Math.floor(random() * 12));
      expect(walkTogether(scenario, machine, choices)).toBeGreaterThan(5);
    }
  }, 60_000);

  test('shows a state for every turn, each line of a vent, the desk and every ending', () => {
    const graph = toDirectedGraph(toStatechart(talk));
    expect(graph.children.map(({ id }) => id.replace('sketch.', '')).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'after', 'desk', 'end', 'hung-up', 'storm', 'storm while venting, line 1', 'storm while venting, line 2',
    ]);
    const edges = graph.children.flatMap(({ edges }) => edges.map((edge) => `${edge.source.key} ${edge.label.text} ${edge.target.key}`));
    expect(edges).toContain('storm reply.policy hung-up');
    expect(edges).toContain('storm while venting, line 1 cut-in storm');
  });
});
