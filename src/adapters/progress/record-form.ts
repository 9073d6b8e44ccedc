import type { KeptPlay } from '../../ports.ts';

/** A play as it lies in store. */
export type Raw = Readonly<Record<string, unknown>>;

/**
 * One step for each change of the form in which plays lie in store, in order and without gaps: the first leads from
 * form 1 to form 2. Steps are only ever added, so that whatever an older game wrote can be read.
 */
export const MIGRATIONS: readonly ((record: Raw) => Raw)[] = [
  // There was one learner a device, and they had no name.
  (record) => ({ ...record, learner: '' }),
];

/** The form that a record has once it has taken these steps. */
export function formAfter(migrations: typeof MIGRATIONS): number {
  return migrations.length + 1;
}

export function writeRecord(play: KeptPlay): Raw {
  return { ...play, form: formAfter(MIGRATIONS) };
}
