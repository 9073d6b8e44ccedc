import { beforeEach, describe, expect, test, vi } from 'vitest';
import { updating } from '../../src/app/updating.ts';
import type { Updates } from '../../src/ports.ts';

/** The app as far as its update minds: at which screen it is. */
function appAt(first: Screen) {
  let now = first;
  const listeners: (() => void)[] = [];
  const app = {
    getSnapshot: () => ({ matches: (state: string) => state === now[0], context: { room: now[1] ?? null } }),
    subscribe: (listener: () => void) => listeners.push(listener),
  } as unknown as Parameters<typeof updating>[0];
  return {
    app,
    go(...screen: Screen) {
      now = screen;
      for (const listener of listeners) listener();
    },
  };
}
type Screen = readonly [state: string, room?: string];

let reloads: number;
let updates: { state: Updates['state'] } & Updates;
let tell: () => void;
beforeEach(() => {
  reloads = 0;
  tell = () => undefined;
  updates = { state: 'waiting', watch: (listener: () => void) => ((tell = listener), () => undefined), take: () => undefined, look: () => undefined } as unknown as typeof updates;
  vi.stubGlobal('window', { requestIdleCallback: (run: () => void) => run() });
  vi.stubGlobal('navigator', { onLine: true });
  return () => vi.unstubAllGlobals();
});

async function offeredAt(...screens: readonly Screen[]) {
  const { app, go } = appAt(['starting']);
  const update = updating(app, async () => updates, () => (reloads += 1));
  const told: boolean[] = [];
  update.watch(() => told.push(update.offered()));
  go('library');
  await Promise.resolve();
  for (const screen of screens) go(...screen);
  return { offered: update.offered(), told: told.at(-1) };
}

describe('a later version', () => {
  test('is offered in the library', async () => {
    expect(await offeredAt(['library'])).toEqual({ offered: true, told: true });
  });

  test('is withdrawn, and whoever shows it is told so, when a conversation begins', async () => {
    expect(await offeredAt(['library'], ['opening'], ['playing'])).toEqual({ offered: false, told: false });
  });

  test('is not offered among the drills, which are short conversations', async () => {
    expect(await offeredAt(['visiting', 'drills'])).toEqual({ offered: false, told: false });
    expect(await offeredAt(['visiting', 'progress'])).toEqual({ offered: true, told: true });
  });

  test('that another tab has taken is followed between conversations, never in one', async () => {
    const { app, go } = appAt(['library']);
    updating(app, async () => updates, () => (reloads += 1));
    go('library');
    await Promise.resolve();
    go('playing');
    updates.state = 'taken';
    tell();
    expect(reloads).toBe(0);
    go('debrief');
    expect(reloads).toBe(1);
  });
});
