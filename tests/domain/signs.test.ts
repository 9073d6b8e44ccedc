import { expect, test } from 'vitest';
import { signsOf } from '../../src/domain/signs.ts';
import { player } from '../support/player.ts';
import { aScenario } from '../support/scenario.ts';

const scenario = aScenario({
  nodes: {
    talk: { lines: ['hello'], replies: { fix: { answer: [{ id: 'thanks', shows: 'replaced' }], to: 'on' } } },
    on: { lines: [{ id: 'hiss', by: 'narrator', shows: 'watering' }], replies: { bye: { answer: [{ id: 'well', shows: 'replaced' }], to: 'end' } } },
  },
});

test('what a line shows is seen from then on, once, in the order it came', () => {
  const call = player(scenario).begins('call');
  expect(signsOf(call.play)).toEqual([]);
  call.says('fix');
  expect(signsOf(call.play)).toEqual(['replaced', 'watering']);
  call.says('bye');
  expect(signsOf(call.play)).toEqual(['replaced', 'watering']);
});
