import { replay, type Play } from '../../domain/play.ts';
import type { Wish } from '../../machines/app.machine.ts';
import { open } from '../opening.ts';
import type { Heat } from '../compose.tsx';

/** The finished play that a wished one branched off from; null where it branched off from none, or that is not here any more. */
export async function playBefore(heat: Heat, { from }: Wish): Promise<Play | null> {
  if (!from) return null;
  const { plays } = await heat.kept();
  const kept = plays.find(({ id }) => id === from.play);
  if (!kept?.ended) return null;
  // Of another revision it can no longer be replayed; the debrief goes on without it.
  return open(heat.library, heat.wishFor(kept, true)).then(
    ({ play }) => play,
    () => null,
  );
}

/**
 * A very good play of the situation of this one: met in the same way where it goes through so, else as the situation is
 * when nothing is remembered. Null where it goes through neither way.
 */
export async function idealPlay(heat: Pick<Heat, 'library'>, { scenario, playthrough: { memory, ...about } }: Play): Promise<Play | null> {
  const actions = await heat.library.ideal(scenario.id);
  for (const met of memory === undefined ? [{}] : [{ memory }, {}]) {
    const replayed = replay(scenario, { ...about, ...met, mode: 'practice', actions });
    if (replayed.ok && replayed.play.state.phase === 'ended') return replayed.play;
  }
  return null;
}
