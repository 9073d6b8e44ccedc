import type { Progress, Records, SettingsStore } from '../../ports.ts';
import { indexedDbRecords } from './indexed-db.ts';
import { recordsWithoutDatabase } from './without-database.ts';

/** The records of this device; where the browser gives no database, those of this page. @param now ms since 1970 */
export async function openRecords(progress: () => Promise<Progress>, settings: SettingsStore, now: () => number): Promise<Records> {
  const { trouble } = await (await progress()).list();
  const open = trouble.some(({ kind }) => kind === 'unavailable') ? recordsWithoutDatabase : indexedDbRecords;
  return open(progress, settings, now);
}
