import { describe, test } from 'vitest';
import { player } from '../support/player.ts';
import { aScenario, type Sketch } from '../support/scenario.ts';

/** After a vent of two lines: replies that give things, `more` to go round again. */
const giving = (replies: NonNullable<Sketch['nodes'][string]['replies']>, rest: Partial<Sketch> = {}) =>
  aScenario({
    people: { boss: { invite: { minutes: 1, answer: 'Coming.' } } },
    remedies: { bowl: {}, refund: { money: true }, bill: { money: true, needs: 'boss' }, stay: { needs: 'boss' } },
    facts: { pump: {} },
    ...rest,
    nodes: {
      storm: { vent: true, lines: ['one', { id: 'two', tells: ['pump'] }], replies: { on: { to: 'offer' }, 'what-is-fair': { moves: ['ask-desired-outcome'], to: 'offer' } } },
      offer: { replies },
      ...rest.nodes,
    },
  });
const heard = (scenario: ReturnType<typeof giving>) => player(scenario).begins('call').listens();

describe('what a reply gives', () => {
  test('is too soon before they were heard out, and not after', () => {
    const fix = giving({ fix: { moves: ['resolve-now'], grants: ['bowl'] } });
    player(fix).begins('call').cutsIn().says('on').says('fix').made('resolve-now', 'solve-too-soon', 'resolved-first-contact');
    heard(fix).says('on').says('fix').made('resolve-now', 'resolved-first-contact').knows('granted:bowl');
  });

  test('is a reflex where it is money, unasked, and nobody asked what would be fair', () => {
    const pay = giving({ pay: { moves: ['resolve-now'], grants: ['refund'] }, both: { moves: ['ask-desired-outcome', 'resolve-now'], grants: ['refund'] } });
    heard(pay).says('on').says('pay').hasMade('pay-reflex');
    heard(pay).says('what-is-fair').says('pay').hasNotMade('pay-reflex');
    heard(pay).says('on').says('both').hasNotMade('pay-reflex');
  });

  test('is no reflex where they asked for it themselves', () => {
    const asked = giving({ pay: { moves: ['resolve-now'], grants: ['refund'] } }, {
      nodes: {
        storm: { vent: true, lines: ['one', { id: 'two', asks: ['refund'] }], replies: { on: { to: 'offer' } } },
      },
    });
    heard(asked).says('on').says('pay').hasNotMade('pay-reflex');
  });

  test('is no reflex where it is no money', () => {
    heard(giving({ fix: { moves: ['resolve-now'], grants: ['bowl'] } })).says('on').says('fix').hasNotMade('pay-reflex');
  });

  describe('beyond the player\'s authority', () => {
    const stay = { moves: ['resolve-now' as const], grants: ['stay'] };

    test('is promised too much', () => {
      heard(giving({ give: stay })).says('on').says('give').made('resolve-now', 'overpromise', 'resolved-first-contact');
    });

    test('is granted by whoever is there and may', () => {
      player(giving({ give: stay })).invites('boss').begins('call').isWith('ada', 'boss').listens().says('on').says('give').hasNotMade('overpromise');
    });

    test('was approved, by a preparation or in a line', () => {
      const prepared = giving({ give: stay }, { preparations: { 'see-boss': { kind: 'colleague', approves: ['stay'] } } });
      player(prepared).looksUp('see-boss').begins('call').listens().says('on').says('give').hasNotMade('overpromise');
      const told = giving({ go: { to: 'after', answer: [{ id: 'granted', by: 'narrator', approves: ['stay'] }] } }, { nodes: { after: { replies: { give: stay } } } });
      heard(told).says('on').says('go').says('give').hasNotMade('overpromise');
    });
  });

  test('put off to somebody is asking leave, where it was the player\'s to decide', () => {
    const defer = giving({ own: { moves: ['send-elsewhere'], defers: 'bowl' }, theirs: { moves: ['escalate-warm'], defers: 'bill' } });
    heard(defer).says('on').says('own').made('send-elsewhere', 'ask-permission');
    heard(defer).says('on').says('theirs').made('escalate-warm');
  });
});

