import { isMode } from '../../domain/mode.ts';
import type { KeptPlay } from '../../ports.ts';
import { formAfter, MIGRATIONS, type Raw } from './record-form.ts';

export type Reading =
  | { readonly ok: true; readonly play: KeptPlay }
  | { readonly ok: false; readonly why: 'newer'; readonly form: number }
  | { readonly ok: false; readonly why: 'unreadable'; readonly detail: string };

/**
 * Reads what lies in store. Nothing is thrown: whoever asks is told what is wrong and keeps the record as it is.
 * @param migrations those of this version of the game; others in tests only
 */
export function readRecord(found: unknown, migrations = MIGRATIONS): Reading {
  if (typeof found !== 'object' || found === null) return unreadable('it is no record');
  let record = found as Raw;
  const form = record.form;
  if (typeof form !== 'number' || !Number.isInteger(form) || form < 1) return unreadable('it does not say its form');
  if (form > formAfter(migrations)) return { ok: false, why: 'newer', form };
  for (const migrate of migrations.slice(form - 1)) record = migrate(record);
  const wrong = problemOf(record);
  if (wrong) return unreadable(wrong);
  const { form: _, ...play } = record;
  return { ok: true, play: play as unknown as KeptPlay };
}

/** Does the new journal go on from the one in store? If not, another tab has carried the play elsewhere or further. */
export function goesOnFrom(before: KeptPlay, after: KeptPlay): boolean {
  const [old, now] = [before.playthrough.actions, after.playthrough.actions];
  return old.length <= now.length && old.every((action, index) => action === now[index]);
}

/** The name that was given, or taken away, last; where nothing says which that was, the new one or else the old. */
export function laterName(before: KeptPlay, after: KeptPlay): Pick<KeptPlay, 'name' | 'named'> {
  const [old, now] = [before.named ?? 0, after.named ?? 0];
  const name = old === now ? after.name || before.name : (old > now ? before : after).name;
  const named = Math.max(old, now);
  return { name, ...(named > 0 && { named }) };
}

function unreadable(detail: string): Reading {
  return { ok: false, why: 'unreadable', detail };
}

function problemOf(record: Raw): string | undefined {
  if (typeof record.id !== 'string') return 'id is missing';
  if (typeof record.name !== 'string') return 'name is missing';
  if (typeof record.learner !== 'string') return 'learner is missing';
  if (typeof record.began !== 'number' || typeof record.changed !== 'number') return 'its times are missing';
  if (typeof record.ended !== 'boolean') return 'it does not say whether it has ended';
  const playthrough = record.playthrough as Raw | undefined;
  if (typeof playthrough !== 'object' || playthrough === null) return 'playthrough is missing';
  for (const key of ['scenario', 'revision', 'language']) if (typeof playthrough[key] !== 'string') return `playthrough.${key} is missing`;
  if (!isMode(playthrough.mode)) return 'playthrough.mode is none that there is';
  if (typeof playthrough.seed !== 'number') return 'playthrough.seed is missing';
  if (!Array.isArray(playthrough.actions) || !playthrough.actions.every((one) => typeof one === 'string')) return 'playthrough.actions are no actions';
  const { memory } = playthrough;
  if (memory !== undefined && !(Array.isArray(memory) && memory.every((one) => typeof one === 'string'))) return 'playthrough.memory is no memory';
  return undefined;
}
