import { openDB, type DBSchema } from 'idb';
import type { KeptPlay, Progress, StoreTrouble } from '../../ports.ts';
import { drillTrouble, readDrill, writeDrill } from './drill-record.ts';
import { writeRecord } from './record-form.ts';
import { goesOnFrom, laterName, readRecord } from './record.ts';

interface Schema extends DBSchema {
  plays: { key: string; value: Readonly<Record<string, unknown>> };
  /** What could not be read, as it was; nothing here is ever deleted by the game itself. */
  aside: { key: string; value: { readonly id: string; readonly found: unknown; readonly why: string } };
  /** Moments worked in drills, apart from the plays. */
  drills: { key: string; value: Readonly<Record<string, unknown>> };
}

export const DATABASE = 'heat';
const STORES = 2; // version of the stores, not of the records in them: those say their own form (record-form.ts)
export const CHANGES = 'heat.progress';

/**
 * Playthroughs in the browser's database.
 * @throws when the browser gives no database (private windows of some browsers): the caller goes on without
 */
export async function indexedDbProgress(): Promise<Progress> {
  const database = await openDB<Schema>(DATABASE, STORES, {
    upgrade(db, before) {
      if (before < 1) {
        db.createObjectStore('plays');
        db.createObjectStore('aside', { keyPath: 'id' });
      }
      if (before < 2) db.createObjectStore('drills');
    },
    // A later version of the game opened in another tab may change the stores: make way for it.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  const changes = new BroadcastChannel(CHANGES);

  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target, it stays within this origin
  const tell = (id: string) => changes.postMessage(id);

  return {
    async list() {
      const plays: KeptPlay[] = [];
      const trouble: StoreTrouble[] = [];
      // All at once: ten thousand plays are read in a fraction of the time that a cursor takes.
      const [keys, found, drillKeys, drills] = await Promise.all([
        database.getAllKeys('plays'), database.getAll('plays'), database.getAllKeys('drills'), database.getAll('drills'),
      ]);
      const broken: { readonly id: string; readonly found: unknown; readonly why: string }[] = [];
      for (const [at, value] of found.entries()) {
        const reading = readRecord(value);
        if (reading.ok) plays.push(reading.play);
        else if (reading.why === 'newer') trouble.push({ kind: 'newer', why: `form ${reading.form}` });
        else broken.push({ id: keys[at] ?? '', found: value, why: reading.detail });
      }
      if (broken.length > 0) {
        const transaction = database.transaction('aside', 'readwrite');
        await Promise.all([...broken.map(async (one) => transaction.store.put(one)), transaction.done]);
      }
      for (const one of await database.getAll('aside')) trouble.push({ kind: 'unreadable', id: one.id, why: one.why });
      // They stay where they lie: whoever can read them takes them up again.
      trouble.push(...drills.flatMap((one, at) => drillTrouble(drillKeys[at] ?? '', one) ?? []));
      plays.sort((one, other) => other.changed - one.changed);
      return { plays, trouble };
    },

    async keep(play) {
      try {
        const transaction = database.transaction('plays', 'readwrite');
        const found = await transaction.store.get(play.id);
        const before = found === undefined ? undefined : readRecord(found);
        if (before && !before.ok) return { kind: before.why, id: play.id, why: before.why === 'newer' ? `form ${before.form}` : before.detail };
        if (before && !goesOnFrom(before.play, play)) return 'conflict';
        await transaction.store.put(writeRecord(before ? { ...play, ...laterName(before.play, play) } : play), play.id);
        await transaction.done;
        tell(play.id);
        return 'kept';
      } catch (error) {
        return troubleOf(error);
      }
    },

    async rename(id, name, at) {
      const transaction = database.transaction('plays', 'readwrite');
      const reading = readRecord(await transaction.store.get(id));
      if (reading.ok) await transaction.store.put(writeRecord({ ...reading.play, name, named: at }), id);
      await transaction.done;
      tell(id);
    },

    async drills() {
      const found = await database.getAll('drills');
      return found.flatMap((one) => readDrill(one) ?? []).sort((one, other) => one.at - other.at);
    },

    async keepDrill(drill) {
      try {
        await database.put('drills', writeDrill(drill), drill.id);
        tell(drill.id);
        return 'kept';
      } catch (error) {
        return troubleOf(error);
      }
    },

    async removeDrill(id) {
      await database.delete('drills', id);
      tell(id);
    },

    async remove(id) {
      await database.delete('plays', id);
      tell(id);
    },

    watch(listener) {
      changes.addEventListener('message', listener);
      return () => changes.removeEventListener('message', listener);
    },
  };
}

function troubleOf(error: unknown): StoreTrouble {
  const full = error instanceof DOMException && error.name === 'QuotaExceededError';
  return { kind: full ? 'full' : 'unavailable', why: String(error) };
}
