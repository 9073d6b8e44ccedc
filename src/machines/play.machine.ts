import { assign, emit, enqueueActions, setup, type ActorRefFrom } from 'xstate';
import { offers } from '../domain/offers.ts';
import type { Mode } from '../domain/mode.ts';
import { act, beginPlay, type Beginning, type Play } from '../domain/play.ts';
import type { Scenario } from '../domain/scenario.ts';
import { customerMachine } from './customer.machine.ts';
import { promiseMachine } from './promise.machine.ts';

/**
 * One playthrough from the briefing to its end: the same machine for every scenario, which comes as input. It holds the
 * play that the rules derive, and conducts: whose turn it is, the pause in which the face answers before the words,
 * the customer as one sees them, an actor for each promise. It knows nothing about the play that the rules do not.
 */
export interface PlayInput {
  readonly scenario: Scenario;
  readonly about: Beginning;
  /** A play to go on with, as replayed from its journal. */
  readonly resume?: Play;
  /** How long the face answers before the words, in ms; 0 under reduced motion. */
  readonly facePause: number;
}

export interface PlayContext {
  readonly play: Play;
  readonly facePause: number;
  readonly customer: ActorRefFrom<typeof customerMachine>;
  readonly promises: Readonly<Record<string, ActorRefFrom<typeof promiseMachine>>>;
}

export type PlayEvent =
  | { readonly type: 'begin' } // from the briefing
  | { readonly type: 'mode'; readonly mode: Mode } // chosen in the briefing, before anything was done
  | { readonly type: 'act'; readonly action: string }
  | { readonly type: 'hurry' } // do not wait for the face
  | { readonly type: 'closing' } // the outcome is shown, for a moment before going on
  | { readonly type: 'proceed' } // the last words of a contact were read
  | { readonly type: 'pause'; readonly facePause: number }; // the motion setting changed

const isAt = (phase: Play['state']['phase']) => ({ context }: { context: PlayContext }) => context.play.state.phase === phase;

/** Conducts a play from the briefing to the debrief; an action that is not on offer changes nothing. */
export const playMachine = setup({
  types: {
    context: {} as PlayContext,
    events: {} as PlayEvent,
    input: {} as PlayInput,
    output: {} as Play,
    emitted: {} as { readonly type: 'closing' },
    tags: {} as 'awaitingPlayer' | 'talking',
  },
  actors: { customer: customerMachine, promise: promiseMachine },
  actions: {
    take: assign(({ context, event }) => (event.type === 'act' ? { play: act(context.play, event.action) } : {})),
    tellOthers: enqueueActions(({ context, enqueue }) => {
      const { state } = context.play;
      enqueue.sendTo(context.customer, { type: 'answered' });
      enqueue.sendTo(context.customer, { type: 'feels', heat: state.heat, trust: state.trust, venting: state.line >= 0 });
      enqueue.assign(({ context, spawn }) => {
        const made = { ...context.promises };
        for (const one of state.promises) {
          // Made again for another time, a promise starts over as a new actor.
          const key = `${one.id}@${one.due}`;
          made[key] ??= spawn('promise', { input: { due: one.due } });
          made[key].send({ type: 'clock', now: state.clock });
          if (one.status !== 'open') made[key].send({ type: 'settled', as: one.status });
        }
        return { promises: made };
      });
    }),
    setMode: assign(({ context: { play }, event }) =>
      event.type === 'mode' ? { play: beginPlay(play.scenario, { ...play.playthrough, mode: event.mode }) } : {},
    ),
    setPause: assign(({ event }) => (event.type === 'pause' ? { facePause: event.facePause } : {})),
  },
  guards: {
    isOnOffer: ({ context, event }) =>
      event.type === 'act' && offers(context.play.scenario, context.play.state).includes(event.action),
    isUntouched: ({ context }) => context.play.turns.length === 0,
    isAtDesk: isAt('desk'),
    isParted: ({ context }) => context.play.state.phase !== 'contact',
    isOver: isAt('ended'),
    isVenting: ({ context }) => context.play.state.line >= 0,
    faceFirst: ({ context }) => context.facePause > 0,
  },
  delays: {
    facePause: ({ context }) => context.facePause,
    // Only for the mouth: about as long as it takes to say what was said. Replies are on offer meanwhile.
    talkingTime: ({ context }) => 1600 * Math.max(1, context.play.turns.at(-1)?.beats.filter((beat) => beat.kind === 'line').length ?? 1),
  },
}).createMachine({
  id: 'play',
  context: ({ input, spawn }) => {
    const play = input.resume ?? beginPlay(input.scenario, input.about);
    return {
      play,
      facePause: input.facePause,
      customer: spawn('customer', { input: { heat: play.state.heat, trust: play.state.trust } }),
      promises: {},
    };
  },
  entry: 'tellOthers',
  on: { pause: { actions: 'setPause' } },
  initial: 'opening',
  output: ({ context }) => context.play,
  states: {
    opening: {
      always: [{ guard: 'isUntouched', target: 'briefing' }, { target: 'where' }],
    },
    briefing: { on: { begin: 'where', mode: { actions: 'setMode' }, act: { guard: 'isOnOffer', actions: ['take', 'tellOthers'], target: 'where' } } },
    where: {
      always: [
        { guard: 'isOver', target: 'debrief' },
        { guard: 'isAtDesk', target: 'desk' },
        { guard: 'faceFirst', target: 'onCall.reacting' },
        { target: 'onCall.heard' },
      ],
    },
    // After a reply the customer has the last word, also where it ended the contact.
    answered: { always: [{ guard: 'faceFirst', target: 'onCall.reacting' }, { target: 'onCall.heard' }] },
    desk: {
      tags: 'awaitingPlayer',
      on: { act: { guard: 'isOnOffer', actions: ['take', 'tellOthers'], target: 'where' } },
    },
    onCall: {
      initial: 'heard',
      states: {
        reacting: { after: { facePause: 'heard' }, on: { hurry: 'heard' } },
        heard: { always: [{ guard: 'isParted', target: 'parted' }, { guard: 'isVenting', target: 'listening' }, { target: 'customerSpeaking' }] },
        customerSpeaking: {
          tags: ['awaitingPlayer', 'talking'],
          after: { talkingTime: 'yourTurn' },
          on: { act: { guard: 'isOnOffer', actions: ['take', 'tellOthers'], target: '#play.answered' } },
        },
        yourTurn: {
          tags: 'awaitingPlayer',
          on: { act: { guard: 'isOnOffer', actions: ['take', 'tellOthers'], target: '#play.answered' } },
        },
        parted: { tags: 'awaitingPlayer', on: { proceed: '#play.where', closing: { guard: 'isOver', actions: emit({ type: 'closing' }) } } },
        listening: {
          tags: ['awaitingPlayer', 'talking'],
          on: { act: { guard: 'isOnOffer', actions: ['take', 'tellOthers'], target: '#play.answered' } },
        },
      },
    },
    debrief: { type: 'final' },
  },
});
