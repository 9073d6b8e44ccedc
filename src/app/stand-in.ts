import type { ActorRefFrom } from 'xstate';
import type { appMachine, AppEvent, Opened, Wish } from '../machines/app.machine.ts';
import type { PlayEvent, playMachine } from '../machines/play.machine.ts';

/** What the screens see of an actor; a stand-in never changes, so that nobody is ever told. */
interface StandIn {
  getSnapshot(): object;
  subscribe(): { unsubscribe(): void };
  send(event: object): void;
}

function standIn(snapshot: object, send: (event: object) => void): StandIn {
  return { getSnapshot: () => snapshot, subscribe: () => ({ unsubscribe: () => undefined }), send };
}

type App = ActorRefFrom<typeof appMachine>;
type PlayActor = ActorRefFrom<typeof playMachine>;

/** Stands for the machines at a first choice until they have been loaded. */
export interface StandIns {
  readonly app: App;
  /** From now on the machines stand for themselves; what the player has done meanwhile is done there. */
  handOver(app: App): void;
}

/**
 * The machines as they will be when a link's play has been opened and the customer has begun to speak. What the player
 * chooses is kept until the machines are there: the first thing only, for what follows it is not on the page yet.
 */
export function standIns(wish: Wish, { scenario, play }: Opened): StandIns {
  let machines: App | undefined;
  let held: (() => void) | undefined;
  const whenThere = (act: (app: App) => void) => {
    if (machines) act(machines);
    else held ??= () => machines && act(machines);
  };
  const { heat, trust, line } = play.state;
  const turn = line >= 0 ? 'listening' : 'customerSpeaking';
  const customer = standIn({ context: { heat, trust, cooled: 0 }, value: { composure: 'meeting' } }, () => undefined);
  const playing = standIn(
    {
      context: { play, customer },
      matches: (state: unknown) => typeof state === 'object' && state !== null && 'onCall' in state && state.onCall === turn,
      hasTag: () => true, // the player may act, and the customer talks
    },
    (event) => whenThere((app) => (app.getSnapshot().children.play as PlayActor | undefined)?.send(event as PlayEvent)),
  );
  const app = standIn(
    { context: { wish, opened: { scenario, play }, ended: null, refusal: null }, matches: (state: unknown) => state === 'playing', children: { play: playing } },
    (event) => whenThere((app) => app.send(event as AppEvent)),
  );
  return {
    // Only what the screens read stands in; the types are those of the machines, which the screens are written for.
    app: app as unknown as App,
    handOver(app) {
      machines = app;
      held?.();
      held = undefined;
    },
  };
}
