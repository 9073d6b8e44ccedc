import type { KeptDrill, KeptPlay, Progress } from '../../ports.ts';
import { laterName } from './record.ts';

/** Progress that lasts as long as the page: for tests, and where the browser gives no storage. */
export function memoryProgress(): Progress {
  const plays = new Map<string, KeptPlay>();
  const drills = new Map<string, KeptDrill>();
  return {
    list: async () => ({ plays: [...plays.values()].sort((one, other) => other.changed - one.changed), trouble: [] }),
    keep: async (play) => {
      const before = plays.get(play.id);
      plays.set(play.id, before ? { ...play, ...laterName(before, play) } : play);
      return 'kept';
    },
    rename: async (id, name, at) => {
      const play = plays.get(id);
      if (play) plays.set(id, { ...play, name, named: at });
    },
    drills: async () => [...drills.values()].sort((one, other) => one.at - other.at),
    keepDrill: async (drill) => {
      drills.set(drill.id, drill);
      return 'kept';
    },
    removeDrill: async (id) => {
      drills.delete(id);
    },
    remove: async (id) => {
      plays.delete(id);
    },
    watch: () => () => undefined,
  };
}
