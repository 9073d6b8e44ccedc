import type { Progress, Records, SettingsStore } from '../../ports.ts';
import { readDrill, writeDrill } from '../progress/drill-record.ts';
import { writeRecord } from '../progress/record-form.ts';
import { readRecord } from '../progress/record.ts';
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
      // Plays and drills alone: what else there is would be gone with the page before it could serve.
      const { drills = [] } = reading.backup.stores;
      const merge = mergeInto({ plays, stores: await storesOf(), settings: settings.read() }, { ...reading.backup, stores: { drills } });
      for (const { store: kind, value } of merge.puts) {
        const play = kind === 'plays' ? readRecord(value) : null;
        const drill = kind === 'drills' ? readDrill(value) : null;
        if (play?.ok) await store.keep(play.play);
        if (drill) await store.keepDrill(drill);
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
      for (const drill of (await store.drills()).filter((one) => one.learner === learner)) {
        if (to === null) await store.removeDrill(drill.id);
        else await store.keepDrill({ ...drill, learner: to });
      }
    },
    async clear() {
      const store = await progress();
      const { plays } = await store.list();
      for (const { id } of plays) await store.remove(id);
      for (const { id } of await store.drills()) await store.removeDrill(id);
    },
    persist: async () => undefined,
  };
}
