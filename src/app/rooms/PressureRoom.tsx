import { useMemo } from 'preact/hooks';
import { offers } from '../../domain/offers.ts';
import { rewind, type Play } from '../../domain/play.ts';
import { timeToAnswer } from '../../domain/reading-time.ts';
import type { Heat } from '../compose.tsx';
import { useAwaited } from './loaded.ts';

interface PressureRoomProps {
  readonly heat: Heat;
  readonly play: Play;
  /** The answer was given, and the face answers it. */
  readonly reacting: boolean;
  say(id: string): string;
}

/** The pressure timer beside the answers; nothing where they listen, for there the time is not the player's. */
export function PressureRoom({ heat, play, reacting, say }: PressureRoomProps) {
  const Pressure = useAwaited(async () => {
    const [part] = await Promise.all([import('../../ui/parts/Pressure.tsx'), heat.loadAllTexts()]);
    return part.Pressure;
  }, 'pressure');
  const asked = useMemo(() => (reacting ? rewind(play, play.turns.length - 1) : play), [play, reacting]);
  const replies = offers(play.scenario, asked.state).filter((action) => action.startsWith('reply:'));
  if (replies.length === 0) return null;
  if (!Pressure) return <div class="pressure" />;
  const said = asked.turns.at(-1)?.beats.flatMap((beat) => (beat.kind === 'line' ? [say(beat.id)] : [])) ?? [];
  return (
    <Pressure
      t={heat.text.t}
      seconds={timeToAnswer([...said, ...replies.map((action) => say(action.slice('reply:'.length)))])}
      motion={heat.preferences.motion()}
      stopped={reacting}
      off={() => heat.changeSettings({ pressure: false })}
    />
  );
}
