import type { KeptPlay, Learner, Settings } from '../ports.ts';

/**
 * Who plays on this device. The first learner has the id '', named or not: what was kept before there were names is
 * theirs. Each further one has an id of their own.
 */
type People = Pick<Settings, 'learners' | 'learner'>;

/** The plays of whoever plays now. Those of nobody known here, as after the settings were lost, are shown to everybody. */
export function ownPlays<T extends Pick<KeptPlay, 'learner'>>(plays: readonly T[], { learners, learner }: People): readonly T[] {
  const known = new Set([learner, ...learners.map(({ id }) => id)]);
  return plays.filter((play) => play.learner === learner || !known.has(play.learner));
}

/** @param id of the new one, where they are not the first @param named ms since 1970 */
export function withLearner({ learners, learner }: People, name: string, id: string, named: number): People {
  const first: Learner = { id: '', name, named };
  return { learners: learners.length === 0 ? [first] : [...learners, { id, name, named }], learner: learners.length === 0 ? '' : learner };
}

/** @param named ms since 1970 */
export function withName({ learners, learner }: People, id: string, name: string, named: number): People {
  return { learners: learners.map((one) => (one.id === id ? { id, name, named } : one)), learner };
}

/** Without one of them; if they were playing, their heir does, else the first who is left. @param heir null: nobody */
export function withoutLearner({ learners, learner }: People, id: string, heir: string | null): People {
  const left = learners.filter((one) => one.id !== id);
  return { learners: left, learner: learner === id ? (heir ?? left[0]?.id ?? '') : learner };
}
