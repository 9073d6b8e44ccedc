import { checksum } from '../../domain/checksum.ts';
import type { KeptPlay, Settings } from '../../ports.ts';
import { readRecord } from '../progress/record.ts';
import { understood } from '../settings/local-storage.ts';

/** One thing in a store, under its key, as it lies there. */
export type Entry = readonly [key: string | number, value: unknown];

/** All that a device keeps: the settings, and every store of the database by name. */
export interface Kept {
  readonly settings: Partial<Settings>;
  readonly stores: Readonly<Record<string, readonly Entry[]>>;
}

/** What a backup holds, every play of it read. */
export interface Backup extends Kept {
  readonly plays: readonly KeptPlay[];
}

export type ReadBackup =
  | { readonly ok: true; readonly backup: Backup }
  /** `other`: no backup of this game. `damaged`: cut, or changed since. `newer`: made by a later version of the game. */
  | { readonly ok: false; readonly why: 'other' | 'damaged' | 'newer' };

/** The form of the file; that of each play stands in the play (see ../progress/record-form.ts). */
const FORM = 1;
const KIND = 'backup';

/** The text of a file that holds everything. @param made when, ms since 1970 */
export function writeBackup(kept: Kept, made: number): string {
  const contents = { made: new Date(made).toISOString(), settings: kept.settings, stores: kept.stores };
  return `${JSON.stringify({ heat: KIND, form: FORM, checksum: sumOf(contents), contents }, null, 1)}\n`;
}

/** Reads the text of a file, whole or not at all. */
export function readBackup(text: string): ReadBackup {
  const file = parsed(text);
  if (file === undefined) return { ok: false, why: text.includes(`"heat"`) ? 'damaged' : 'other' };
  if (!isObject(file) || file.heat !== KIND) return { ok: false, why: 'other' };
  if (typeof file.form === 'number' && file.form > FORM) return { ok: false, why: 'newer' };
  const { contents } = file;
  if (file.form !== FORM || !isObject(contents) || file.checksum !== sumOf(contents)) return { ok: false, why: 'damaged' };
  const { settings, stores } = contents;
  if (!isObject(settings) || !isObject(stores) || !Object.values(stores).every(isStore)) return { ok: false, why: 'damaged' };
  const plays: KeptPlay[] = [];
  for (const [key, value] of (stores.plays ?? []) as readonly Entry[]) {
    const reading = readRecord(value);
    if (reading.ok && reading.play.id === key) plays.push(reading.play);
    // Those of a later form lie here as they lay there, for the version that can read them.
    else if (reading.ok || reading.why !== 'newer') return { ok: false, why: 'damaged' };
  }
  return { ok: true, backup: { settings: understood(settings), stores: stores as Kept['stores'], plays } };
}

/** The checksum of what JSON makes of a value, however it was laid out in the file. */
function sumOf(value: unknown): string {
  return checksum(new TextEncoder().encode(JSON.stringify(value))).toString(16).padStart(8, '0');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isStore = (value: unknown): value is readonly Entry[] =>
  Array.isArray(value) && value.every((entry: unknown) => Array.isArray(entry) && entry.length === 2 && ['string', 'number'].includes(typeof entry[0]));
