import { describe, expect, test } from 'vitest';
import { decisionsOf, whatIf } from '../../src/domain/path-map.ts';
import { act, beginPlay, type Play } from '../../src/domain/play.ts';
import { sideBySide } from '../../src/domain/side-by-side.ts';
import { shippedMethod } from '../support/methods.ts';
import { shippedWithPlays } from '../support/shipped-scenarios.ts';

const methods = ['six-step', 'eight-step'].map(shippedMethod);
const { scenario, plays } = shippedWithPlays().find((one) => one.scenario.id === 'insect-in-the-drink')!;
const played = (actions: readonly string[]): Play => actions.reduce(act, beginPlay(scenario, { seed: 1, language: 'en' }));
const exemplary = played(plays[0]!);
const clumsy = played(plays[1]!);

describe('the map of a play', () => {
  test('has a decision for every action, with the way that was taken among those that were there', () => {
    const decisions = decisionsOf(clumsy);
    expect(decisions.map(({ ways }) => ways.filter(({ taken }) => taken).map(({ action }) => action))).toEqual(clumsy.turns.map(({ action }) => [action]));
    expect(decisions.some(({ ways }) => ways.length > 2)).toBe(true);
  });

  test('says of every way how hot it would have left them, as playing it does', () => {
    for (const { turn, ways } of decisionsOf(clumsy)) {
      for (const { action, heat } of ways) {
        const other = [...clumsy.playthrough.actions.slice(0, turn), action].reduce(act, beginPlay(scenario, { seed: 1, language: 'en' }));
        expect(heat, action).toBe(other.state.heat);
      }
    }
  });

  test('opens a decision into what was done first and what else could have been, each with what it does to the steps at once', () => {
    const turn = clumsy.turns.findIndex(({ action }) => action.startsWith('reply:'));
    const ways = whatIf(clumsy, turn, methods);
    expect(ways[0]).toMatchObject({ action: clumsy.turns[turn]!.action, taken: true });
    expect(ways.filter(({ taken }) => taken)).toHaveLength(1);
    expect(ways.some(({ touches }) => touches.length > 0)).toBe(true);
    expect(ways.every(({ play }) => play.turns.length === turn + 1)).toBe(true);
  });
});

describe('two plays side by side', () => {
  test('part where their actions do, and each keeps its totals', () => {
    const { parts, methods: told, outcomes } = sideBySide(clumsy, exemplary, methods);
    const first = clumsy.playthrough.actions.findIndex((action, at) => action !== exemplary.playthrough.actions[at]);
    expect(parts).toBe(first);
    expect(outcomes[1]).toBe('emotionally-satisfied');
    for (const { totals } of told) expect(totals[1]).toBeGreaterThan(totals[0]);
  });

  test('that are the same part nowhere', () => {
    expect(sideBySide(clumsy, clumsy, methods).parts).toBeNull();
  });
});
