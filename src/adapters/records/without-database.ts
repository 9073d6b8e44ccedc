import type { Progress, Records, SettingsStore } from '../../ports.ts';
import { writeDrill } from '../progress/drill-record.ts';
import { readRecord, writeRecord } from '../progress/record.ts';
import { readBackup, writeBackup, type Kept } from './backup.ts';
import { mergeInto } from './merge.ts';

/**
 * The records where the browser gives no database: what is kept lasts as long as the page, but it can be taken along.
 * @param now ms since 1970
 */
export function recordsWithoutDatabase(progress: () => Promise<Progress>, settings: SettingsStore, now: () => number): Records {
  const storesOf = async (): Promise<Kept['stores']> => {
    const store = await progress();
    const [{ plays }, drills] = await Promise.all([store.list(), store.drills()]);
    return { plays: plays.map((play) => [play.id, writeRecord(play)]), drills: drills.map((drill) => [drill.id, writeDrill(drill)]) };
  };
  return {
    backup: async () => writeBackup({ settings: settings.read(), stores: await storesOf() }, now()),
    async bringIn(text) {
      const reading = readBackup(text);
      if (!reading.ok) return reading;
      const store = await progress();
      const { plays } = await store.list();
      // Plays alone: what else there is would be gone with the page before it could serve.
      const merge = mergeInto({ plays, stores: {}, settings: settings.read() }, { ...reading.backup, stores: {} });
      for (const { value } of merge.puts) {
        const play = readRecord(value);
        if (play.ok) await store.keep(play.play);
      }
      return { ok: true, brought: merge.brought, settings: merge.settings };
    },
    async handOver(learner, to) {
      const store = await progress();
      const { plays } = await store.list();
      for (const play of plays.filter((one) => one.learner === learner)) {
        if (to === null) await store.remove(play.id);
        else await store.keep({ ...play, learner: to });
      }
    },
    async clear() {
      const store = await progress();
      const { plays } = await store.list();
      for (const { id } of plays) await store.remove(id);
    },
    persist: async () => undefined,
  };
}
