import { useEffect, useState } from 'preact/hooks';
import { lastPlayed } from '../../domain/notes.ts';
import type { Attempt } from '../../domain/progress.ts';
import type { KeptDrill, KeptPlay } from '../../ports.ts';
import type { Heat } from '../compose.tsx';

/** All that whoever plays now has practiced. */
export interface Practice {
  readonly attempts: readonly Attempt[];
  readonly drills: readonly KeptDrill[];
  readonly now: number; // when it was read, ms since 1970
}

/** The practice in store, and again after each change to it; undefined until it has come. */
export function usePractice(heat: Heat): Practice | undefined {
  const [practice, setPractice] = useState<Practice | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    const read = () =>
      void practiceIn(heat).then((found) => {
        if (!gone) setPractice(found);
      });
    read();
    const stop = heat.watchKept(read);
    return () => {
      gone = true;
      stop();
    };
  }, [heat]);
  return practice;
}

async function practiceIn(heat: Heat): Promise<Practice> {
  const { learner } = heat.preferences.current();
  const [{ plays }, drills] = await Promise.all([heat.kept(), heat.drills()]);
  const isTheirs = (one: { readonly learner: string }) => one.learner === learner;
  return { attempts: plays.filter(isTheirs).flatMap(attemptsOf), drills: drills.filter(isTheirs), now: Date.now() };
}

/** What counts of a kept play: one that has ended, with what came of it; the journal is not held on to. */
export function attemptsOf(play: KeptPlay): readonly Attempt[] {
  const { playthrough, notes, result } = play;
  if (!result) return [];
  const { totals, levels } = result;
  const said = Object.values(notes?.said ?? {});
  return [
    {
      at: lastPlayed(play),
      scenario: playthrough.scenario,
      mode: playthrough.mode,
      helped: (notes?.hints.length ?? 0) > 0,
      totals,
      ...(levels && { levels }),
      ticked: said.flatMap(({ ticked }) => ticked),
    },
  ];
}
