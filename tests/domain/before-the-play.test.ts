import { describe, expect, test } from 'vitest';
import { player } from '../support/player.ts';
import { aScenario, type Sketch } from '../support/scenario.ts';

/** We said Friday; it is Monday. A colleague has promised a visit for today on top. */
const sketch: Sketch = {
  starts: 'd4 08:40',
  heat: 10,
  trust: 90,
  people: { sam: {} },
  facts: { order: { known: true }, serial: { told: true }, reason: {} },
  promises: {
    friday: { due: 'd1 17:00', by: 'sam', already: 'broken' },
    visit: { due: 'd4 10:00', by: 'sam', already: 'open' },
    noon: { due: 'd4 12:00' },
  },
  contacts: { call: {}, visit: { start: 'visit', fulfils: ['visit', 'noon'] } },
  closing: [{ to: 'end' }],
  nodes: {
    talk: {
      replies: {
        own: { when: { broken: 'friday' }, moves: ['admit-mistake', 'commit-time'], promise: 'noon', to: 'over' },
        order: { asks: ['order'], to: 'over' },
        serial: { asks: ['serial'], to: 'over' },
        reason: { asks: ['reason'], to: 'over' },
      },
    },
    over: { ends: true, settled: true },
    visit: { replies: { done: {} } },
  },
};
const monday = aScenario(sketch);

describe('what stands when the play begins', () => {
  test('is on the agenda: a promise broken already, and one that a colleague made', () => {
    player(monday).timeIs('d4 08:40').promiseIs('friday', 'broken').promiseIs('visit', 'open').knows('broken:friday').knows('promised:visit').knows('kept:visit', false);
  });

  test('is known: to ask for it is to ask again, and so is what the customer told somebody else', () => {
    player(monday).knows('fact:order').knows('fact:serial', false).begins('call').says('order').made('assume-good-intent', 'ask-again', 'resolved-first-contact');
    player(monday).begins('call').says('serial').hasMade('ask-again');
    player(monday).begins('call').says('reason').hasNotMade('ask-again');
  });

  test('is not the player\'s silence: the best outcome can still be had', () => {
    player(monday).begins('call').says('own').begins('visit').made('report-on-time', 'report-on-time').says('done').hasNotMade('go-silent').comesTo('emotionally-satisfied');
  });

  test('binds them where it can still be kept: forgotten, it is broken by the player', () => {
    player(monday).begins('call').says('order').leaves().hasMade('go-silent').promiseIs('visit', 'broken').comesTo('rationally-satisfied');
  });

  test('is late where it was due before the play and nobody has rung about it', () => {
    const overdue = aScenario({ ...sketch, promises: { ...sketch.promises, visit: { due: 'd1 09:00', already: 'open' } } });
    player(overdue).begins('call').says('order').begins('visit').made('report-late').promiseIs('visit', 'late');
  });

  test('counts for what can be looked up: going in without is going in cold', () => {
    const read = aScenario({ ...sketch, preparations: { ticket: { when: { broken: 'friday' } } } });
    player(read).begins('call').made('call-in-cold');
    player(read).looksUp('ticket').begins('call').hasNotMade('call-in-cold');
  });

  test('was promised by others: settling it all at once is still the first contact\'s doing', () => {
    player(monday).begins('call').says('order').hasMade('resolved-first-contact');
    expect(monday.promises.map(({ by }) => by)).toEqual(['sam', 'sam', undefined]);
  });
});
