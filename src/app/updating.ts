import type { ActorRefFrom } from 'xstate';
import type { appMachine } from '../machines/app.machine.ts';
import type { Updates } from '../ports.ts';

/** Whether a later version of the game is there to be taken. */
export interface Updating {
  /** A later version waits, and nobody is in the middle of anything. */
  offered(): boolean;
  take(): void;
  /** @returns unsubscribe */
  watch(listener: () => void): () => void;
}

/** So late the game is kept on the device at last, when somebody stays in one conversation: the stage has come by then; ms. */
const AT_LAST = 8_000;

type App = ActorRefFrom<typeof appMachine>;

/** Between conversations: nothing that is under way would be disturbed. */
const isCalm = (app: App): boolean => {
  const state = app.getSnapshot();
  // Drills are conversations too, short ones.
  return state.matches('library') || state.matches('debrief') || (state.matches('visiting') && state.context.room !== 'drills');
};

/**
 * Has the game kept on the device once the player is not waiting for anything, and offers a later version between
 * conversations, never in one. A version that another tab has taken is followed there, too.
 * @param open brings what keeps and updates the game; null where there is nothing of the kind
 * @param reload loads the page anew
 */
export function updating(app: App, open: () => Promise<Updates | null>, reload: () => void): Updating {
  const listeners = new Set<() => void>();
  let updates: Updates | null = null;
  let begun = false;
  const follow = () => {
    if (updates?.state === 'taken' && isCalm(app)) reload();
    for (const listener of listeners) listener();
  };
  const begin = () => {
    if (begun) return;
    begun = true;
    const start = () => {
      // Without a network there is nothing to fetch; what is kept already works on.
      if (!navigator.onLine) return addEventListener('online', start, { once: true });
      void open().then(
        (opened) => {
          updates = opened;
          opened?.watch(follow);
          follow();
        },
        // The game is whole without; why it is not kept matters to whoever looks for it.
        (error: unknown) => console.info('The game is not kept on this device:', error),
      );
    };
    if (window.requestIdleCallback) window.requestIdleCallback(start);
    else setTimeout(start, 1000);
  };
  app.subscribe(() => {
    if (isCalm(app)) {
      begin();
      updates?.look();
    }
    follow(); // also where the calm is over: what was offered is withdrawn
  });
  setTimeout(begin, AT_LAST);
  return {
    offered: () => updates?.state === 'waiting' && isCalm(app),
    take: () => updates?.take(),
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
