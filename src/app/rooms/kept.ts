import { useMemo } from 'preact/hooks';
import type { KeptPlay, StoreTrouble } from '../../ports.ts';
import type { Heat } from '../compose.tsx';
import { ownPlays } from '../learners.ts';
import { useStored } from './stored.ts';

const NOTHING = { plays: [], trouble: [] };

/** The plays in store of whoever plays now, and again after each change to them. */
export function useKept(heat: Heat): { plays: readonly KeptPlay[]; trouble: readonly StoreTrouble[] } {
  const kept = useStored(heat, heat.kept) ?? NOTHING;
  const { learners, learner } = heat.preferences.current();
  const plays = useMemo(() => ownPlays(kept.plays, { learners, learner }), [kept, learners, learner]);
  return { ...kept, plays };
}
