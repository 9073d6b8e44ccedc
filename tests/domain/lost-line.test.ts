import { describe, expect, test } from 'vitest';
import { explore } from '../../src/domain/explore.ts';
import { player } from '../support/player.ts';
import { aScenario } from '../support/scenario.ts';

/** Handed over warmly to a colleague, or coldly into a queue that drops the line; then one of the two rings. */
const passing = aScenario({
  people: { tech: {} },
  facts: { serial: {} },
  preparations: { long: { kind: 'task', minutes: 30, when: { lost: true } } },
  contacts: {
    call: { joins: ['tech'] },
    sorry: { start: 'sorry', when: { lost: true } },
    ring: { start: 'ringing', rings: { lost: true, after: 8 } },
    later: { start: 'sorry', earliest: '14:00' },
  },
  closing: [{ when: { lost: true }, to: 'gone' }, { to: 'end' }],
  nodes: {
    talk: {
      lines: [{ id: 'number', tells: ['serial'] }],
      replies: { warm: { moves: ['escalate-warm'], to: 'introduced' }, cold: { moves: ['escalate-cold'], to: 'queue' } },
    },
    introduced: { joins: ['tech'], lines: [{ id: 'tech-hello', by: 'tech' }], replies: { stay: { moves: ['stay-in-loop'], to: 'over' } } },
    queue: { effect: { heat: 4, trust: -3 }, ends: 'lost' },
    over: { ends: true },
    sorry: { replies: { sorted: {} } },
    ringing: { effect: { heat: 12, trust: -10 }, lines: ['hung-up'], replies: { again: { moves: ['ask-fact'], asks: ['serial'] } } },
    gone: { ending: { settled: false } },
  },
});
const lost = () => player(passing).begins('call').says('cold').isAt('desk').timeIs('12:01');

describe('handing somebody over', () => {
  test('warmly, nobody is lost: they are introduced and say nothing twice', () => {
    player(passing).begins('call').says('warm').hears('tech-hello').isWith('ada', 'tech').says('stay').knows('lost', false).canDo('wait:118', 'leave').hasMade('everyone-needed-present');
  });

  test('coldly, the line may be lost, which is felt at once', () => {
    const gone = lost().feels(64, 37).knows('lost').hasMade('escalate-cold').hasNotMade('resolved-first-contact');
    expect(gone.beats('contact-ends')).toEqual([{ kind: 'contact-ends', contact: 'call', lost: true, at: 721 }]);
  });

  test('and whoever was lost rings back hotter, and has to say it all again', () => {
    lost().canDo('prepare:long', 'contact:sorry', 'wait:8', 'leave').waits(8).isAt('ringing').timeIs('12:09').feels(76, 27).knows('lost', false).says('again').made('ask-fact', 'ask-again');
  });

  test('unless the player rings first: then they do not', () => {
    lost().begins('sorry').feels(64, 37).knows('lost', false).says('sorted').isAt('end');
  });

  test('rings while the player is busy, and is answered when they are done', () => {
    lost().looksUp('long').isAt('ringing').timeIs('12:31');
  });

  test('and left so, is lost', () => {
    lost().leaves().isAt('gone').comesTo('detractor');
  });

  test('is seen by whoever looks at everything that can happen', () => {
    const { exact, nodes } = explore(passing);
    expect([exact, nodes.has('ringing'), nodes.has('sorry'), nodes.has('gone')]).toEqual([true, true, true, true]);
  });
});
