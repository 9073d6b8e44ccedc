import { outcomeOf } from '../domain/outcome.ts';
import type { Play } from '../domain/play.ts';
import type { Wish } from '../machines/app.machine.ts';
import type { Clock, KeptPlay, Progress, StoreTrouble } from '../ports.ts';

/**
 * Keeps the play under way after every action, so that closing the tab loses nothing. Storage opens with the first thing
 * to keep, never before the first choice.
 */
export interface Keeping {
  /** Keeps the play under the wish's id. Does nothing before the first action, or when nothing has changed. */
  keep(wish: Wish, play: Play, totals?: Readonly<Record<string, number>>): void;
  /** Told once for each kind of trouble. */
  readonly onTrouble: Set<(trouble: StoreTrouble | 'conflict') => void>;
  /** Settles when everything handed over so far is written. */
  settled(): Promise<void>;
}

/**
 * @param newId makes an id for a play that has to part from one in store
 * @param later settles when what was chosen has been painted: the page does not wait for the store
 */
export function keeping(progress: () => Promise<Progress>, clock: Clock, newId: () => string, later: () => Promise<void> = async () => undefined): Keeping {
  const onTrouble: Keeping['onTrouble'] = new Set();
  const began = new Map<string, number>();
  let last: { id: string; actions: number; ended: boolean } | undefined;
  let queue: Promise<void> = Promise.resolve();

  // A play that another tab has carried elsewhere goes on here under an id of its own: neither tab loses anything.
  const renamed = new Map<string, string>();
  const write = async (play: KeptPlay) => {
    const store = await progress();
    let result = await store.keep({ ...play, id: renamed.get(play.id) ?? play.id });
    if (result === 'conflict') {
      renamed.set(play.id, newId());
      for (const listener of onTrouble) listener(result);
      result = await store.keep({ ...play, id: renamed.get(play.id) ?? play.id });
    }
    if (result !== 'kept') for (const listener of onTrouble) listener(result);
  };

  return {
    onTrouble,
    settled: () => queue,
    keep(wish, play, totals) {
      const actions = play.playthrough.actions.length;
      const ended = play.state.phase === 'ended';
      if (actions === 0) return;
      if (last?.id === wish.id && last.actions === actions && last.ended === (ended && totals !== undefined)) return;
      last = { id: wish.id, actions, ended: ended && totals !== undefined };
      const now = clock.now();
      if (!began.has(wish.id)) began.set(wish.id, wish.began ?? now);
      const kept: KeptPlay = {
        id: wish.id,
        playthrough: play.playthrough,
        name: wish.name ?? '',
        began: began.get(wish.id) ?? now,
        changed: now,
        ended,
        ...(ended && totals && { result: { totals, outcome: outcomeOf(play.scenario, play.state) } }),
        ...(wish.from && { from: wish.from }),
      };
      // One after the other: an older state must not arrive after a newer one.
      const painted = later();
      queue = queue.then(() => painted).then(() => write(kept)).catch((error: unknown) => {
        for (const listener of onTrouble) listener({ kind: 'unavailable', why: String(error) });
      });
    },
  };
}
