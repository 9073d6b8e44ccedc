import { expect, test } from 'vitest';
import { begin, step } from '../../src/domain/conversation.ts';
import { straightIn } from '../../src/domain/play.ts';
import type { Scenario } from '../../src/domain/scenario.ts';
import { shippedScenarios } from '../support/shipped-scenarios.ts';

const after = (scenario: Scenario, actions: readonly string[]) => actions.reduce((state, action) => step(scenario, state, action), begin(scenario));

const shipped = shippedScenarios();

test.each(shipped.map((scenario) => [scenario.id, scenario] as const))('%s: a link can lead straight into the first contact', (_, scenario) => {
  const state = after(scenario, straightIn(scenario));
  expect(state).toMatchObject({ phase: 'contact', contact: scenario.contacts[0]?.id, researched: false });
});

test('a first contact that is theirs to begin is waited for', () => {
  const late = shipped.find(({ id }) => id === 'past-the-deadline');
  expect(late && straightIn(late)).toEqual([expect.stringMatching(/^wait:\d+$/)]);
});
