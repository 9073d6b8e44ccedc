import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin, step } from '../../src/domain/conversation.ts';
import { explore, bestPlays, meanTotal, worthOfReplies } from '../../src/domain/explore.ts';
import { StateKeys } from '../../src/domain/explore/state-key.ts';
import { offers } from '../../src/domain/offers.ts';
import type { Scenario } from '../../src/domain/scenario.ts';
import { outcomeOf } from '../../src/domain/outcome.ts';
import type { State } from '../../src/domain/state.ts';
import { shippedMethod } from '../support/methods.ts';
import { randomScenario, smallScenario } from '../support/random-scenario.ts';
import { aScenario } from '../support/scenario.ts';

const methods = [shippedMethod('six-step'), shippedMethod('eight-step')];

/** Everything that can happen, state by state, nothing taken as one; none where that is too much. */
function everyPlay(scenario: Scenario, limit: number) {
  const seen = { plays: 0n, replies: new Set<string>(), endings: new Set<string>(), least: Infinity, most: 0 };
  let left = limit;
  const go = (state: State, replies: number): void => {
    if (--left < 0) return;
    if (state.phase === 'ended') {
      seen.plays += 1n;
      seen.endings.add(`${state.node} ${outcomeOf(scenario, state)}`);
      seen.least = Math.min(seen.least, replies);
      seen.most = Math.max(seen.most, replies);
    }
    for (const action of offers(scenario, state)) {
      const isReply = action.startsWith('reply:');
      if (isReply) seen.replies.add(action.slice(6));
      go(step(scenario, state, action), replies + (isReply ? 1 : 0));
    }
  };
  go(begin(scenario), 0);
  return left < 0 ? undefined : seen;
}

describe('exploring', () => {
  test('finds exactly what playing every play finds', () => {
    let compared = 0;
    fc.assert(
      fc.property(smallScenario, (scenario) => {
        const all = everyPlay(scenario, 8_000);
        if (!all) return;
        compared += 1;
        const found = explore(scenario);
        expect(found.exact).toBe(true);
        expect(found.replies).toEqual(all.replies);
        expect(new Set([...found.endings].flatMap(([ending, outcomes]) => [...outcomes.keys()].map((outcome) => `${ending} ${outcome}`)))).toEqual(all.endings);
        expect({ plays: found.plays, shortest: found.shortest, longest: found.longest }).toEqual({ plays: all.plays, shortest: all.least, longest: all.most });
      }),
      { numRuns: 40, seed: 3 },
    );
    expect(compared).toBeGreaterThan(15);
  }, 60_000);

  test('gives a way to every ending that it names', () => {
    fc.assert(
      fc.property(randomScenario, (scenario) => {
        for (const [ending, outcomes] of explore(scenario, { limit: 1500, samples: 30 }).endings) {
          for (const [outcome, actions] of outcomes) {
            const state = actions.reduce((at, action) => step(scenario, at, action), begin(scenario));
            expect([state.node, outcomeOf(scenario, state)]).toEqual([ending, outcome]);
          }
        }
      }),
      { numRuns: 15, seed: 5 },
    );
  }, 60_000);

  test('says what can never be reached or chosen', () => {
    const hidden = aScenario({
      facts: { pump: {} },
      nodes: {
        talk: { replies: { never: { when: { fact: 'pump' }, to: 'secret' }, bye: {} } },
        secret: { replies: { more: {} } },
      },
    });
    const found = explore(hidden);
    expect([...found.nodes]).toEqual(['talk', 'end']);
    expect([...found.replies]).toEqual(['bye']);
    expect(found).toMatchObject({ exact: true, plays: 1n, shortest: 1, longest: 1, deadEnds: [], traps: [] });
  });

  test('names nodes that are only passed through', () => {
    const passing = aScenario({ nodes: { talk: { replies: { on: { to: 'hall' } } }, hall: { next: 'end' } } });
    expect([...explore(passing).nodes].toSorted()).toEqual(['end', 'hall', 'talk']);
  });

  test('shows dead ends, and what cannot come to an end, with the way there', () => {
    const stuck = aScenario({
      facts: { pump: {} },
      nodes: {
        talk: { replies: { wall: { to: 'wall' }, ring: { to: 'ring' }, bye: {} } },
        wall: { replies: { a: { when: { fact: 'pump' } }, b: { when: { fact: 'pump' } } } },
        ring: { replies: { round: { to: 'ring' }, again: { to: 'ring' } } },
      },
    });
    const found = explore(stuck);
    expect(found.deadEnds).toEqual([{ place: 'wall', actions: ['contact:call', 'reply:wall'] }]);
    expect(found.traps).toEqual([{ place: 'ring', actions: ['contact:call', 'reply:ring'] }]);
    expect(found).toMatchObject({ exact: true, shortest: 1, longest: null, plays: null });
  });

  test('beyond its limit samples, says so, and gives the same for the same seed', () => {
    const nodes = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => {
        const to = at < 11 ? `n${at + 1}` : 'end';
        const replies = Object.fromEntries([0, 1, 2].map((place) => [`r${at}-${place}`, { to, effect: { heat: place * 3 ** (at % 4), trust: -place * 2 ** (at % 5) } }]));
        return [`n${at}`, { replies }];
      }),
    );
    const wide = aScenario({ heat: 20, trust: 90, nodes });
    const found = explore(wide, { limit: 500, samples: 100 });
    expect(found).toMatchObject({ exact: false, states: 500, plays: null, shortest: null });
    expect(found.replies.size).toBe(36);
    expect(explore(wide, { limit: 500, samples: 100 })).toEqual(found);
  });
});

