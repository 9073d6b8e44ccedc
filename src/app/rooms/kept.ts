import { useEffect, useMemo, useState } from 'preact/hooks';
import type { KeptPlay, StoreTrouble } from '../../ports.ts';
import type { Heat } from '../compose.tsx';
import { ownPlays } from '../learners.ts';

/** The plays in store of whoever plays now, and again after each change to them. */
export function useKept(heat: Heat): { plays: readonly KeptPlay[]; trouble: readonly StoreTrouble[] } {
  const [kept, setKept] = useState<{ plays: readonly KeptPlay[]; trouble: readonly StoreTrouble[] }>({ plays: [], trouble: [] });
  useEffect(() => {
    let gone = false;
    const read = () =>
      void heat.kept().then((found) => {
        if (!gone) setKept(found);
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
