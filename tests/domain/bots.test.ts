import { describe, expect, test } from 'vitest';
import { BOTS, runBest, runBots, runBotsInAll, type BotName } from '../../src/domain/bots.ts';
import type { Method } from '../../src/domain/method.ts';
import { aScenarioWithTexts, type Sketch } from '../support/scenario.ts';

/** Scores 100 for the one reply that owns it, 0 for any other. */
const owning: Method = {
  id: 'owning',
  sources: [],
  steps: [{ id: 1, full: [{ moves: ['own-personally'], sameReply: false }], more: [{ moves: ['own-personally'], sameReply: false }], partial: [], slips: [], after: [], applies: 'always', weight: 1, everyIssue: false, research: 'all' }],
};
const mean = (sketch: Sketch, bot: BotName, runs = 200): number => {
  const { scenario, texts } = aScenarioWithTexts(sketch);
  return runBots(scenario, [owning], texts, { bots: [bot], runs })[0]!.totals['owning']!.mean;
};
const own = { moves: ['own-personally' as const] };
const among = (text: string, ...others: readonly string[]): Sketch => ({
  nodes: { talk: { lines: ['the blue bowl was cold'].map((line) => ({ id: 'line', text: line })), replies: { a: { text: others[0]! }, own: { ...own, text }, c: { text: others[1]! } } } },
});

describe('a guessing bot goes by its rule', () => {
  test.each<[BotName, Sketch]>([
    ['longest', among('I will see to it myself.', 'No.', 'Maybe.')],
    ['shortest', among('Mine.', 'That is not so.', 'We shall see.')],
    ['polite', among('I am sorry.', 'That is a sorrel.', 'We shall see.')],
    ['echo', among('The blue bowl?', 'A red plate.', 'The soup.')],
    ['question', among('Shall I?', 'I shall.', 'Fine.')],
    ['first', { nodes: { talk: { replies: { own, b: {}, c: {} } } } }],
    ['last', { nodes: { talk: { replies: { a: {}, b: {}, own } } } }],
  ])('%s', (bot, sketch) => {
    expect(mean(sketch, bot)).toBe(100);
  });

  test('in every language that ships', () => {
    expect(mean(among('Lo siento mucho.', 'Un momento.', 'No.'), 'polite')).toBe(100);
  });

  test('and uniformly where that leaves a tie', () => {
    const tie = among('Is it?', 'Is it so?', 'No.');
    expect(Math.abs(mean(tie, 'question', 2000) - 50)).toBeLessThan(6);
    expect(Math.abs(mean(tie, 'random', 2000) - 100 / 3)).toBeLessThan(6);
  });
});

describe('bots', () => {
  const vent: Sketch = {
    nodes: {
      storm: { vent: true, lines: ['one', 'two', 'three'], replies: { on: { to: [{ when: { heard: true }, to: 'calm' }, { to: 'end' }] } } },
      calm: { replies: { own, 'also-own': own } },
    },
  };

  test('listen to the end only where that is their rule', () => {
    expect(mean(vent, 'listener')).toBe(100);
    expect(mean(vent, 'first', 2000)).toBeLessThan(35);
  });

  test('call it a day only when nothing else is left to do', () => {
    const later: Sketch = {
      contacts: { call: {}, again: { start: 'second' } },
      closing: [{ to: 'end' }],
      nodes: { talk: { replies: { bye: { to: 'over' } } }, over: { ends: true }, second: { replies: { own, 'own-too': { ...own, to: 'over' } } } },
    };
    expect(mean(later, 'random')).toBe(100);
  });

  test('give up where a conversation does not end, and say so', () => {
    const { scenario, texts } = aScenarioWithTexts({ nodes: { talk: { replies: { round: { to: 'talk' }, on: { to: 'talk' } } } } });
    expect(runBots(scenario, [owning], texts, { bots: ['random'], runs: 3 })[0]).toMatchObject({ runs: 3, unended: 3 });
  });

  test('come to the same figures with the same seed, and to others with another', () => {
    const { scenario, texts } = aScenarioWithTexts(vent);
    const run = (seed: number) => runBots(scenario, [owning], texts, { runs: 100, seed });
    expect(run(1)).toEqual(run(1));
    expect(run(2)).not.toEqual(run(1));
    expect(run(1).map(({ bot }) => bot)).toEqual([...BOTS]);
  });

  test('come to the same figures in all languages at once as in each by itself', () => {
    const { scenario, texts } = aScenarioWithTexts(among('I will see to it myself.', 'No.', 'Maybe.'));
    const other = { ...texts, own: 'Mío.' };
    const options = { runs: 50 };
    expect(runBotsInAll(scenario, [owning], { en: texts, es: other }, options)).toEqual({
      en: runBots(scenario, [owning], texts, options),
      es: runBots(scenario, [owning], other, options),
    });
  });

  test('that know what replies are worth take the best, even where it costs at first', () => {
    const { scenario } = aScenarioWithTexts({ nodes: { talk: { replies: { now: { to: 'end' }, wait: { moves: ['cite-policy'], to: 'later' } } }, later: { replies: { b: {}, own } } } });
    expect(runBest(scenario, [owning], { runs: 20 })).toMatchObject({ bot: 'best', runs: 20, totals: { owning: { mean: 100 } } });
    expect(runBest(scenario, [owning], { runs: 20, values: new Map([['now', 1]]) }).totals['owning']!.max).toBe(0);
  });

  test('figures hold together', () => {
    const { scenario, texts } = aScenarioWithTexts(vent);
    for (const { totals, outcomes } of runBots(scenario, [owning], texts, { runs: 100 })) {
      const { quartiles, p95, max } = totals['owning']!;
      expect([...quartiles, p95, max]).toEqual([...quartiles, p95, max].toSorted((a, b) => a - b));
      expect(Object.values(outcomes).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    }
  });
});
