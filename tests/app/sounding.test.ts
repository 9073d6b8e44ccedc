import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createActor, fromPromise, SimulatedClock, waitFor, type ActorRefFrom } from 'xstate';
import { DEFAULT_SETTINGS } from '../../src/adapters/settings/local-storage.ts';
import { open } from '../../src/app/opening.ts';
import { sounding } from '../../src/app/sounding.ts';
import { appMachine, type Wish } from '../../src/machines/app.machine.ts';
import type { playMachine } from '../../src/machines/play.machine.ts';
import type { Library, Settings, Sound, Spoken, Voice } from '../../src/ports.ts';
import { aScenario } from '../support/scenario.ts';

const scenario = aScenario({
  heat: 60,
  trust: 50,
  people: { kim: { voice: 'low' } },
  promises: { back: { due: '+10' } },
  contacts: { call: { channel: 'phone' } },
  nodes: {
    talk: {
      lines: ['hello', { id: 'rain', by: 'narrator' }],
      replies: {
        sting: { effect: { heat: 20, trust: 0 }, promise: 'back', moves: ['commit-time'], to: 'hurt' },
        calm: { effect: { heat: -20, trust: 0 }, to: 'hurt' },
      },
    },
    hurt: { joins: ['kim'], lines: ['ouch', { id: 'hi', by: 'kim' }], replies: { bye: { to: 'end' } } },
  },
});
const ON: Settings = { ...DEFAULT_SETTINGS, sound: true, voice: true };
const wish: Wish = { scenario: scenario.id, seed: 3, language: 'en', mode: 'practice', id: 'one', actions: [] };

let heard: string[];
let room: string | null | undefined;
let spoken: (readonly Spoken[])[];
beforeEach(() => {
  heard = [];
  room = undefined;
  spoken = [];
});

const sound: Sound = {
  level: ({ room, effects }) => heard.push(`levels ${room}, ${effects}`),
  // Asked for again it goes on.
  room(place) {
    if (room !== place) heard.push(`room ${place}`);
    room = place;
  },
  play: (cue) => heard.push(cue),
  stir: () => heard.push('stirred'),
  rest: () => heard.push('rests'),
  close: () => heard.push('closed'),
};
const voice: Voice = { can: () => 'yes', watch: () => () => undefined, say: (words) => spoken.push(words), stop: () => heard.push('quiet') };

/** A play with sound, at the first words of a call, and what was heard since. */
async function calling(first: Partial<Settings> = {}) {
  const clock = new SimulatedClock();
  const library = { cards: [{ id: scenario.id }], scenario: async () => scenario } as unknown as Library;
  const app = createActor(appMachine.provide({ actors: { open: fromPromise(({ input }) => open(library, input)) } }), {
    clock,
    input: { first: wish, introSeen: true, facePause: 480 },
  });
  app.start();
  await waitFor(app, (snapshot) => snapshot.matches('playing'));
  let settings: Settings = { ...ON, ...first };
  const listeners = new Set<() => void>();
  const end = sounding(
    {
      app,
      preferences: { current: () => settings, watch: (listener) => (listeners.add(listener), () => listeners.delete(listener)) },
      text: { language: 'es' },
      library: { languages: () => ['en'] },
      texts: async () => ({ hello: 'Hello?', ouch: 'Ouch.', hi: 'Hi.' }),
    },
    sound,
    voice,
  );
  const play = app.getSnapshot().children.play as ActorRefFrom<typeof playMachine>;
  const act = (action: string) => play.send({ type: 'act', action });
  const change = (some: Partial<Settings>) => {
    settings = { ...settings, ...some };
    for (const listener of listeners) listener();
  };
  /** What was heard since this was asked last. */
  const since = () => heard.splice(0);
  act('contact:call');
  return { app, clock, play, act, change, since, end };
}

