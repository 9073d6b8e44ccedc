import type { KeptPlay } from '../../ports.ts';
import { writeRecord } from './record-form.ts';

/**
 * The database takes a moment for each action. A page that is closed within that moment leaves what is not written yet
 * in local storage, which takes it at once, and the next to open the database takes it up.
 */
const KEY = 'heat.unwritten';

/** Leaves plays for the next page, beside what other tabs have left. */
export function leaveUnwritten(plays: readonly KeptPlay[]): void {
  if (plays.length > 0) leave([...left(), ...plays.map(writeRecord)]);
}

/** Forgets what was left. */
export function forgetUnwritten(): void {
  leave([]);
}

/** Leaves these and no others. */
export function leave(records: readonly unknown[]): void {
  try {
    if (records.length > 0) localStorage.setItem(KEY, JSON.stringify(records));
    else localStorage.removeItem(KEY);
  } catch {
    // Full or forbidden: the database may still be quick enough.
  }
}

/** What was left, as it lies there. */
export function left(): readonly unknown[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(found) ? found : [];
  } catch {
    return [];
  }
}
