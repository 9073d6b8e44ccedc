import { attemptNumber } from '../domain/assessment.ts';
import type { Play } from '../domain/play.ts';
import { resultOf, type PlayResult } from '../domain/result.ts';
import type { Wish } from '../machines/app.machine.ts';
import type { Library, Progress, Records } from '../ports.ts';
import type { Keeping } from './keeping.ts';
import type { Preferences } from './preferences.ts';

interface Around {
  readonly library: Library;
  readonly store: Keeping;
  readonly settings: Preferences;
  progress(): Promise<Progress>;
  records(): Promise<Records>;
  /** Told when a result is kept. */
  tell(): void;
}

/** Keeps what came of each play once: with its last words, or in the debrief where it was kept without. */
export function results({ library, store, settings, progress, records, tell }: Around): (wish: Wish, ended: Play) => void {
  const asAssessment = async (wish: Wish, { playthrough }: Play): Promise<Pick<PlayResult, 'passMark' | 'attempt'>> => {
    if (playthrough.mode !== 'assess') return {};
    await store.settled();
    const { plays } = await (await progress()).list();
    const own = plays.find(({ id }) => id === wish.id) ?? { id: wish.id, learner: wish.learner ?? settings.current().learner, began: Infinity, playthrough };
    return { passMark: settings.current().passMark, attempt: attemptNumber(own, plays) };
  };

  const keep = async (wish: Wish, ended: Play) => {
    const [methods, assessed] = await Promise.all([library.methods(), asAssessment(wish, ended)]);
    store.keep(wish, ended, { ...resultOf(ended, methods), ...assessed });
    await store.settled();
    tell();
    // With the first result there is something to lose; whoever says no is not asked again.
    const { plays } = await (await progress()).list();
    if (plays.filter((one) => one.ended).length === 1) await records().then((one) => one.persist()).catch(() => undefined);
  };

  let finished = '';
  return (wish, ended) => {
    if (finished === wish.id) return;
    finished = wish.id;
    void keep(wish, ended).catch(() => {
      finished = '';
    });
  };
}
