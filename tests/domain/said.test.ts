import { describe, expect, test } from 'vitest';
import { bestLine } from '../../src/domain/best-line.ts';
import { LEADING } from '../../src/domain/method.ts';
import { rewind } from '../../src/domain/play.ts';
import { saidMoments, saidSum } from '../../src/domain/said.ts';
import { shippedMethod } from '../support/methods.ts';
import { player } from '../support/player.ts';
import { aScenario } from '../support/scenario.ts';

const methods = LEADING.map(shippedMethod);
const bySix = methods.slice(0, 1);

/** A talk of two decisions; at the first the second reply is the best one. */
const talk = aScenario({
  nodes: {
    first: {
      replies: {
        but: { moves: ['make-excuse'] as never, to: 'second' },
        back: { moves: ['restate-problem', 'apologize-personally'] as never, to: 'second' },
        sorry: { moves: ['apologize-personally'] as never, to: 'second' },
      },
    },
    second: {
      replies: {
        mine: { moves: ['own-personally'] as never, to: 'end' },
        own: { moves: ['own-personally'] as never, to: 'end' },
      },
    },
  },
});
const begun = () => player(talk).begins(talk.contacts[0]!.id);
const before = begun().play.turns.length;
const noted = (at: number, words: string, ticked: readonly string[] = []) => ({ [at]: { words, ticked } });

describe('the best line', () => {
  test('is the reply that raises most now', () => {
    expect(bestLine(begun().play, bySix)?.reply).toBe('back');
  });

  test('is, of equals, the one that was taken, and otherwise the first', () => {
    const then = begun().says('sorry').play;
    expect([bestLine(then, bySix)?.reply, bestLine(then, bySix, 'own')?.reply]).toEqual(['mine', 'own']);
  });

  test('is none where nothing can be said', () => {
    expect(bestLine(rewind(begun().play, 0), bySix)).toBeNull();
  });
});

describe('own words', () => {
  test('stand beside the reply that was picked and the best one, with the steps that either raises', () => {
    const [moment] = saidMoments(begun().says('sorry').play, noted(before, 'What a mess, I am sorry.', ['six-step.1']), bySix);
    expect(moment).toEqual({
      turn: before,
      words: 'What a mess, I am sorry.',
      chosen: 'sorry',
      best: 'back',
      steps: [
        { method: 'six-step', step: 1, more: null, recognized: false, said: true },
        { method: 'six-step', step: 2, more: null, recognized: true, said: false },
      ],
    });
  });

  test('count recognized and said apart, over all moments', () => {
    const { play } = begun().says('back').says('own');
    const said = { ...noted(before, 'Sorry, your line stands.', ['six-step.2']), ...noted(before + 1, 'Leave it with me.', ['six-step.3']) };
    expect(saidSum(saidMoments(play, said, bySix))).toEqual({ steps: 3, recognized: 3, said: 2 });
  });

  test('name the move where a step was met before and is now made exemplary', () => {
    const cost = aScenario({ nodes: { n0: { replies: { back: { moves: ['restate-problem'], to: 'n1' } } }, n1: { replies: { cost: { moves: ['acknowledge-impact'] } } } } });
    const { play } = player(cost).begins(cost.contacts[0]!.id).says('back').says('cost');
    expect(saidMoments(play, noted(play.turns.length - 1, 'It cost you the day.'), bySix)[0]?.steps).toEqual([{ method: 'six-step', step: 1, more: 'acknowledge-impact', recognized: true, said: false }]);
  });

  test('are none where nothing was written, and a tick of a step that the moment was not good for counts nothing', () => {
    const { play } = begun().says('sorry');
    expect(saidMoments(play, noted(before, '  '), bySix)).toEqual([]);
    expect(saidMoments(play, {}, bySix)).toEqual([]);
    expect(saidSum(saidMoments(play, noted(before, 'Hm.', ['six-step.6']), bySix))).toMatchObject({ said: 0 });
  });

  test('stand also where somebody then kept silent', () => {
    const storm = aScenario({ nodes: { storm: { vent: true, lines: ['one'], replies: { sorry: { moves: ['apologize-personally'] } } } } });
    const silent = player(storm).begins(storm.contacts[0]!.id).listens();
    const at = silent.play.turns.length - 1;
    expect(saidMoments(silent.play, noted(at, 'I am sorry.'), bySix)[0]).toMatchObject({ chosen: null, best: 'sorry' });
  });
});
