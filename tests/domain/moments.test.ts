import { expect, test } from 'vitest';
import { momentsOf } from '../../src/domain/moments.ts';
import { player, type Player } from '../support/player.ts';
import { aScenario } from '../support/scenario.ts';

/** A call in which everything can happen that has a moment of its own. */
const scenario = aScenario({
  heat: 60,
  people: { boss: { role: 'customer-side' }, tech: { invite: { minutes: 1, answer: 'Coming.' } } },
  promises: { back: { due: '+10' } },
  contacts: {
    call: {},
    report: { start: 'report', when: { promised: 'back' }, fulfils: ['back'] },
    ring: { start: 'ringing', rings: { promise: 'back', after: 30 } },
    again: { start: 'talk', when: { lost: true } },
  },
  news: { sent: { at: '12:04', when: { promised: 'back' } } },
  closing: [{ to: 'end' }],
  nodes: {
    talk: {
      replies: {
        sting: { effect: { heat: 8, trust: 0 }, to: 'talk' },
        prick: { effect: { heat: 7, trust: 0 }, to: 'talk' },
        calm: { effect: { heat: -8, trust: 0 }, to: 'talk' },
        promise: { moves: ['commit-time'], promise: 'back', to: 'over' },
        fetch: { to: 'joined' },
        transfer: { to: 'queue' },
      },
    },
    joined: { joins: ['boss'], lines: [{ id: 'here', by: 'boss' }], replies: { go: { to: 'gone' } } },
    gone: { leaves: ['boss'], replies: { end: { to: 'end' } } },
    queue: { ends: 'lost' },
    over: { ends: true },
    report: { replies: { done: { to: 'end' } } },
    ringing: { replies: { sorry: { to: 'end' } } },
  },
});
const last = ({ play }: Player) => momentsOf(scenario, play.turns.at(-1)!);
const called = () => player(scenario).begins('call');
const promised = () => called().says('promise');

test('a rise or fall of eight points of heat is a moment, with where it came from; one of seven is none', () => {
  expect(last(called().says('sting'))).toEqual([{ kind: 'flare', from: 60, to: 68 }]);
  expect(last(called().says('calm'))).toEqual([{ kind: 'thaw', from: 60, to: 52 }]);
  expect(last(called().says('prick'))).toEqual([]);
});

test('a promise has one when it is made, and when it is kept, late or broken', () => {
  expect(last(promised())).toEqual([{ kind: 'promise', promise: 'back', status: 'open', due: 731 }]);
  expect(last(promised().begins('report'))).toContainEqual({ kind: 'promise', promise: 'back', status: 'kept', due: 731 });
  expect(last(promised().waits(3).waits(7).waits(8).begins('report'))).toContainEqual({ kind: 'promise', promise: 'back', status: 'late', due: 731 });
  const broken = promised().waits(3).waits(7).waits(20).waits(20);
  expect(last(broken.isAt('ringing'))).toContainEqual({ kind: 'promise', promise: 'back', status: 'broken', due: 731 });
});

test('whoever comes or goes has one, but not whoever is there from the start', () => {
  expect(last(player(scenario).invites('tech').begins('call'))).toEqual([]);
  const both = called().says('fetch');
  expect(last(both)).toEqual([{ kind: 'joined', person: 'boss' }]);
  expect(last(both.says('go'))).toEqual([{ kind: 'left', person: 'boss' }]);
});

test('so have news, and a line that is lost', () => {
  expect(last(promised().waits(3))).toEqual([{ kind: 'news', news: 'sent' }]);
  expect(last(called().says('transfer'))).toEqual([{ kind: 'lost' }]);
});

test('what became of them comes last', () => {
  expect(last(promised().leaves())).toEqual([
    { kind: 'promise', promise: 'back', status: 'broken', due: 731 },
    { kind: 'outcome', outcome: 'rationally-satisfied' },
  ]);
});
