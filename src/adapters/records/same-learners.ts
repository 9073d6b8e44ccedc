import type { Learner, Settings } from '../../ports.ts';
import type { Backup } from './backup.ts';
import { steadyId } from './steady-id.ts';

/** Who of a backup is who of this device. */
export interface SameLearners {
  /** The id under which somebody of the backup is known here from now on. */
  idOf(learner: string): string;
  readonly settings: Partial<Pick<Settings, 'learners'>>;
  readonly added: number;
}

/**
 * Matches learners by their name, which is what people know each other by; else by their id. The first learner of a
 * device has the id '', named or not: of two of them with different names each stays who they are. Of two names of anybody
 * else the later holds.
 */
export function sameLearners(here: Pick<Settings, 'learners'>, backup: Pick<Backup, 'settings' | 'plays'>): SameLearners {
  const learners: Learner[] = [...here.learners];
  const ids = new Map<string, string>();
  const named = backup.settings.learners ?? [];
  const unnamed = [...new Set(backup.plays.map(({ learner }) => learner))].filter((id) => !named.some((one) => one.id === id));
  for (const someone of [...named, ...unnamed.map((one): Learner => ({ id: one, name: '' }))]) {
    const { id, name } = someone;
    const namesake = name === '' ? undefined : learners.find((one) => sameName(one.name, name));
    const sameId = learners.find((one) => one.id === id);
    if (namesake) ids.set(id, namesake.id);
    else if (id === '' && sameId && name !== '') {
      const other = steadyId(`learner ${name.trim().toLowerCase()}`);
      ids.set(id, other);
      learners.push({ ...someone, id: other });
    } else if (!sameId && name !== '') learners.push(someone);
    else if (sameId && (someone.named ?? 0) > (sameId.named ?? 0)) learners[learners.indexOf(sameId)] = someone;
  }
  const added = learners.length - here.learners.length;
  const changed = added > 0 || learners.some((one, at) => one !== here.learners[at]);
  return { idOf: (id) => ids.get(id) ?? id, settings: changed ? { learners } : {}, added };
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
