import { useEffect, useMemo, useState } from 'preact/hooks';
import type { KeptPlay, StoreTrouble } from '../../ports.ts';
import type { Heat } from '../compose.tsx';
import { ownPlays } from '../learners.ts';

interface Kept {
  readonly plays: readonly KeptPlay[];
  readonly trouble: readonly StoreTrouble[];
  /** The store has not answered yet. */
  readonly reading: boolean;
}

/** The plays in store of whoever plays now, and again after each change to them. */
export function useKept(heat: Heat): Kept {
  const [kept, setKept] = useState<Kept>({ plays: [], trouble: [], reading: true });
  useEffect(() => {
    let gone = false;
    const read = () =>
      void heat.kept().then((found) => {
        if (!gone) setKept({ ...found, reading: false });
      });
    read();
    const stop = heat.watchKept(read);
    return () => {
      gone = true;
      stop();
    };
  }, [heat]);
  const { learners, learner } = heat.preferences.current();
  const plays = useMemo(() => ownPlays(kept.plays, { learners, learner }), [kept, learners, learner]);
  return { ...kept, plays };
}
