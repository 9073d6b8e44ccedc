import { assign, fromPromise, setup, type DoneActorEvent, type ErrorActorEvent } from 'xstate';
import type { Mode } from '../domain/mode.ts';
import type { PlayNotes } from '../domain/notes.ts';
import { rewind, type Play } from '../domain/play.ts';
import type { PlayResult } from '../domain/result.ts';
import type { Scenario } from '../domain/scenario.ts';
import { playMachine } from './play.machine.ts';
import { Refused, type Refusal } from './refused.ts';

/** Which play the player wants to be in. */
export interface Wish {
  readonly scenario: string;
  readonly seed: number;
  readonly language: string;
  readonly mode: Mode;
  /** Id under which the play is kept. */
  readonly id: string;
  /** Actions to go on from: a play that was stopped, a moment to try again, a link to the first choice. */
  readonly actions: readonly string[];
  readonly revision?: string; // of the play to go on with
  /** What a customer who comes back remembers in the play to go on with; a new one finds it out when it is opened. */
  readonly memory?: readonly string[];
  /** Straight to the first choice: no briefing, no preparation. */
  readonly at?: 'first-choice';
  /** What is known of a kept play, so that keeping it again changes none of it. */
  readonly name?: string;
  readonly named?: number; // ms since 1970
  readonly began?: number; // ms since 1970
  readonly learner?: string;
  readonly notes?: PlayNotes;
  readonly result?: PlayResult;
  /** The play that this one branches off from. */
  readonly from?: { readonly play: string; readonly action: number };
  /** A finished play is looked at, not played. */
  readonly look?: true;
}

/** The rooms beside the plays; `replay` shows somebody's play that a link carries. */
export type Room = 'methods' | 'progress' | 'drills' | 'data' | 'replay';

export interface Opened {
  readonly scenario: Scenario;
  /** As replayed from the wish's actions. */
  readonly play: Play;
}

export interface AppContext {
  readonly wish: Wish | null;
  readonly opened: Opened | null;
  readonly ended: Play | null;
  readonly refusal: { readonly why: Refusal; readonly wish: Wish } | null;
  readonly introSeen: boolean;
  readonly facePause: number; // ms
  /** The room that is visited. */
  readonly room: Room | null;
  /** The step that it is visited for, as `<method>.<step>`. */
  readonly step: string | null;
}

export type AppEvent =
  | { readonly type: 'introduced' }
  | { readonly type: 'open'; readonly wish: Wish }
  | { readonly type: 'restart'; readonly id: string; readonly seed: number; readonly mode?: Mode } // as before, unless said
  | { readonly type: 'try-again'; readonly id: string; readonly action: number; readonly notes?: PlayNotes; readonly began?: number } // before the action with this number; what is noted up to it
  | { readonly type: 'parted'; readonly from: string; readonly to: string } // the play goes on under another id
  | { readonly type: 'leave' }
  | { readonly type: 'show-intro' }
  | { readonly type: 'visit'; readonly room: Room; readonly step?: string }
  | { readonly type: 'understood' } // the refusal was read
  | { readonly type: 'pause'; readonly facePause: number };

