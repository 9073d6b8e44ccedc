import type { KeptPlay, Progress } from '../../ports.ts';

/** Progress that lasts as long as the page: for tests, and where the browser gives no storage. */
export function memoryProgress(): Progress {
  const plays = new Map<string, KeptPlay>();
  return {
    list: async () => ({ plays: [...plays.values()].sort((one, other) => other.changed - one.changed), trouble: [] }),
    keep: async (play) => {
      plays.set(play.id, play);
      return 'kept';
    },
    remove: async (id) => {
      plays.delete(id);
    },
    watch: () => () => undefined,
  };
}
