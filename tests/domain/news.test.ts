import { describe, expect, test } from 'vitest';
import { explore } from '../../src/domain/explore.ts';
import { player, type Player } from '../support/player.ts';
import { aScenario, type Sketch } from '../support/scenario.ts';

/** A supplier who rings back at 12:20 if they were chased, and a carrier who closes; a report promised for 12:10. */
const sketch: Sketch = {
  people: { mill: { role: 'third-party' } },
  facts: { eta: {} },
  remedies: { truck: { needs: 'mill' } },
  promises: { report: { due: '12:10' }, book: { due: '12:50' } },
  preparations: { chase: { kind: 'task', minutes: 3 }, long: { kind: 'task', minutes: 45 } },
  contacts: {
    call: {},
    report: { start: 'report', when: { promised: 'report' }, fulfils: ['report'] },
    booking: { start: 'booking', when: { news: 'truck' }, fulfils: ['book'] },
  },
  news: { truck: { by: 'mill', when: { done: 'chase' }, learns: ['eta'], approves: ['truck'], promise: 'book' } },
  closing: [{ to: 'end' }],
  nodes: {
    talk: { replies: { promise: { moves: ['commit-time'], promise: 'report', to: 'over' } } },
    over: { ends: true },
    report: { minutes: 25, replies: { nothing: { moves: ['report-progress'], to: [{ when: { news: 'truck' }, to: 'over' }, { to: 'quiet' }] } } },
    quiet: { ends: true },
    booking: { replies: { send: { moves: ['resolve-now'], grants: ['truck'] } } },
  },
};
const waiting = aScenario(sketch);
const came = (one: Player) => one.beats('news').map(({ news, at }) => [news, at]);

describe('news', () => {
  test('comes at its time and ends the waiting, with what it teaches, grants and asks for', () => {
    const told = player(waiting).looksUp('chase').begins('call').says('promise').waits(60).isAt('desk').timeIs('12:20');
    expect(came(told)).toEqual([['truck', 740]]);
    told.knows('fact:eta').knows('approved:truck').promiseIs('book', 'open').canDo('prepare:long', 'contact:report', 'contact:booking', 'wait:10', 'leave');
    told.begins('booking').made('report-on-time').says('send').hasNotMade('overpromise');
  });

  test('that nobody brought about does not come', () => {
    const none = player(waiting).begins('call').says('promise').waits(60);
    expect(came(none)).toEqual([]);
    none.timeIs('13:01');
  });

  test('comes as soon as its condition holds, where its time is past', () => {
    const late = player(waiting).begins('call').says('promise').waits(60).looksUp('chase').timeIs('13:04');
    expect(came(late)).toEqual([['truck', 784]]);
  });

  test('comes when whatever took the time is done, before anything that then begins', () => {
    const rung = aScenario({ ...sketch, contacts: { ...sketch.contacts, ring: { start: 'report', rings: { at: '12:30' } } } });
    const busy = player(rung).looksUp('chase').begins('call').says('promise').looksUp('long').isAt('report');
    expect(busy.play.turns.at(-1)?.beats.map(({ kind }) => kind).filter((kind) => kind === 'news' || kind === 'contact-begins')).toEqual(['news', 'contact-begins']);
  });

  test('waits until the player is back at the desk, unless it interrupts', () => {
    const after = player(waiting).looksUp('chase').begins('call').says('promise').waits(6).begins('report').says('nothing').isAt('desk').timeIs('12:35');
    expect(came(after)).toEqual([['truck', 755]]);
    expect(after.play.turns.at(-1)?.beats.map(({ kind }) => kind).slice(-2)).toEqual(['approved', 'promise']);
    const quiet = player(waiting).looksUp('chase').begins('call').says('promise').waits(6).begins('report').says('nothing');
    expect(quiet.play.turns.at(-1)?.beats.findIndex(({ kind }) => kind === 'contact-ends')).toBeLessThan(quiet.play.turns.at(-1)!.beats.findIndex(({ kind }) => kind === 'news'));
  });

  test('that interrupts comes while they talk, in time for where the reply leads', () => {
    const ringing = aScenario({ ...sketch, news: { truck: { ...sketch.news?.['truck'], interrupts: true } } });
    const call = player(ringing).looksUp('chase').begins('call').says('promise').waits(6).begins('report').says('nothing');
    const kinds = call.play.turns.at(-1)!.beats.map(({ kind }) => kind);
    expect(kinds.indexOf('news')).toBeLessThan(kinds.indexOf('contact-ends'));
    expect(came(call)).toEqual([['truck', 755]]);
  });

  test('puts nothing off: what others set is no promise of the player\'s', () => {
    const first = aScenario({
      promises: { book: { due: '12:50' } },
      news: { truck: { at: '12:05', interrupts: true, promise: 'book' } },
      nodes: { talk: { minutes: 9, replies: { on: { to: 'kept' } } }, kept: { fulfils: ['book'], replies: { bye: {} } } },
    });
    player(first).begins('call').says('on').made('assume-good-intent', 'report-on-time').says('bye').hasMade('resolved-first-contact');
  });

  test('leaves a report without news what it is: kept in time', () => {
    player(waiting).looksUp('chase').begins('call').says('promise').waits(6).begins('report').made('report-on-time').knows('news:truck', false);
  });

  test('is seen by whoever looks at everything that can happen', () => {
    const interrupting = aScenario({ ...sketch, news: { truck: { ...sketch.news?.['truck'], interrupts: true } } });
    for (const one of [waiting, interrupting]) {
      const { exact, nodes, actions } = explore(one);
      expect([exact, nodes.has('quiet'), nodes.has('over'), actions.has('contact:booking')]).toEqual([true, true, true, true]);
    }
  });
});
