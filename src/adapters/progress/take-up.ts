import type { KeptPlay, Progress } from '../../ports.ts';
import { goesOnFrom, readRecord } from './record.ts';
import { leave, left } from './unwritten.ts';

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

async function takeUp(store: Progress, play: KeptPlay, newId: () => string): Promise<boolean> {
  const result = await store.keep(play);
  if (result !== 'conflict') return result === 'kept';
  const there = (await store.list()).plays.find(({ id }) => id === play.id);
  // It was written after all, and has gone on since.
  if (there && goesOnFrom(play, there)) return true;
  return (await store.keep({ ...play, id: newId() })) === 'kept';
}
