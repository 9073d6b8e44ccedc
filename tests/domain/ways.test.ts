import { describe, expect, test } from 'vitest';
import { IllegalAction } from '../../src/domain/conversation.ts';
import type { WrittenCondition } from '../../src/authoring/condition-shape.ts';
import { player } from '../support/player.ts';
import { aScenario } from '../support/scenario.ts';

/** Where a play of one vent, one remedy and one reply goes, if the condition holds after it. */
const goes = (when: WrittenCondition, { heat = 60, trust = 40 } = {}): string | null => {
  const scenario = aScenario({
    heat,
    trust,
    issues: ['cold', 'wait'],
    facts: { pump: {}, menu: {} },
    remedies: { bowl: {}, bill: {} },
    promises: { back: {} },
    preparations: { log: {}, tidy: { kind: 'task' } },
    people: { boss: { invite: { minutes: 1, answer: 'Yes.' } }, chef: {} },
    contacts: { call: {}, other: {} },
    nodes: {
      talk: {
        vent: true,
        lines: [{ id: 'one', raises: ['cold'], tells: ['pump'] }, { id: 'two', approves: ['bill'] }],
        replies: { fix: { moves: ['resolve-now'], grants: ['bowl'], to: [{ when, to: 'yes' }, { to: 'no' }] }, other: { to: [{ when: { said: 'fix' }, to: 'yes' }, { to: 'no' }] } },
      },
      yes: { ending: {} },
      no: { ending: {} },
    },
  });
  return player(scenario).looksUp('log').invites('boss').begins('call').listens().says('fix').play.state.node;
};

describe('a condition', () => {
  test.each<[WrittenCondition, WrittenCondition]>([
    [{ fact: 'pump' }, { fact: 'menu' }],
    [{ voiced: 'cold' }, { voiced: 'wait' }],
    [{ granted: 'bowl' }, { granted: 'bill' }],
    [{ approved: 'bill' }, { approved: 'bowl' }],
    [{ done: 'log' }, { done: 'tidy' }],
    [{ present: 'boss' }, { present: 'chef' }],
    [{ met: 'call' }, { met: 'other' }],
    [{ said: 'fix' }, { said: 'other' }],
    [{ heard: true }, { not: { heard: true } }],
    [{ not: { promised: 'back' } }, { promised: 'back' }],
    [{ all: [{ heard: true }, { fact: 'pump' }] }, { all: [{ heard: true }, { fact: 'menu' }] }],
    [{ any: [{ fact: 'menu' }, { heard: true }] }, { any: [{ fact: 'menu' }, { kept: 'back' }, { late: 'back' }, { broken: 'back' }] }],
  ])('%j holds, %j does not', (holding, not) => {
    expect([goes(holding), goes(not)]).toEqual(['yes', 'no']);
  });

  test.each<[WrittenCondition, number, number]>([
    [{ heatAtLeast: 'furious' }, 80, 79],
    [{ heatAtLeast: 'angry' }, 60, 59],
    [{ heatBelow: 'frustrated' }, 39, 40],
    [{ heatBelow: 'wary' }, 19, 20],
  ])('%j holds at heat %i, not at %i', (when, heat, not) => {
    expect([goes(when, { heat }), goes(when, { heat: not })]).toEqual(['yes', 'no']);
  });

  test.each<[WrittenCondition, number, number]>([
    [{ trustAtLeast: 'firm' }, 75, 74],
    [{ trustAtLeast: 'open' }, 55, 54],
    [{ trustBelow: 'guarded' }, 29, 30],
  ])('%j holds at trust %i, not at %i', (when, trust, not) => {
    expect([goes(when, { trust }), goes(when, { trust: not })]).toEqual(['yes', 'no']);
  });
});

describe('a way', () => {
  test('is the first that holds, by what the reply itself has changed', () => {
    const cooling = aScenario({
      heat: 62,
      feels: { 'apologize-personally': { heat: -5, trust: 0 } },
      nodes: { talk: { replies: { sorry: { moves: ['apologize-personally'], to: [{ when: { heatBelow: 'angry' }, to: 'end' }, { to: 'hot' }] } } }, hot: { ending: {} } },
    });
    player(cooling).begins('call').says('sorry').isAt('end');
    player(cooling).begins('call').says('talk-else').isAt('hot');
  });

  test('goes on by itself through nodes that nobody answers, and says their lines', () => {
    const long = aScenario({
      nodes: {
        talk: { replies: { on: { answer: ['hm'], to: 'hall' } } },
        hall: { lines: ['steps', { id: 'never', when: { heard: true } }], next: [{ when: { heard: true }, to: 'end' }, { to: 'door' }] },
        door: { lines: ['knock'], next: 'room' },
        room: { lines: ['hello'], replies: { bye: {} } },
      },
    });
    player(long).begins('call').says('on').isAt('room').hears('hm', 'steps', 'knock', 'hello');
  });

  test('in a circle that nobody answers is a mistake of the script, and says where', () => {
    // The check refuses such a file, so the circle is closed only once it is compiled.
    const open = aScenario({ nodes: { talk: { replies: { on: { to: 'a' }, off: { to: 'end' } } }, a: { next: 'b' }, b: { next: 'end' } } });
    const circle = { ...open, nodes: { ...open.nodes, b: { lines: [], next: [{ to: 'a' }] } } };
    expect(() => player(circle).begins('call').says('on')).toThrow(/"sketch".*circle/);
  });

  test('can close a play: as the conditions say once promises are settled', () => {
    const closing = aScenario({
      contacts: { call: {}, again: {} },
      closing: [{ when: { said: 'bye' }, to: 'end' }, { to: 'other' }],
      nodes: { talk: { replies: { bye: { to: 'over' }, ciao: { to: 'over' } } }, over: { ends: true }, other: { ending: {} } },
    });
    player(closing).begins('call').says('bye').canDo('contact:again', 'leave').leaves().isAt('end').canDo();
    player(closing).begins('call').says('ciao').leaves().isAt('other');
  });
});

describe('a reply', () => {
  const gated = aScenario({
    facts: { pump: {} },
    preparations: { log: { learns: ['pump'] } },
    nodes: { talk: { minutes: 4, replies: { tell: { when: { fact: 'pump' } }, bye: {} } } },
  });

  test('is on offer only where its condition holds, and refused otherwise', () => {
    player(gated).begins('call').canDo('reply:bye');
    player(gated).looksUp('log').begins('call').canDo('reply:tell', 'reply:bye');
    expect(() => player(gated).begins('call').says('tell')).toThrow(IllegalAction);
  });

  test('takes the minutes of its node', () => {
    player(gated).begins('call').says('bye').timeIs('12:04');
  });

  test.each(['reply:nothing', 'reply:', 'listen', 'cut-in', 'wait:5', 'leave', 'prepare:log', 'contact:call', 'sing', ''])('is what a contact takes, not "%s"', (action) => {
    expect(() => player(gated).begins('call').does(action)).toThrow(IllegalAction);
  });

  test('comes no more after the end', () => {
    expect(() => player(gated).begins('call').says('bye').says('bye')).toThrow(/after the end/);
  });
});
