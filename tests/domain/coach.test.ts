import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hintFor, touched } from '../../src/domain/coach.ts';
import { LEADING } from '../../src/domain/method.ts';
import { act, beginPlay } from '../../src/domain/play.ts';
import { resultOf } from '../../src/domain/result.ts';
import { shippedMethod } from '../support/methods.ts';
import { player } from '../support/player.ts';
import { aScenario } from '../support/scenario.ts';
import { shippedScenarios } from '../support/shipped-scenarios.ts';

const methods = LEADING.map(shippedMethod);
const [six] = methods;
const bySix = [six!];

const short = ({ touches }: ReturnType<typeof touched>) => touches.map(({ step, from, to, how, move }) => `${step} ${from}>${to} ${how} ${move}`);

/** A talk with these replies, each of which leads to the next node. */
const talk = (...nodes: readonly Readonly<Record<string, readonly string[]>>[]) =>
  aScenario({
    nodes: Object.fromEntries(
      nodes.map((replies, at) => [
        `n${at}`,
        { replies: Object.fromEntries(Object.entries(replies).map(([id, moves]) => [id, { moves: [...moves] as never, to: at + 1 < nodes.length ? `n${at + 1}` : 'end' }])) },
      ]),
    ),
  });
const begun = (scenario: ReturnType<typeof talk>) => player(scenario).begins(scenario.contacts[0]!.id);

describe('which steps an action touched', () => {
  test('names each that rose, with the levels and the move, and no other', () => {
    const one = begun(talk({ sorry: ['restate-problem', 'apologize-personally'] })).says('sorry');
    expect(short(touched(one.play, bySix))).toEqual(['1 0>2 up restate-problem', '2 0>2 up apologize-personally']);
    expect(touched(one.play, bySix).reply).toBe('sorry');
  });

  test('tells what a slip cost, and a slip where there was nothing to lose', () => {
    const one = begun(talk({ sorry: ['apologize-personally'] }, { but: ['make-excuse', 'minimize'] }))
      .says('sorry')
      .says('but');
    expect(short(touched(one.play, bySix))).toEqual(['1 0>0 held minimize', '2 2>1 down make-excuse']);
  });

  test('tells what came too early, and that it counts once the steps before it stand', () => {
    const one = begun(talk({ mine: ['own-personally'] }, { back: ['restate-problem'] })).says('mine');
    expect(short(touched(one.play, bySix))).toEqual(['3 0>1 early own-personally']);
    expect(short(touched(one.says('back').play, bySix))).toContain('3 1>2 up restate-problem');
  });

  test('counts what was said before and comes to bear only now', () => {
    const one = begun(talk({ cost: ['acknowledge-impact'] }, { back: ['restate-problem'] }))
      .says('cost')
      .says('back');
    expect(touched(one.play, bySix).touches[0]).toMatchObject({ step: 1, from: 1, to: 3, how: 'up' });
  });

  test('speaks of any action, and of one that touched nothing says so', () => {
    const one = begun(talk({ nothing: ['learn-internally'] }, { sorry: ['apologize-personally'] }))
      .says('nothing')
      .says('sorry');
    expect(touched(one.play, bySix, 1).touches).toEqual([]);
    expect(touched(one.play, bySix, 2).touches).toHaveLength(1);
    expect(() => touched(one.play, bySix, 9)).toThrow('there is no action 9');
  });
});

describe('a hint', () => {
  test('points at the step that the best answer opens, and at the move, not at the answer', () => {
    const one = begun(talk({ policy: ['cite-policy'], sorry: ['apologize-personally'], both: ['apologize-personally', 'restate-problem'] }));
    expect(hintFor(one.play, bySix)).toEqual({ kind: 'open', method: 'six-step', step: 1, move: 'restate-problem' });
  });

  test('where nothing is to be gained, says which step is to be lost', () => {
    const one = begun(talk({ sorry: ['apologize-personally'] }, { but: ['make-excuse'], still: ['apologize-personally'] })).says('sorry');
    expect(hintFor(one.play, bySix)).toEqual({ kind: 'careful', method: 'six-step', step: 2 });
  });

  test('where neither is, leaves it free', () => {
    expect(hintFor(begun(talk({ a: ['learn-internally'], b: ['learn-internally'] })).play, bySix)).toEqual({ kind: 'free' });
  });

  test('at the desk: prepare before you talk', () => {
    const scenario = aScenario({ preparations: { look: {} }, nodes: { talk: { replies: { bye: { moves: ['restate-problem'], to: 'end' } } } } });
    expect(hintFor(beginPlay(scenario, { seed: 1, language: 'en' }), methods)).toMatchObject({ kind: 'open', method: 'eight-step', step: 1, move: 'research-record' });
  });
});

describe('through the plays that are kept beside the scenarios', () => {
  test.each(shippedScenarios().map((scenario) => [scenario.id, scenario] as const))('%s: what is told action by action adds up to the levels at the end (by the six steps, which count no issues that come up later)', (id, scenario) => {
    const { actions, memory } = parse(readFileSync(new URL(`../../scenarios/${id}/plays/decent.yaml`, import.meta.url), 'utf8')) as { actions: string[]; memory?: string[] };
    let play = beginPlay(scenario, { seed: 1, language: 'en', ...(memory && { memory }) });
    let hints = 0;
    const told: Record<string, number> = {};
    for (const action of actions) {
      if (hintFor(play, methods).kind === 'open') hints++;
      play = act(play, action);
      for (const { step, to } of touched(play, bySix).touches) told[step] = to;
    }
    const levels = resultOf(play, bySix).levels?.['six-step'] ?? [];
    expect(told).toMatchObject(Object.fromEntries(levels.flatMap((level, index) => (level > 0 ? [[index + 1, level]] : []))));
    expect(hints).toBeGreaterThan(actions.length / 3);
  });
});
