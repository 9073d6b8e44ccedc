import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circumstancesOf } from '../../src/domain/circumstances.ts';
import { step, begin, IllegalAction } from '../../src/domain/conversation.ts';
import { offers } from '../../src/domain/offers.ts';
import { act, beginPlay, replay, rewind, type Play } from '../../src/domain/play.ts';
import type { Scenario } from '../../src/domain/scenario.ts';
import { score } from '../../src/domain/score.ts';
import { shippedMethod } from '../support/methods.ts';
import { randomScenario } from '../support/random-scenario.ts';
import { aScenario } from '../support/scenario.ts';

const eightStep = shippedMethod('eight-step');

/** A whole play, each choice taken from the numbers by what is on offer. */
function played(scenario: Scenario, choices: readonly number[]): Play {
  let play = beginPlay(scenario, { seed: 1, language: 'en' });
  for (let turn = 0; play.state.phase !== 'ended'; turn++) {
    const offered = offers(scenario, play.state);
    if (offered.length === 0) throw new Error(`stuck after ${play.playthrough.actions.join(' ')}`);
    play = act(play, offered[(choices[turn % choices.length] ?? 0) % offered.length]!);
  }
  return play;
}

const choices = fc.array(fc.nat(11), { minLength: 1, maxLength: 30 });
const playOf = (scenario: Scenario) => fc.array(choices, { minLength: 25, maxLength: 25 }).map((all) => all.map((one) => played(scenario, one)));
const plays = randomScenario.chain(playOf);

/** Deep freezing what the rules are given shows whether they leave it alone. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

describe('a journal, replayed', () => {
  test('gives the identical play: state, log, turns and score, over thousands of random playthroughs', () => {
    fc.assert(
      fc.property(plays, (all) => {
        for (const play of all) {
          const kept = JSON.parse(JSON.stringify(play.playthrough)) as Play['playthrough'];
          const replayed = replay(play.scenario, kept);
          if (!replayed.ok) throw new Error(replayed.why);
          expect(replayed.play).toEqual(play);
          const circumstances = circumstancesOf(play.scenario, play.state);
          expect(score(replayed.play.log, eightStep, circumstances)).toEqual(score(play.log, eightStep, circumstances));
        }
      }),
      { numRuns: 90, seed: 7 },
    );
  }, 60_000);

  test('up to any moment, and on with the same actions, gives the same play again', () => {
    fc.assert(
      fc.property(plays, fc.nat(), (all, moment) => {
        const [play] = all as [Play];
        const to = moment % (play.turns.length + 1);
        const earlier = rewind(play, to);
        expect(earlier.state).toEqual(play.turns[to]?.before ?? play.state);
        expect(play.playthrough.actions.slice(to).reduce(act, earlier)).toEqual(play);
      }),
      { numRuns: 60, seed: 11 },
    );
  }, 60_000);

  test('is told without changing what was given', () => {
    fc.assert(
      fc.property(plays, ([play]) => {
        const scenario = frozen(structuredClone(play!.scenario));
        let state = frozen(begin(scenario));
        for (const action of play!.playthrough.actions) state = frozen(step(scenario, state, action));
        expect(state).toEqual(play!.state);
      }),
      { numRuns: 30, seed: 13 },
    );
  }, 60_000);

  test('whatever is on offer is accepted, time never runs back, and heat and trust stay in bounds', () => {
    fc.assert(
      fc.property(plays, (all) => {
        for (const { turns, scenario } of all) {
          for (const { before, after } of turns) {
            expect(after.clock).toBeGreaterThanOrEqual(before.clock);
            expect(Math.min(after.heat, after.trust)).toBeGreaterThanOrEqual(0);
            expect(Math.max(after.heat, after.trust)).toBeLessThanOrEqual(100);
            for (const action of offers(scenario, before)) expect(() => step(scenario, before, action)).not.toThrow();
          }
        }
      }),
      { numRuns: 20, seed: 17 },
    );
  }, 60_000);

  test('what a play tells does not change what happens', () => {
    fc.assert(
      fc.property(plays, (all) => {
        for (const play of all) {
          const silent = play.playthrough.actions.reduce((state, action) => step(play.scenario, state, action), begin(play.scenario));
          expect(silent).toEqual(play.state);
        }
      }),
      { numRuns: 20, seed: 19 },
    );
  }, 60_000);
});

describe('a journal that does not fit', () => {
  const scenario = aScenario({ nodes: { talk: { replies: { bye: {} } } } });
  const { playthrough } = ['contact:call', 'reply:bye'].reduce(act, beginPlay(scenario, { seed: 1, language: 'en' }));

  test('is of another scenario or another revision: that is said, not thrown', () => {
    expect(replay(scenario, { ...playthrough, scenario: 'other' })).toEqual({ ok: false, why: 'other-scenario' });
    expect(replay(scenario, { ...playthrough, revision: 'old' })).toEqual({ ok: false, why: 'other-revision' });
  });

  test.each([
    [['contact:call', 'reply:nothing'], 1],
    [['reply:bye'], 0],
    [['contact:call', 'reply:bye', 'leave'], 2],
    [['contact:nobody'], 0],
    [['invite:ada'], 0],
    [['', 'contact:call'], 0],
  ])('holds an action that is not allowed: %j at %i', (actions, at) => {
    expect(replay(scenario, { ...playthrough, actions })).toEqual({ ok: false, why: 'illegal-action', at, action: actions[at] });
  });

  test('a broken script is no broken journal: it is thrown', () => {
    const broken = { ...scenario, nodes: { ...scenario.nodes, talk: { ...scenario.nodes['talk']!, replies: [{ id: 'bye', moves: [], to: [{ to: 'nowhere' }] }] } } };
    expect(() => replay(broken, playthrough)).toThrow(/"sketch" has no node "nowhere"/);
    expect(() => replay(broken, playthrough)).not.toThrow(IllegalAction);
  });
});
