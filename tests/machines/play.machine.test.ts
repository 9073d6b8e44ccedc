import { describe, expect, test } from 'vitest';
import { createActor, SimulatedClock } from 'xstate';
import { beginPlay, replay, type Play } from '../../src/domain/play.ts';
import { playMachine } from '../../src/machines/play.machine.ts';
import { player } from '../support/player.ts';
import { aScenario } from '../support/scenario.ts';

const scenario = aScenario({
  heat: 70,
  trust: 40,
  promises: { back: { due: '+30' } },
  contacts: { call: {}, report: { start: 'report', when: { promised: 'back' }, fulfils: ['back'] } },
  closing: [{ to: 'end' }],
  feels: { 'match-emotion': { heat: 20, trust: -5 } },
  nodes: {
    talk: { vent: true, lines: ['first', 'second'], replies: { shout: { moves: ['match-emotion'], to: 'calmer' }, fine: { to: 'calmer' } } },
    calmer: { replies: { promise: { moves: ['commit-time'], promise: 'back', to: 'over' }, bye: { to: 'end' } } },
    over: { ends: true },
    report: { replies: { told: { moves: ['report-progress'] } } },
  },
});

function playing(facePause = 480, resume?: Play) {
  const clock = new SimulatedClock();
  const actor = createActor(playMachine, {
    clock,
    input: { scenario, about: { seed: 1, language: 'en' }, facePause, ...(resume && { resume }) },
  });
  actor.start();
  const does = (...actions: string[]) => {
    for (const action of actions) actor.send({ type: 'act', action });
  };
  return { actor, clock, does, state: () => actor.getSnapshot() };
}

describe('a play under way', () => {
  test('begins at the briefing, then the desk', () => {
    const { actor, state } = playing();
    expect(state().matches('briefing')).toBe(true);
    actor.send({ type: 'begin' });
    expect(state().matches('desk')).toBe(true);
    expect(state().hasTag('awaitingPlayer')).toBe(true);
  });

  test('lets the face answer before the words, for as long as the pause lasts', () => {
    const { clock, does, state } = playing();
    does('contact:call');
    expect(state().matches({ onCall: 'reacting' })).toBe(true);
    expect(state().hasTag('awaitingPlayer')).toBe(false);
    clock.increment(479);
    expect(state().matches({ onCall: 'reacting' })).toBe(true);
    clock.increment(1);
    expect(state().matches({ onCall: 'listening' })).toBe(true);
  });

  test('can be hurried, and takes no reply while the face answers', () => {
    const { actor, does, state } = playing();
    does('contact:call', 'listen');
    expect(state().context.play.turns.length).toBe(1);
    actor.send({ type: 'hurry' });
    does('listen');
    expect(state().context.play.turns.length).toBe(2);
  });

  test('has no pause under reduced motion, from the moment that the setting changes', () => {
    const { actor, does, state } = playing();
    actor.send({ type: 'pause', facePause: 0 });
    does('contact:call');
    expect(state().matches({ onCall: 'listening' })).toBe(true);
  });

  test('ignores what is not on offer: a second click on a reply does nothing', () => {
    const { does, state } = playing(0);
    does('contact:call', 'listen', 'reply:fine', 'reply:fine', 'listen');
    expect(state().context.play.playthrough.actions).toEqual(['contact:call', 'listen', 'reply:fine']);
  });

  test('takes a reply while the customer still speaks', () => {
    const { clock, does, state } = playing(0);
    does('contact:call', 'listen');
    expect(state().matches({ onCall: 'customerSpeaking' })).toBe(true);
    expect(state().hasTag('talking')).toBe(true);
    clock.increment(60_000);
    expect(state().matches({ onCall: 'yourTurn' })).toBe(true);
    does('reply:fine');
    expect(state().context.play.state.node).toBe('calmer');
  });

  test('leaves the last words of a contact before the player until they go on', () => {
    const { actor, does, state } = playing(0);
    does('contact:call', 'listen', 'reply:fine', 'reply:promise');
    expect(state().matches({ onCall: 'parted' })).toBe(true);
    actor.send({ type: 'proceed' });
    expect(state().matches('desk')).toBe(true);
  });

  test('shows each promise as an actor: ahead, due, overdue, then as the rules settled it', () => {
    const { actor, does, state } = playing(0);
    does('contact:call', 'listen', 'reply:fine', 'reply:promise');
    actor.send({ type: 'proceed' });
    const promise = () => Object.values(state().context.promises)[0]?.getSnapshot().value;
    expect(promise()).toEqual({ open: 'ahead' });
    does('wait:30');
    expect(promise()).toEqual({ open: 'due' });
    does('wait:20');
    expect(promise()).toEqual({ open: 'overdue' });
    does('contact:report');
    expect(promise()).toBe('late');
  });

  test('ends with the play as its output, the same as the rules alone give', () => {
    const { actor, does, state } = playing(0);
    does('contact:call', 'cut-in', 'reply:shout', 'reply:bye');
    actor.send({ type: 'proceed' });
    expect(state().status).toBe('done');
    const alone = player(scenario).begins('call').cutsIn().says('shout').says('bye').play;
    expect(actor.getSnapshot().output).toEqual(alone);
  });

  test('goes on from a stopped play exactly where it stood', () => {
    const stopped = player(scenario).begins('call').listens().play;
    const replayed = replay(scenario, stopped.playthrough);
    if (!replayed.ok) throw new Error(replayed.why);
    const { state } = playing(0, replayed.play);
    expect(state().matches({ onCall: 'customerSpeaking' })).toBe(true);
    expect(state().context.play.state).toEqual(stopped.state);
  });

  test('begins anew at the briefing from a play without actions', () => {
    const { state } = playing(0, beginPlay(scenario, { seed: 1, language: 'en' }));
    expect(state().matches('briefing')).toBe(true);
  });
});
