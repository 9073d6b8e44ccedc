import { expect, test } from 'vitest';
import { faceOf } from '../../src/domain/face.ts';
import { player } from '../support/player.ts';
import { aScenario } from '../support/scenario.ts';

/** She smiles as she begins, goes on without saying how, and is worried as she answers. */
const scenario = aScenario({
  people: { boss: { role: 'customer-side', name: 'Dana' } },
  contacts: { call: { with: ['ada', 'boss'] } },
  nodes: {
    talk: { lines: [{ id: 'hello', face: 'pleased' }, 'plain', { id: 'aside', by: 'boss', face: 'furious' }], replies: { sorry: { answer: [{ id: 'oh', face: 'worried' }], to: 'on' } } },
    on: { lines: ['more'], replies: { bye: { answer: [{ id: 'well' }], to: 'end' } } },
  },
});

test('a face that a line brings lasts until its speaker is answered, and is nobody else\'s', () => {
  const call = player(scenario).begins('call');
  expect([faceOf(call.play, 'ada'), faceOf(call.play, 'boss')]).toEqual(['pleased', 'furious']);
  call.says('sorry');
  expect([faceOf(call.play, 'ada'), faceOf(call.play, 'boss')]).toEqual(['worried', undefined]);
  call.says('bye');
  expect(faceOf(call.play, 'ada')).toBeUndefined();
});