describe('a play that is heard', () => {
  test('sounds with the face first, then with the words, and the place all the while', async () => {
    const { clock, act, since } = await calling();
    expect(since()).toEqual(['levels 60, 60', 'quiet', 'room null', 'room restaurant-lunch', 'quiet', 'choose']);
    clock.increment(480);
    expect(since()).toEqual(['ring-out']);
    act('reply:sting');
    expect(since()).toEqual(['quiet', 'choose', 'flare-up']);
    clock.increment(480);
    expect(since(), 'two at once, the weightier first').toEqual(['promise-made', 'joined']);
  });

  test.each([true, false])('ends with what became of the customer, and silence; shown for a moment: %s', async (shown) => {
    const { app, clock, play, act, since } = await calling();
    act('reply:calm');
    play.send({ type: 'hurry' });
    act('reply:calm');
    clock.increment(480);
    act('reply:bye');
    clock.increment(480);
    expect(app.getSnapshot().matches('playing'), 'the last words still stand').toBe(true);
    since();
    if (shown) play.send({ type: 'closing' });
    expect(since()).toEqual(shown ? ['rationally-satisfied'] : []);
    play.send({ type: 'proceed' });
    await waitFor(app, (snapshot) => snapshot.matches('debrief'));
    expect(since()).toEqual(['room null', ...(shown ? [] : ['rationally-satisfied']), 'quiet']);
  });

  test('speaks what people say in the language that it is written in, not what the narrator tells, as they feel', async () => {
    const { clock, act } = await calling();
    clock.increment(480);
    await vi.waitFor(() => expect(spoken).toHaveLength(1));
    act('reply:sting');
    expect(spoken, 'not before the words').toHaveLength(1);
    clock.increment(480);
    await vi.waitFor(() => expect(spoken).toHaveLength(2));
    expect(spoken[0]).toEqual([{ text: 'Hello?', language: 'en', person: 'sketch/ada', mood: 'angry' }]);
    expect(spoken[1]).toEqual([
      { text: 'Ouch.', language: 'en', person: 'sketch/ada', mood: 'furious' },
      { text: 'Hi.', language: 'en', person: 'sketch/kim', register: 'low', mood: 'worried' },
    ]);
  });

  test('does not say what has been answered meanwhile', async () => {
    const { clock, act, play } = await calling();
    clock.increment(480);
    act('reply:calm');
    await new Promise((done) => queueMicrotask(() => queueMicrotask(() => done(undefined))));
    expect(spoken).toEqual([]);
    play.send({ type: 'hurry' });
    await vi.waitFor(() => expect(spoken.map(([one]) => one?.text)).toEqual(['Ouch.']));
  });

  test('switched off it falls silent at once, switched on it goes on with what stands there', async () => {
    vi.useFakeTimers();
    const { clock, change, since, act } = await calling();
    clock.increment(480);
    await vi.advanceTimersByTimeAsync(0);
    since();
    change({ sound: false });
    expect(since()).toEqual(['levels 0, 0', 'rests', 'quiet']);
    change({ sound: true });
    expect(since()).toEqual(['levels 60, 60', 'stirred']);
    await vi.advanceTimersByTimeAsync(300);
    expect(spoken.map(([one]) => one?.text)).toEqual(['Hello?', 'Hello?']);
    change({ effectsLevel: 20 });
    await vi.advanceTimersByTimeAsync(300);
    expect(since()).toEqual(['levels 60, 20', 'message']);
    change({ voice: false });
    act('reply:calm');
    clock.increment(480);
    await vi.advanceTimersByTimeAsync(300);
    expect(spoken).toHaveLength(2);
    vi.useRealTimers();
  });

  test('left, it is silent, and a play that goes on later does not repeat itself', async () => {
    const { app, clock, since, end } = await calling();
    clock.increment(480);
    since();
    app.send({ type: 'leave' });
    expect(since()).toEqual(['quiet', 'room null']);
    app.send({ type: 'open', wish: { ...wish, id: 'two', actions: ['contact:call'] } });
    await waitFor(app, (snapshot) => snapshot.matches('playing'));
    expect(since()).toEqual(['quiet', 'room restaurant-lunch']);
    end();
    expect(since()).toEqual(['quiet', 'closed']);
    app.send({ type: 'leave' });
    expect(since()).toEqual([]);
  });
});
