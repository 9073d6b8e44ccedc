import { expect, test } from 'vitest';
import { stageView } from '../../src/app/stage-view.ts';
import { player, type Player } from '../support/player.ts';
import { aScenario } from '../support/scenario.ts';

/** A customer near the boil, her boss, the supplier, and an owner of ours who is spoken with alone. */
const scenario = aScenario({
  heat: 90,
  people: {
    boss: { role: 'customer-side', name: 'Dana' },
    mill: { role: 'third-party', name: 'Ines' },
    owner: { role: 'ours', name: 'Burt' },
    mate: { role: 'ours', name: 'Dov' },
  },
  contacts: {
    call: {},
    owner: { start: 'inside', channel: 'in-person', with: ['owner', 'mate'] },
    supplier: { start: 'supplies', with: ['mill'] },
    boss: { start: 'above', with: ['boss'] },
  },
  closing: [{ to: 'end' }],
  nodes: {
    talk: { lines: ['hot'], replies: { bye: { to: 'desk' } } },
    desk: { ends: true },
    inside: { lines: ['name'], replies: { blame: { moves: ['blame-colleague'], to: 'asks' } } },
    asks: { replies: { done: { to: 'desk' } } },
    supplies: { lines: ['van'], replies: { thanks: { to: 'desk' } } },
    above: { lines: ['mine'], replies: { so: { to: 'end' } } },
  },
});
const shown = ({ play }: Player) => stageView(play, 'furious', null, 'off').people.map(({ id, role, mood }) => `${id}: ${role}, ${mood}`);
const warmth = ({ play }: Player) => stageView(play, 'furious', null, 'off').people.map(({ heat }) => heat);
const called = () => player(scenario).begins('call').says('bye');

test('the customer in front shows the customer\'s mood, and the room is as warm as they are', () => {
  const call = player(scenario).begins('call');
  expect(shown(call)).toEqual(['ada: customer, furious']);
  expect(warmth(call)).toEqual([90]);
});

test('our people alone wear worried faces of their own, whatever they are told, in a room without the customer\'s heat', () => {
  const office = called().begins('owner');
  expect(shown(office)).toEqual(['owner: customer, worried', 'mate: standing, worried']);
  expect(warmth(office)).toEqual([0, 0]);
  expect(shown(office.says('blame'))).toEqual(['owner: customer, worried', 'mate: standing, worried']);
});

test('a supplier alone is composed', () => {
  expect(shown(called().begins('supplier'))).toEqual(['mill: customer, neutral']);
});

test('whoever speaks for the customer\'s side shows the customer\'s mood', () => {
  expect(shown(called().begins('boss'))).toEqual(['boss: customer, furious']);
});

test('on a call whoever is with the customer sits beside them at the other end, and our people have windows', () => {
  const call = aScenario({
    people: { boss: { role: 'customer-side', name: 'Dana' }, mate: { role: 'ours', name: 'Dov' } },
    contacts: { call: { channel: 'phone', with: ['ada', 'boss', 'mate'] } },
    nodes: { talk: { lines: ['hot', { id: 'aside', by: 'boss' }], replies: { bye: { to: 'end' } } } },
  });
  const { play } = player(call).begins('call');
  const view = stageView(play, 'angry', (id) => `${id}!`, 'full');
  expect(view.people.map(({ id, role }) => `${id}: ${role}`)).toEqual(['ada: customer', 'boss: seated', 'mate: window']);
  expect(view.onPhone).toBe(true);
  expect(view.words).toEqual({ turn: 1, lines: [{ by: 'ada', text: 'hot!' }, { by: 'boss', text: 'aside!' }] });
  expect(stageView(play, 'angry', null, 'full').words, 'the face answers first').toBeUndefined();
});
