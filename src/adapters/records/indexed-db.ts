import { openDB, type IDBPDatabase } from 'idb';
import type { KeptPlay, Progress, Records, SettingsStore } from '../../ports.ts';
import { CHANGES, DATABASE } from '../progress/indexed-db.ts';
import { readRecord } from '../progress/record.ts';
import { forgetUnwritten } from '../progress/unwritten.ts';
import { readBackup, writeBackup, type Entry, type Kept } from './backup.ts';
import { mergeInto } from './merge.ts';

/**
 * The records in the browser's database: every store that it has, whoever keeps what there.
 * @param progress opens the store of plays, which makes the database where there is none yet
 * @param now ms since 1970
 */
export function indexedDbRecords(progress: () => Promise<Progress>, settings: SettingsStore, now: () => number): Records {
  /** Opens the database for one thing to do; where there is none, what is done fails with a value or an error of its own. */
  const withDatabase = async <T>(act: (database: IDBPDatabase) => Promise<T>): Promise<T> => {
    await progress();
    const database = await openDB(DATABASE);
    try {
      return await act(database);
    } finally {
      database.close();
    }
  };

  return {
    backup: async () => {
      // Listing sets aside what cannot be read: there it is taken along.
      await (await progress()).list();
      const kept = await withDatabase(storesOf);
      const stores = { ...kept, plays: (kept.plays ?? []).filter(([, value]) => isReadable(value)) };
      return writeBackup({ settings: settings.read(), stores }, now());
    },

    async bringIn(text) {
      const reading = readBackup(text);
      if (!reading.ok) return reading;
      try {
        return await withDatabase(async (database) => {
          const names = [...database.objectStoreNames];
          if (Object.keys(reading.backup.stores).some((store) => !names.includes(store))) return { ok: false as const, why: 'newer' as const };
          const stores = await storesOf(database);
          const merge = mergeInto({ plays: playsIn(stores), stores, settings: settings.read() }, reading.backup);
          const transaction = database.transaction(names, 'readwrite');
          const writing = merge.puts.map(({ store: name, key, value }) => {
            const store = transaction.objectStore(name);
            return store.put(value, ...(store.keyPath === null ? [key] : []));
          });
          await Promise.all([...writing, transaction.done]);
          tell();
          return { ok: true as const, brought: merge.brought, settings: merge.settings };
        });
      } catch (error) {
        return { ok: false, why: error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unavailable' };
      }
    },

    handOver: async (learner, to) => {
      await withDatabase(async (database) => {
        const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
        for (const name of database.objectStoreNames) {
          for (let cursor = await transaction.objectStore(name).openCursor(); cursor; cursor = await cursor.continue()) {
            const value = cursor.value as { readonly learner?: unknown };
            if (value.learner !== learner) continue;
            if (to === null) await cursor.delete();
            else await cursor.update({ ...value, learner: to });
          }
        }
        await transaction.done;
      });
      tell();
    },

    clear: async () => {
      await withDatabase(async (database) => {
        const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
        await Promise.all([...database.objectStoreNames].map(async (name) => transaction.objectStore(name).clear()));
        await transaction.done;
      });
      forgetUnwritten();
      tell();
    },

    persist: async () => {
      await navigator.storage?.persist?.();
    },
  };
}

async function storesOf(database: IDBPDatabase): Promise<Kept['stores']> {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names, 'readonly');
  const read = async (name: string): Promise<readonly [string, readonly Entry[]]> => {
    const [keys, values] = await Promise.all([transaction.objectStore(name).getAllKeys(), transaction.objectStore(name).getAll()]);
    return [name, keys.map((key, at): Entry => [key as string | number, values[at]])];
  };
  return Object.fromEntries(await Promise.all(names.map(read)));
}

/** By this version of the game, or by a later one. */
function isReadable(value: unknown): boolean {
  const reading = readRecord(value);
  return reading.ok || reading.why === 'newer';
}

function playsIn({ plays = [] }: Kept['stores']): readonly KeptPlay[] {
  return plays.flatMap(([, value]) => {
    const reading = readRecord(value);
    return reading.ok ? reading.play : [];
  });
}

/** Says to this and to other tabs that the store is another. */
function tell(): void {
  const changes = new BroadcastChannel(CHANGES);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target, it stays within this origin
  changes.postMessage('all');
  changes.close();
}
