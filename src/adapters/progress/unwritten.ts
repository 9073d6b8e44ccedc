import type { KeptPlay, Progress } from '../../ports.ts';
import { goesOnFrom, readRecord, writeRecord } from './record.ts';

/**
 * The database takes a moment for each action. A page that is closed within that moment leaves what is not written yet
 * in local storage, which takes it at once, and the next to open the database takes it up.
 */
const KEY = 'heat.unwritten';

/** Leaves plays for the next page, beside what other tabs have left. */
export function leaveUnwritten(plays: readonly KeptPlay[]): void {
  if (plays.length > 0) leave([...left(), ...plays.map(writeRecord)]);
}

/**
 * Puts what was left into the database. What has gone another way there comes to stand beside it; what cannot be put
 * there stays where it is.
 * @param newId makes the id of a play that stands beside another
 */
export async function takeUpUnwritten(store: Progress, newId: () => string): Promise<void> {
  const found = left();
  if (found.length === 0) return;
  const remain: unknown[] = [];
  for (const record of found) {
    const reading = readRecord(record);
    if (!reading.ok || !(await takeUp(store, reading.play, newId))) remain.push(record);
  }
  leave(remain);
}

/** Forgets what was left. */
export function forgetUnwritten(): void {
  leave([]);
}

async function takeUp(store: Progress, play: KeptPlay, newId: () => string): Promise<boolean> {
  const result = await store.keep(play);
  if (result !== 'conflict') return result === 'kept';
  const there = (await store.list()).plays.find(({ id }) => id === play.id);
  // It was written after all, and has gone on since.
  if (there && goesOnFrom(play, there)) return true;
  return (await store.keep({ ...play, id: newId() })) === 'kept';
}

function leave(records: readonly unknown[]): void {
  try {
    if (records.length > 0) localStorage.setItem(KEY, JSON.stringify(records));
    else localStorage.removeItem(KEY);
  } catch {
    // Full or forbidden: the database may still be quick enough.
  }
}

function left(): readonly unknown[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(found) ? found : [];
  } catch {
    return [];
  }
}
