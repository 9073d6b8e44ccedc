import { useState } from 'preact/hooks';
import type { Play } from '../../domain/play.ts';
import type { Wish } from '../../machines/app.machine.ts';
import type { CallProps } from '../../ui/screens/call/CallScreen.tsx';
import type { Heat } from '../compose.tsx';
import { useAwaited } from './loaded.ts';

/**
 * One's own words before the replies, where somebody wants that. They are noted beside the journal, for the debrief, and
 * change nothing in it. A play goes on without where this cannot be loaded.
 */
export function useSaying(heat: Heat, wish: Wish, play: Play): CallProps['saying'] {
  const on = heat.preferences.current().sayIt;
  const { language, t } = heat.text;
  const ready = useAwaited(async () => (on ? sayingFor(heat).catch(() => null) : null), on ? language : '');
  const [shown, setShown] = useState<ReadonlySet<number>>(new Set());
  if (!on) return undefined;
  return (turn) => {
    const words = heat.notes(wish).said[turn]?.words ?? '';
    const over = turn < play.turns.length || shown.has(turn) || words !== '' || ready === null;
    if (over) return { held: false, part: ready && words !== '' && <ready.SayingWords t={t} words={words} /> };
    const done = (said: string) => {
      const notes = heat.notes(wish);
      if (said !== '') heat.note(wish, play, { ...notes, said: { ...notes.said, [turn]: { words: said, ticked: [] } } });
      setShown(new Set([...shown, turn]));
    };
    return { held: true, part: ready ? <ready.Saying t={t} recognition={ready.recognition} done={done} /> : <div class="saying" /> };
  };
}

async function sayingFor({ loadAllTexts, text }: Heat) {
  const [{ Saying, SayingWords }, { onDeviceRecognition }] = await Promise.all([
    import('../../ui/screens/call/Saying.tsx'),
    import('../../adapters/recognition/on-device.ts'),
    loadAllTexts(),
  ]);
  return { Saying, SayingWords, recognition: await onDeviceRecognition(text.language) };
}
