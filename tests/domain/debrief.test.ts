import { describe, expect, test } from 'vitest';
import { debrief, turningPoint } from '../../src/domain/debrief.ts';
import { shippedMethod, withSteps } from '../support/methods.ts';
import { player } from '../support/player.ts';
import { aScenario } from '../support/scenario.ts';

const six = shippedMethod('six-step');
const scenario = aScenario({
  heat: 60,
  trust: 50,
  remedies: { bowl: {} },
  feels: { 'cite-policy': { heat: 10, trust: -5 }, 'apologize-personally': { heat: -5, trust: 3 } },
  nodes: {
    talk: {
      lines: [{ id: 'cold', raises: ['main'] }],
      replies: { back: { moves: ['restate-problem', 'acknowledge-impact'], to: 'next' }, rule: { moves: ['cite-policy'], to: 'next' } },
    },
    next: { replies: { sorry: { moves: ['apologize-personally', 'apologize-company'], to: 'end' }, nothing: { to: 'end' } } },
  },
  issues: ['main'],
});
const of = (first: 'back' | 'rule', second: 'sorry' | 'nothing') => {
  const [contact] = scenario.contacts;
  const { scores, ...rest } = debrief(player(scenario).begins(contact!.id).says(first).says(second).play, [six]);
  const [method] = scores;
  if (!method) throw new Error('No method was asked for');
  return { ...rest, method };
};

describe('the debrief of a play', () => {
  test('quotes under a step the sentence that earned it, with the moment in which it was said', () => {
    const { method } = of('back', 'sorry');
    const quotes = method.steps.find(({ step }) => step.step === 2)!.quotes;
    expect(quotes.map(({ turn, source, raised }) => ({ turn, source, raised }))).toContainEqual({ turn: 2, source: { kind: 'reply', id: 'sorry' }, raised: true });
  });

  test('quotes the sentence that cost a step', () => {
    const { method } = of('rule', 'nothing');
    const quotes = method.steps.find(({ step }) => step.step === 4)!.quotes;
    expect(quotes).toMatchObject([{ turn: 1, source: { kind: 'reply', id: 'rule' }, raised: false }]);
  });

  test('quotes once, as what it came to, a sentence that both earned and cost', () => {
    const quotesOf = (one: 'first' | 'again') => {
      const own = player(
        aScenario({
          nodes: {
            talk: {
              replies: {
                first: { moves: ['apologize-formula', 'make-excuse'] },
                again: { moves: ['apologize-personally', 'make-excuse'] },
              },
            },
          },
        }),
      );
      const { scores } = debrief(own.begins(own.play.scenario.contacts[0]!.id).says(one).play, [six]);
      return scores[0]!.steps.find(({ step }) => step.step === 2)!.quotes;
    };
    expect(quotesOf('first')).toMatchObject([{ raised: false, evidence: { effect: 'lowered', from: 0, to: 0 } }]);
    expect(quotesOf('again')).toMatchObject([{ raised: false, evidence: { effect: 'capped', from: 0, to: 1 } }]);
  });

  test('quotes under a step everything that it took, also what earned it only together with a later sentence', () => {
    const own = player(
      aScenario({
        nodes: {
          talk: { replies: { time: { moves: ['commit-time'], to: 'more' } } },
          more: { replies: { again: { moves: ['commit-time'], to: 'last' } } },
          last: { replies: { ask: { moves: ['ask-desired-outcome', 'commit-time'] } } },
        },
      }),
    );
    own.begins(own.play.scenario.contacts[0]!.id).says('time').says('again').says('ask');
    const [eight] = debrief(own.play, [withSteps(shippedMethod('eight-step'), [7])]).scores;
    expect(eight?.steps[6]?.quotes).toMatchObject([{ raised: true, source: { id: 'ask' }, before: [{ source: { kind: 'reply', id: 'time' } }, { source: { id: 'again' } }] }]);
  });

  test('names as the next thing what cost most, be it a step left out or a sentence', () => {
    expect(of('rule', 'sorry').method.next).toMatchObject({ step: 1, turn: null, reply: null, slip: null });
    expect(of('back', 'nothing').method.next).toMatchObject({ step: 2, turn: null, reply: null, slip: null });
  });

  test('tells whoever met a step what would have made it exemplary, not what they have just done', () => {
    const own = player(aScenario({ issues: ['main'], nodes: { talk: { replies: { sorry: { moves: ['apologize-personally'] }, both: { moves: ['apologize-company'] } } } } }));
    const { scores } = debrief(own.begins(own.play.scenario.contacts[0]!.id).says('sorry').play, [six]);
    expect(scores[0]?.steps.find(({ step }) => step.step === 2)?.advice).toEqual({ kind: 'more', move: 'apologize-company' });
  });

  test('draws heat and trust from the beginning through every action', () => {
    const { curve } = of('rule', 'sorry');
    expect(curve.map(({ turn, heat, trust }) => [turn, heat, trust])).toEqual([
      [-1, 60, 50],
      [0, 60, 50],
      [1, 70, 45],
      [2, 65, 48],
    ]);
  });

  test('begins its curve at the moment that did most harm, or else at the one that did most good', () => {
    expect(turningPoint(of('rule', 'sorry').curve)).toBe(2);
    expect(turningPoint(of('back', 'sorry').curve)).toBe(3);
  });
});
