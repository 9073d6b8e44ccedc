import type { Play } from '../../domain/play.ts';
import { withTicks } from '../../domain/ticks.ts';
import type { Wish } from '../../machines/app.machine.ts';
import type { OwnWordsKept } from '../../ui/screens/debrief/OwnWords.tsx';
import type { Heat } from '../compose.tsx';

/** What somebody would have said in a finished play; their ticks are noted beside its journal. */
export function ownWords(heat: Heat, play: Play, wish: Wish): OwnWordsKept {
  return {
    said: heat.notes(wish).said,
    tick(turn, ticked) {
      const notes = heat.notes(wish);
      const of = notes.said[turn];
      if (of) heat.note(wish, play, { ...notes, said: { ...notes.said, [turn]: withTicks(of, ticked, Date.now()) } });
    },
  };
}
