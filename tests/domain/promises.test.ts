import { describe, expect, test } from 'vitest';
import { player } from '../support/player.ts';
import { aScenario, type Sketch } from '../support/scenario.ts';

/** One call in which a call back within half an hour can be promised, that call, and their own if it does not come. */
const sketch: Sketch = {
  trust: 90,
  heat: 10,
  promises: { back: { due: '+30' } },
  preparations: { long: { minutes: 50, when: { met: 'call' } } },
  contacts: {
    call: {},
    report: { start: 'report', when: { promised: 'back' }, fulfils: ['back'] },
    ring: { start: 'ringing', rings: { promise: 'back', after: 40 } },
  },
  closing: [{ when: { broken: 'back' }, to: 'bitter' }, { to: 'end' }],
  nodes: {
    talk: { replies: { promise: { moves: ['commit-time'], promise: 'back', to: 'over' }, bye: { to: 'over' } } },
    over: { ends: true },
    report: { replies: { told: { moves: ['report-progress'] } } },
    ringing: { replies: { again: { moves: ['commit-time'], promise: 'back', to: 'over' }, sorry: { to: 'end' } } },
    bitter: { ending: { settled: true } },
  },
};
const promising = aScenario(sketch);
const promised = () => player(promising).begins('call').says('promise').timeIs('12:01').promiseIs('back', 'open');

describe('a promise', () => {
  test('stands on the agenda: what is on offer is the wait until it is due', () => {
    promised().canDo('prepare:long', 'contact:report', 'wait:30', 'leave');
  });

  test('is kept by making the contact by then, with five minutes\' grace', () => {
    promised().waits(30).begins('report').made('report-on-time').promiseIs('back', 'kept').knows('kept:back');
    promised().waits(35).begins('report').made('report-on-time').promiseIs('back', 'kept');
    promised().begins('report').made('report-on-time');
  });

  test('is late after that, as long as they have not rung', () => {
    promised().waits(36).begins('report').made('report-late').promiseIs('back', 'late').knows('late:back').knows('kept:back', false);
    promised().waits(69).begins('report').promiseIs('back', 'late');
  });

  test('is broken when they ring first', () => {
    promised().waits(30).waits(20).waits(20).isAt('ringing').timeIs('13:11').made('go-silent').promiseIs('back', 'broken').knows('broken:back');
  });

  test('is broken when the play ends', () => {
    promised().leaves().made('go-silent').promiseIs('back', 'broken').isAt('bitter').comesTo('rationally-satisfied');
  });

  test('broken, costs the best outcome; kept, it does not', () => {
    promised().begins('report').says('told').comesTo('emotionally-satisfied');
    promised().waits(70).says('sorry').comesTo('rationally-satisfied');
  });

  test('made again, counts from then; but broken once is broken for the outcome', () => {
    const again = promised().waits(70).says('again').promiseIs('back', 'open').timeIs('13:12').canDo('prepare:long', 'contact:report', 'wait:30', 'leave');
    again.waits(30).begins('report').made('report-on-time').promiseIs('back', 'kept').says('told').comesTo('rationally-satisfied');
  });

  test('that was never made is neither kept nor broken', () => {
    player(promising).begins('call').says('bye').canDo('prepare:long', 'leave').leaves().hasNotMade('go-silent').isAt('end');
  });

  test('can be kept on the way, by a node', () => {
    const inside = aScenario({
      promises: { soon: { due: '+3' } },
      nodes: {
        talk: { replies: { promise: { moves: ['commit-time'], promise: 'soon', to: 'chat' } } },
        chat: { minutes: 9, replies: { long: { to: 'told' }, short: { to: 'told', moves: ['ask-fact'] } } },
        told: { fulfils: ['soon'], replies: { bye: {} } },
      },
    });
    player(inside).begins('call').says('promise').says('long').timeIs('12:10').made('assume-good-intent', 'report-late');
  });

  test('for a fixed time is due then', () => {
    const fixed = aScenario({ ...sketch, promises: { back: { due: '14:30' } } });
    player(fixed).begins('call').says('promise').canDo('prepare:long', 'contact:report', 'wait:149', 'leave');
  });
});

describe('the clock', () => {
  test('stops waiting at what begins by itself, and says how long was waited', () => {
    const rung = promised().waits(500).isAt('ringing').timeIs('13:11');
    expect(rung.beats('waited')).toEqual([{ kind: 'waited', minutes: 70, at: 791 }]);
  });

  test('never runs back: who is busy when they ring answers when done', () => {
    const busy = promised().waits(30).looksUp('long').isAt('ringing').timeIs('13:21').promiseIs('back', 'broken');
    const times = busy.play.log.map(({ at }) => at);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  test('lets what should have begun during a contact begin after it', () => {
    const busy = aScenario({
      contacts: { call: {}, news: { start: 'news', rings: { at: '12:20' } } },
      closing: [{ to: 'end' }],
      nodes: { talk: { minutes: 30, replies: { bye: { to: 'over' } } }, over: { ends: true }, news: { replies: { heard: {} } } },
    });
    player(busy).begins('call').says('bye').isAt('news').timeIs('12:30');
  });

  test('opens contacts at their time, and begins them by themselves at the latest', () => {
    const later = aScenario({
      contacts: { call: {}, visit: { start: 'visit', earliest: '14:00', latest: '15:00' } },
      closing: [{ to: 'end' }],
      nodes: { talk: { replies: { bye: { to: 'over' } } }, over: { ends: true }, visit: { replies: { done: {} } } },
    });
    const waiting = player(later).begins('call').says('bye').canDo('wait:119', 'leave').waits(119).canDo('contact:visit', 'wait:60', 'leave');
    waiting.waits(60).isAt('visit').timeIs('15:00');
  });

  test('refuses waits that are no whole minutes, or longer than a week', () => {
    for (const minutes of ['0', '-5', '1.5', '1e3', '', '10081']) expect(() => promised().does(`wait:${minutes}`), minutes).toThrow(/whole minutes/);
  });
});