describe('what a reply asks', () => {
  const ask = giving({ ask: { moves: ['ask-fact'], asks: ['pump'] } }, { preparations: { record: { learns: ['pump'] } } });

  test('is asked again where they have said it', () => {
    heard(ask).says('on').says('ask').hasMade('ask-again');
  });

  test('is asked again where it was looked up', () => {
    player(ask).looksUp('record').begins('call').cutsIn().says('on').says('ask').hasMade('ask-again');
  });

  test('fills a gap where it was not known', () => {
    player(ask).begins('call').cutsIn().says('on').says('ask').hasNotMade('ask-again');
  });
});

describe('settled in the first contact', () => {
  test('is what was settled there with nothing put off', () => {
    const ways = giving({
      fix: { moves: ['resolve-now'] },
      later: { moves: ['send-elsewhere'], defers: 'bowl' },
      promised: { moves: ['commit-time'], promise: 'back' },
      back: { moves: ['commit-time'], promise: 'back', to: 'again' },
      not: { to: 'open' },
    }, { promises: { back: {} }, nodes: { open: { ending: { settled: false } }, again: { fulfils: ['back'], next: 'end' } } });
    heard(ways).says('on').says('fix').hasMade('resolved-first-contact');
    heard(ways).says('on').says('later').hasNotMade('resolved-first-contact');
    heard(ways).says('on').says('promised').hasNotMade('resolved-first-contact');
    heard(ways).says('on').says('back').promiseIs('back', 'kept').hasMade('resolved-first-contact'); // kept before they part
    heard(ways).says('on').says('not').hasNotMade('resolved-first-contact');
  });

  test('is not what a second contact settles', () => {
    const twice = aScenario({
      contacts: { call: {}, again: { start: 'second' } },
      closing: [{ to: 'end' }],
      nodes: { first: { replies: { bye: { to: 'over' } } }, over: { ends: true }, second: { replies: { done: {} } } },
    });
    player(twice).begins('call').says('bye').isAt('desk').begins('again').says('done').isAt('end').hasNotMade('resolved-first-contact');
  });

  test('counts when the contact ends, though the play goes on', () => {
    const settled = aScenario({
      contacts: { call: {}, again: { start: 'second' } },
      closing: [{ to: 'end' }],
      nodes: { first: { replies: { bye: { to: 'over' } } }, over: { ends: true, settled: true }, second: { replies: { done: {} } } },
    });
    player(settled).begins('call').says('bye').made('assume-good-intent', 'resolved-first-contact').begins('again').says('done').hasMade('resolved-first-contact');
  });
});

describe('a legal threat', () => {
  const sued = giving(
    { argue: { moves: ['cite-policy'], to: 'after' }, hold: { moves: ['hold-legal-line'], to: 'after' } },
    { nodes: { storm: { vent: true, lines: [{ id: 'sue', threat: true }, 'two'], replies: { on: { to: 'offer' }, minimize: { moves: ['minimize'], to: 'offer' } } }, after: { replies: { policy: { moves: ['cite-policy'] } } } } },
  );

  test('met by arguing is a slip of its own', () => {
    heard(sued).says('minimize').made('minimize', 'argue-with-threat');
  });

  test('is answered by the next reply, whatever it is', () => {
    heard(sued).says('on').says('argue').made('cite-policy').says('policy').hasNotMade('argue-with-threat');
  });

  test('can stand in an answer', () => {
    const late = aScenario({
      nodes: {
        a: { replies: { go: { to: 'b', answer: [{ id: 'sue', threat: true }] } } },
        b: { replies: { argue: { moves: ['get-defensive'] }, hold: { moves: ['hold-legal-line'] } } },
      },
    });
    player(late).begins('call').says('go').says('argue').hasMade('argue-with-threat');
    player(late).begins('call').says('go').says('hold').hasNotMade('argue-with-threat');
  });
});
