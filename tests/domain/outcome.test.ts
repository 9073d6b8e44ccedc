import { describe, expect, test } from 'vitest';
import { OUTCOMES, outcomeOf } from '../../src/domain/outcome.ts';
import { begin } from '../../src/domain/conversation.ts';
import { player } from '../support/player.ts';
import { aScenario, type Sketch } from '../support/scenario.ts';

const ended = (heat: number, trust: number, ending: NonNullable<Sketch['nodes'][string]['ending']> = {}) =>
  player(aScenario({ heat, trust, nodes: { talk: { replies: { bye: {} } }, end: { ending } } })).begins('call').says('bye');

describe('an outcome', () => {
  test.each([
    ['settled and trusting', 79, 75, {}, 'emotionally-satisfied'],
    ['settled, trust just short of firm', 0, 74, {}, 'rationally-satisfied'],
    ['settled, trust at its least', 0, 30, {}, 'rationally-satisfied'],
    ['settled, but trust is low', 0, 29, {}, 'detractor'],
    ['not settled', 0, 100, { settled: false }, 'detractor'],
    ['furious at the end', 80, 100, {}, 'lost'],
    ['the ending says so', 0, 100, { outcome: 'lost' as const }, 'lost'],
    ['an ending that is stricter', 0, 100, { atMost: 'rationally-satisfied' as const }, 'rationally-satisfied'],
    ['an ending that is stricter still', 0, 100, { atMost: 'detractor' as const }, 'detractor'],
    ['a strict ending is never kinder', 0, 29, { atMost: 'rationally-satisfied' as const }, 'detractor'],
    ['a strict ending does not save the furious', 90, 90, { atMost: 'detractor' as const }, 'lost'],
  ])('%s', (_, heat, trust, ending, outcome) => {
    expect(OUTCOMES).toContain(outcome);
    ended(heat, trust, ending).comesTo(outcome as (typeof OUTCOMES)[number]);
  });

  test('of a play that has not ended is a mistake of whoever asks', () => {
    const scenario = aScenario({ nodes: { talk: { replies: { bye: {} } } } });
    expect(() => outcomeOf(scenario, begin(scenario))).toThrow(/"sketch".*no ending/);
  });
});
