import { describe, expect, test } from 'vitest';
import { createActor, fromPromise, waitFor, type ActorRefFrom } from 'xstate';
import { open } from '../../src/app/opening.ts';
import { appMachine, type Wish } from '../../src/machines/app.machine.ts';
import type { playMachine } from '../../src/machines/play.machine.ts';
import type { Library } from '../../src/ports.ts';
import { aScenario } from '../support/scenario.ts';

const scenario = aScenario({ nodes: { talk: { replies: { fine: {}, other: {} } } } });
const library = {
  cards: [{ id: scenario.id }],
  scenario: async () => scenario,
} as unknown as Library;

const wish: Wish = { scenario: scenario.id, seed: 3, language: 'en', mode: 'practice', id: 'first', actions: [] };

function app(first: Wish | null, introSeen = true) {
  const actor = createActor(appMachine.provide({ actors: { open: fromPromise(({ input }) => open(library, input)) } }), {
    input: { first, introSeen, facePause: 0 },
  });
  actor.start();
  const play = () => actor.getSnapshot().children.play as ActorRefFrom<typeof playMachine>;
  const at = async (place: 'library' | 'intro' | 'playing' | 'debrief') => waitFor(actor, (snapshot) => snapshot.matches(place));
  return { actor, play, at };
}

describe('the app', () => {
  test('begins with the introduction on a first visit, and with the library after it', async () => {
    const { actor, at } = app(null, false);
    await at('intro');
    actor.send({ type: 'introduced' });
    expect(actor.getSnapshot().matches('library')).toBe(true);
  });

  test('goes straight into the play that a link asks for, without the introduction', async () => {
    const { at, play } = app({ ...wish, at: 'first-choice' }, false);
    await at('playing');
    expect(play().getSnapshot().context.play.state.node).toBe('talk');
  });

  test('goes straight to a shared play that the address carries, and from there to the library', () => {
    const actor = createActor(appMachine, { input: { first: null, room: 'replay', introSeen: false, facePause: 0 } });
    actor.start();
    expect([actor.getSnapshot().value, actor.getSnapshot().context.room]).toEqual(['visiting', 'replay']);
    actor.send({ type: 'leave' });
    expect(actor.getSnapshot().matches('library')).toBe(true);
  });

  test('plays, debriefs, and tries a moment again under a new id while the first result stays', async () => {
    const { actor, at, play } = app(wish);
    await at('playing');
    const [contact] = scenario.contacts;
    play().send({ type: 'act', action: `contact:${contact!.id}` });
    play().send({ type: 'act', action: 'reply:fine' });
    play().send({ type: 'proceed' });
    const debriefed = await at('debrief');
    expect(debriefed.context.ended?.playthrough.actions).toEqual([`contact:${contact!.id}`, 'reply:fine']);
    const notes = { hints: [0], said: {}, times: [40] };
    actor.send({ type: 'try-again', id: 'second', action: 1, notes, began: 7 });
    const again = await at('playing');
    expect(again.context.wish).toMatchObject({ id: 'second', seed: 3, actions: [`contact:${contact!.id}`], from: { play: 'first', action: 1 }, notes, began: 7 });
    play().send({ type: 'act', action: 'reply:other' });
    play().send({ type: 'proceed' });
    expect((await at('debrief')).context.ended?.playthrough.actions).toEqual([`contact:${contact!.id}`, 'reply:other']);
  });

  test('a play that has parted from another tab\'s goes on as it is, under its new id', async () => {
    const { actor, at, play } = app(wish);
    await at('playing');
    const before = play();
    actor.send({ type: 'parted', from: 'somebody else\'s', to: 'wrong' });
    actor.send({ type: 'parted', from: wish.id, to: 'second' });
    expect(actor.getSnapshot().context.wish).toEqual({ ...wish, id: 'second' });
    expect(play()).toBe(before);
  });

  test('starts anew in the mode that was chosen in the briefing', async () => {
    const { actor, at, play } = app(wish);
    await at('playing');
    play().send({ type: 'mode', mode: 'assess' });
    const { mode } = play().getSnapshot().context.play.playthrough;
    actor.send({ type: 'restart', mode, id: 'other', seed: 4 });
    await waitFor(actor, ({ context }) => context.opened?.play.playthrough.seed === 4);
    expect(actor.getSnapshot().context.opened?.play.playthrough.mode).toBe('assess');
  });

  test('starts anew under a new id', async () => {
    const { actor, at, play } = app({ ...wish, at: 'first-choice' });
    await at('playing');
    actor.send({ type: 'restart', id: 'other', seed: 4 });
    await at('playing');
    expect(play().getSnapshot().context.play.turns).toEqual([]);
    expect(actor.getSnapshot().context.wish).toMatchObject({ id: 'other', seed: 4 });
  });

  test.each([
    ['no-such-scenario', { ...wish, scenario: 'gone' }],
    ['changed', { ...wish, revision: 'older' }],
    ['unplayable', { ...wish, actions: ['reply:never-written'] }],
  ] as const)('says %s in the library, and the play is not lost', async (why, refused) => {
    const { actor, at } = app(refused);
    const snapshot = await at('library');
    expect(snapshot.context.refusal).toEqual({ why, wish: refused });
    actor.send({ type: 'understood' });
    expect(actor.getSnapshot().context.refusal).toBeNull();
  });

  test('looks at a finished play without playing it', async () => {
    const [contact] = scenario.contacts;
    const { at } = app({ ...wish, actions: [`contact:${contact!.id}`, 'reply:fine'], look: true });
    expect((await at('debrief')).context.ended?.state.phase).toBe('ended');
  });
});
