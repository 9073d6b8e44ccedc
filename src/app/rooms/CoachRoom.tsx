import { useMemo } from 'preact/hooks';
import { rewind, type Play } from '../../domain/play.ts';
import type { Wish } from '../../machines/app.machine.ts';
import type { Heat } from '../compose.tsx';
import { useAwaited } from './loaded.ts';

interface CoachRoomProps {
  readonly heat: Heat;
  readonly wish: Wish;
  readonly play: Play;
  /** The face is answering: the coach has nothing to say about it yet. */
  readonly reacting: boolean;
  /** The last words of a contact stand: there is nothing to decide. */
  readonly parted: boolean;
  say(id: string): string;
}

/** The coach, once all that it needs has come. A play goes on without it where that cannot be loaded. */
export function CoachRoom({ heat, wish, play, reacting, parted, say }: CoachRoomProps) {
  const { language } = heat.text;
  const scenario = play.scenario.id;
  const shown = heat.shownMethods();
  const ready = useAwaited(
    () => coachFor(heat, scenario, shown).catch(() => null),
    `${scenario}/${language}/${shown.join(' ')}`,
  );
  const heard = useMemo(() => (reacting ? rewind(play, play.turns.length - 1) : play), [play, reacting]);
  if (!ready) return null;
  const { Coach, reasons, methodTexts, methods } = ready;
  return (
    <Coach
      play={heard}
      t={heat.text.t}
      say={(id) => reasons[id] ?? say(id)}
      methods={methods}
      methodTexts={methodTexts}
      decides={!reacting && !parted && heard.state.phase !== 'ended'}
      asked={() => {
        const notes = heat.notes(wish);
        heat.note(wish, play, { ...notes, hints: [...new Set([...notes.hints, play.turns.length])] });
      }}
    />
  );
}

async function coachFor({ library, text, loadAllTexts }: Heat, scenario: string, shown: readonly string[]) {
  const [{ Coach }, reasons, methodTexts, methods] = await Promise.all([
    import('../../ui/parts/Coach.tsx'),
    library.reasons(scenario, text.language),
    library.methodTexts(text.language),
    library.methods(),
    loadAllTexts(),
  ]);
  return { Coach, reasons, methodTexts, methods: shown.flatMap((id) => methods.filter((one) => one.id === id)) };
}
