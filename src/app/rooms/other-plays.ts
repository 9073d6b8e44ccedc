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

/** A very good play of the situation of this one, met in the same way; null where it does not go through so. */
export async function idealPlay(heat: Heat, { scenario, playthrough }: Play): Promise<Play | null> {
  const actions = await heat.library.ideal(scenario.id);
  const replayed = replay(scenario, { ...playthrough, mode: 'practice', actions });
  return replayed.ok && replayed.play.state.phase === 'ended' ? replayed.play : null;
}