/** Which screen, and the play under way. Loading is provided by the app. */
export const appMachine = setup({
  types: {
    context: {} as AppContext,
    events: {} as AppEvent,
    input: {} as { readonly first: Wish | null; readonly room?: Room | null; readonly introSeen: boolean; readonly facePause: number },
  },
  actors: {
    play: playMachine,
    open: fromPromise<Opened, Wish>(() => Promise.reject(new Error('The app provides how a scenario is opened'))),
  },
  guards: {
    isWished: ({ context }) => context.wish !== null,
    isVisit: ({ context }) => context.room !== null,
    isNew: ({ context }) => !context.introSeen,
    isToLookAt: ({ context }) => context.wish?.look === true || context.opened?.play.state.phase === 'ended',
  },
  actions: {
    wish: assign(({ event }) => (event.type === 'open' ? { wish: event.wish, refusal: null, ended: null } : {})),
    wishAnew: assign(({ context, event }) =>
      event.type === 'restart' && context.wish
        ? { wish: { scenario: context.wish.scenario, language: context.wish.language, mode: event.mode ?? context.wish.mode, id: event.id, seed: event.seed, actions: [] }, ended: null }
        : {},
    ),
    wishMoment: assign(({ context, event }) => {
      const original = context.ended;
      if (event.type !== 'try-again' || !original || !context.wish) return {};
      const { playthrough } = rewind(original, event.action);
      return {
        wish: {
          scenario: playthrough.scenario,
          language: playthrough.language,
          // Tried again, a moment is practice: an assessment has one attempt.
          mode: playthrough.mode === 'assess' ? 'practice' : playthrough.mode,
          seed: playthrough.seed,
          actions: playthrough.actions,
          revision: playthrough.revision,
          ...(playthrough.memory && { memory: playthrough.memory }),
          id: event.id,
          from: { play: context.wish.id, action: event.action },
          ...(event.notes && { notes: event.notes }),
          ...(event.began !== undefined && { began: event.began }),
        },
        ended: null,
      };
    }),
  },
}).createMachine({
  id: 'app',
  context: ({ input }) => ({ wish: input.first, opened: null, ended: null, refusal: null, introSeen: input.introSeen, facePause: input.facePause, room: input.room ?? null, step: null }),
  on: {
    parted: { actions: assign(({ context, event }) => (context.wish?.id === event.from ? { wish: { ...context.wish, id: event.to } } : {})) },
    pause: { actions: assign(({ event }) => ({ facePause: event.facePause })) },
    open: { target: '.opening', actions: 'wish' },
    visit: { target: '.visiting', actions: assign(({ event }) => ({ room: event.room, step: event.step ?? null })) },
  },
  initial: 'starting',
  states: {
    starting: {
      always: [{ guard: 'isWished', target: 'opening' }, { guard: 'isVisit', target: 'visiting' }, { guard: 'isNew', target: 'intro' }, { target: 'library' }],
    },
    intro: { on: { introduced: 'library' } },
    library: { on: { 'show-intro': 'intro', understood: { actions: assign({ refusal: null }) } } },
    visiting: { on: { leave: 'library' } },
    opening: {
      invoke: {
        src: 'open',
        input: ({ context }) => wished(context),
        onDone: { target: 'opened', actions: assign(({ event }: { event: DoneActorEvent<Opened> }) => ({ opened: event.output })) },
        onError: {
          target: 'library',
          actions: assign(({ context, event }: { context: AppContext; event: ErrorActorEvent }) => ({
            refusal: { why: event.error instanceof Refused ? event.error.why : ('not-loaded' as const), wish: wished(context) },
            wish: null,
          })),
        },
      },
      on: { leave: 'library' },
    },
    opened: {
      always: [
        { guard: 'isToLookAt', target: 'debrief', actions: assign(({ context }) => ({ ended: context.opened?.play ?? null })) },
        { target: 'playing' },
      ],
    },
    playing: {
      invoke: {
        id: 'play',
        src: 'play',
        input: ({ context }) => {
          const { scenario, play } = opened(context);
          return { scenario, about: play.playthrough, resume: play, facePause: context.facePause };
        },
        onDone: { target: 'debrief', actions: assign(({ event }: { event: DoneActorEvent<Play> }) => ({ ended: event.output })) },
      },
      on: { leave: 'library', restart: { target: 'opening', actions: 'wishAnew' } },
    },
    debrief: {
      on: {
        leave: 'library',
        restart: { target: 'opening', actions: 'wishAnew' },
        'try-again': { target: 'opening', actions: 'wishMoment' },
      },
    },
  },
});

function wished(context: AppContext): Wish {
  if (!context.wish) throw new Error('No play is wished for');
  return context.wish;
}

function opened(context: AppContext): Opened {
  if (!context.opened) throw new Error(`Scenario "${context.wish?.scenario}" is not open`);
  return context.opened;
}
