import { describe, expect, test } from 'vitest';
import { circumstancesOf } from '../../src/domain/circumstances.ts';
import { speakerOf } from '../../src/domain/presence.ts';
import { player, type Player } from '../support/player.ts';
import { aScenario } from '../support/scenario.ts';

/** A maintenance lead whose plant manager joins, and takes over once the lead has gone. */
const plant = aScenario({
  people: { boss: { role: 'customer-side' } },
  contacts: { call: {} },
  feels: { listen: { heat: -4, trust: 1 }, 'apologize-personally': { heat: -6, trust: 3 } },
  nodes: {
    talk: { lines: ['hello'], replies: { on: { to: 'both' } } },
    both: { joins: ['boss'], lines: [{ id: 'here', by: 'boss' }, 'me-again'], replies: { on2: { to: 'alone' } } },
    alone: { leaves: ['ada'], effect: { heat: 9, trust: -7 }, lines: ['mine-now'], replies: { sorry: { moves: ['apologize-personally'], to: 'vent' } } },
    vent: { vent: true, lines: ['one', { id: 'two', by: 'ada' }, 'three'], replies: { bye: {} } },
  },
});
const saidBy = (one: Player) => one.beats('line').map(({ id, by }) => `${by}: ${id}`);
const voice = ({ play }: Player) => speakerOf(play.scenario, play.state).id;

describe('the customer\'s side', () => {
  test('speaks through the customer while they are there, and through who is left when they have gone', () => {
    const call = player(plant).begins('call');
    expect([saidBy(call), voice(call)]).toEqual([['ada: hello'], 'ada']);
    call.says('on').isWith('ada', 'boss');
    expect([saidBy(call), voice(call)]).toEqual([['boss: here', 'ada: me-again'], 'ada']);
    call.says('on2').isWith('boss');
    expect([saidBy(call), voice(call)]).toEqual([['boss: mine-now'], 'boss']);
  });

  test('feels together: whoever takes over may come in hotter, and is won over like the customer', () => {
    player(plant).begins('call').says('on').feels(60, 40).says('on2').feels(69, 33).says('sorry').feels(63, 36);
  });

  test('hears no line of somebody who has gone, also while venting', () => {
    player(plant).begins('call').says('on').says('on2').says('sorry').hears('one').listens().hears('three').made('listen', 'heard-out');
  });

  test('comes and goes with a word about it on the phone, where nobody sees it', () => {
    const call = player(plant).begins('call').says('on');
    expect(call.beats('joined')).toEqual([{ kind: 'joined', person: 'boss', midCall: true, at: 721 }]);
    expect(call.says('on2').beats('left').map(({ person, midCall }) => [person, midCall])).toEqual([['ada', true]]);
  });
});

/** A supplier alone, and an owner who storms in, between two calls with the customer. */
const invite = { minutes: 2, answer: 'I am in.' };
const between = aScenario({
  people: { mill: { role: 'third-party' }, owner: {}, tech: { invite } },
  contacts: {
    call: {},
    supplier: { start: 'supplier', with: ['mill'] },
    owner: { start: 'owner', with: ['owner'], rings: { at: '12:30' } },
    again: { start: 'again', needs: ['tech'] },
  },
  feels: { 'gather-team': { heat: -3, trust: 4 }, 'blame-colleague': { heat: 6, trust: -9 }, listen: { heat: -4, trust: 1 }, silence: { heat: 5, trust: -5 } },
  closing: [{ to: 'end' }],
  nodes: {
    talk: { replies: { bye: { to: 'over' } } },
    over: { ends: true },
    supplier: { lines: ['mill-here'], replies: { push: { moves: ['gather-team'], effect: { heat: -9, trust: 9 }, to: 'over' } } },
    owner: { vent: true, lines: ['shouts', 'shouts-on'], replies: { him: { moves: ['blame-colleague'], to: 'over' }, us: { moves: ['learn-internally'], to: 'over' } } },
    again: { replies: { done: {} } },
  },
});

describe('a contact with others', () => {
  test('is between the player and whom it is with: the customer is not there and feels nothing of it', () => {
    const supplier = player(between).begins('call').says('bye').begins('supplier').isWith('mill');
    expect(saidBy(supplier)).toEqual(['mill: mill-here']);
    supplier.says('push').made('gather-team').feels(60, 40);
  });

  test('is no hearing of the customer, however long somebody else vents', () => {
    const shouting = player(between).begins('call').says('bye').waits(60).isAt('owner').listens().made().knows('heard', false);
    expect(saidBy(shouting)).toEqual(['owner: shouts-on']);
    shouting.listens().feels(60, 40).says('him').made('blame-colleague').feels(60, 40);
  });

  test('leaves whoever was invited for the customer still to come', () => {
    const called = player(between).begins('call').says('bye').invites('tech').begins('supplier').isWith('mill').says('push');
    called.begins('again').isWith('ada', 'tech').made('everyone-needed-present', 'nobody-needless-present');
  });

  test('is no later contact with the customer', () => {
    const single = aScenario({
      people: { mill: { role: 'third-party' } },
      contacts: { call: {}, supplier: { start: 'supplier', with: ['mill'] } },
      closing: [{ to: 'end' }],
      nodes: { talk: { replies: { bye: { to: 'over' } } }, over: { ends: true }, supplier: { replies: { push: { moves: ['gather-team'], to: 'over' } } } },
    });
    const of = (one: typeof single) => circumstancesOf(one, player(one).play.state).holds.has('later-contact');
    expect([of(single), of(between)]).toEqual([false, true]);
  });
});

describe('a supplier on a three-way call', () => {
  const threeWay = aScenario({
    people: { mill: { role: 'third-party', invite } },
    remedies: { truck: { needs: 'mill' } },
    contacts: { call: { joins: ['mill'] } },
    nodes: {
      talk: { lines: [{ id: 'mill-hello', by: 'mill' }], replies: { get: { moves: ['invite-party', 'escalate-warm'], to: [{ when: { present: 'mill' }, to: 'three' }, { to: 'joining' }] }, bye: { moves: ['escalate-cold'] } } },
      joining: { joins: ['mill'], next: 'three' },
      three: { lines: [{ id: 'mill-can', by: 'mill' }], replies: { send: { moves: ['resolve-now'], grants: ['truck'] } } },
    },
  });

  test('speaks once there, invited before or fetched on the way, and grants what is theirs', () => {
    player(threeWay).invites('mill').begins('call').hears('mill-hello').says('get').hears('mill-can').says('send').hasNotMade('overpromise', 'someone-needed-missing');
    player(threeWay).begins('call').hears().says('get').hears('mill-can').made('invite-party', 'escalate-warm', 'everyone-needed-present', 'nobody-needless-present');
  });

  test('who was never fetched says nothing, and is missed', () => {
    player(threeWay).begins('call').hears().says('bye').hasMade('someone-needed-missing');
  });
});
