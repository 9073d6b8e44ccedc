import { useMemo, useState } from 'preact/hooks';
import { weekOf } from '../../domain/due.ts';
import type { Mode } from '../../domain/mode.ts';
import { progressOf } from '../../domain/progress.ts';
import type { Heat } from '../compose.tsx';
import { useAwaited, useLoaded } from './loaded.ts';
import { usePractice } from './practice.ts';

/** How whoever plays now has come along. */
export function ProgressRoom({ heat }: { readonly heat: Heat }) {
  const { language } = heat.text;
  const methods = useAwaited(() => heat.library.methods(), 'methods');
  const methodTexts = useAwaited(() => heat.library.methodTexts(language), language);
  const cardTexts = useAwaited(() => heat.library.cardTexts(language), language);
  const practice = usePractice(heat);
  const Screen = useLoaded(() => import('../../ui/screens/progress/ProgressScreen.tsx').then((module) => module.ProgressScreen));
  const [mode, setMode] = useState<Mode | 'all'>('all');
  const shown = heat.shownMethods().join(' ');
  const counted = useMemo(() => practice?.attempts.filter((one) => mode === 'all' || one.mode === mode) ?? [], [practice, mode]);
  const progress = useMemo(() => {
    const wanted = (methods ?? []).filter(({ id }) => shown.split(' ').includes(id));
    return progressOf(wanted, counted, practice?.drills ?? [], practice?.attempts);
  }, [methods, shown, counted, practice]);
  if (!Screen || !methods || !methodTexts || !cardTexts || !practice) return null;
  const { attempts, drills, now } = practice;
  return (
    <Screen
      t={heat.text.t}
      language={language}
      methodTexts={methodTexts}
      week={weekOf([...attempts, ...drills].map(({ at }) => at), now, new Date(now).getTimezoneOffset())}
      counts={{ plays: counted.length, helped: counted.filter(({ helped }) => helped).length, moments: drills.length }}
      empty={attempts.length + drills.length === 0}
      mode={mode}
      showMode={setMode}
      methods={progress}
      passMark={heat.preferences.current().passMark}
      now={now}
      titleOf={(scenario: string) => cardTexts[scenario]?.['title'] ?? scenario}
      drill={(step?: string) => heat.app.send({ type: 'visit', room: 'drills', ...(step !== undefined && { step }) })}
      leave={() => heat.app.send({ type: 'leave' })}
    />
  );
}