describe('the name of a state', () => {
  test('is the same only where everything that follows is the same', () => {
    fc.assert(
      fc.property(randomScenario, fc.array(fc.nat(11), { minLength: 40, maxLength: 40 }), (scenario, choices) => {
        const keys = new StateKeys(scenario);
        const known = new Map<string, string>();
        for (let first = 0; first < 24; first++) {
          let state = begin(scenario);
          for (let turn = 0; state.phase !== 'ended'; turn++) {
            const offered = offers(scenario, state);
            const key = keys.of(state);
            const follows = offered.map((action) => `${action} ${keys.of(step(scenario, state, action))}`).join();
            expect(known.get(key) ?? follows).toBe(follows);
            known.set(key, follows);
            state = step(scenario, state, offered[(choices[(turn * 7 + first) % choices.length]! + first) % offered.length]!);
          }
        }
      }),
      { numRuns: 60, seed: 23 },
    );
  }, 60_000);
});

describe('the best plays', () => {
  test('are those that playing every play finds, and a search finds no better ones', () => {
    let searched = 0;
    let met = 0;
    fc.assert(
      fc.property(smallScenario, (scenario) => {
        const exact = bestPlays(scenario, methods, { enumerate: 4_000 });
        if (!exact.exact) return;
        const found = bestPlays(scenario, methods, { enumerate: 0, width: 24 });
        expect(found.exact).toBe(false);
        expect(meanTotal(found.ideal)).toBeLessThanOrEqual(meanTotal(exact.ideal));
        searched += 1;
        if (meanTotal(found.ideal) === meanTotal(exact.ideal)) met += 1;
      }),
      { numRuns: 14, seed: 29 },
    );
    expect(searched).toBeGreaterThan(6);
    expect(met).toBe(searched);
  }, 90_000);

  const short = aScenario({
    feels: { 'apologize-personally': { heat: -5, trust: 5 }, minimize: { heat: 8, trust: -5 } },
    issues: ['cold'],
    nodes: {
      storm: {
        vent: true,
        lines: [{ id: 'one', raises: ['cold'] }, 'two'],
        replies: { say: { moves: ['restate-problem', 'acknowledge-impact', 'apologize-personally'], to: 'after' }, small: { moves: ['minimize'], to: 'after' } },
      },
      after: { replies: { own: { moves: ['own-personally', 'apologize-company'] }, policy: { moves: ['cite-policy'] } } },
    },
  });

  test('of a small script are known exactly, with every level that can be had', () => {
    const best = bestPlays(short, methods);
    expect(best.exact).toBe(true);
    expect(best.ideal.actions).toEqual(['contact:call', 'listen', 'reply:say', 'reply:own']);
    expect(best.byMethod['six-step']!.totals['six-step']).toBe(67);
    // The steps that were called for: confirm, apologize, own, better off.
    expect(best.steps['six-step']!.map(({ applies, least, most }) => (applies ? [least, most] : null))).toEqual([[0, 3], [0, 3], [0, 2], null, null, [0, 0]]);
  });

  test('hold replies that are on offer in different states against the same', () => {
    // What is said once the start was botched is the best that is left, as is what is said once it was not.
    const apart = aScenario({
      nodes: {
        start: { replies: { good: { moves: ['own-personally', 'apologize-personally'], to: 'later' }, bad: { moves: ['cite-policy'], to: 'later' } } },
        later: {
          replies: {
            after: { when: { said: 'good' }, moves: ['apologize-company'] },
            amends: { when: { not: { said: 'good' } }, moves: ['apologize-company'] },
            nothing: { moves: ['cite-policy'] },
          },
        },
      },
    });
    const worth = new Map(worthOfReplies(apart, methods).map(({ reply, value }) => [reply, value]));
    expect(worth.get('amends')).toBe(worth.get('after'));
    expect(worth.get('nothing')!).toBeLessThan(worth.get('after')!);
    expect(worth.get('bad')!).toBeLessThan(worth.get('good')!);
  });

  test('show what a reply is worth', () => {
    const worth = new Map(worthOfReplies(short, methods).map(({ reply, value }) => [reply, value]));
    expect(worth.get('say')!).toBeGreaterThan(worth.get('small')! + 10);
    expect(worth.get('own')!).toBeGreaterThan(worth.get('policy')!);
  });
});
