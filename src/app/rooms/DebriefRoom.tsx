import { useState } from 'preact/hooks';
import { LEADING } from '../../domain/method.ts';
import { notesUpTo } from '../../domain/notes.ts';
import type { Play } from '../../domain/play.ts';
import type { Texts } from '../../domain/scenario.ts';
import type { Wish } from '../../machines/app.machine.ts';
import type { Heat } from '../compose.tsx';
import { useAssessed } from './assessed.ts';
import { MethodsDialogRoom } from './MethodsDialogRoom.tsx';
import { idealPlay, playBefore } from './other-plays.ts';
import { useAwaited, useLoaded } from './loaded.ts';
import { ownWords } from './own-words.ts';
import { SettingsRoom } from './SettingsRoom.tsx';

interface RoomProps {
  readonly heat: Heat;
  readonly play: Play;
  readonly wish: Wish;
  /** Somebody's play that a link carried: it is only looked at. */
  readonly shared?: { playYourself(): void };
}

export function DebriefRoom({ heat, play, wish, shared }: RoomProps) {
  const { language } = heat.text;
  const ready = useAwaited(() => heat.loadAllTexts(), 'texts');
  const texts = useAwaited(
    async (): Promise<Texts> => ({ ...(await heat.texts(play.scenario.id, language)), ...(await heat.library.reasons(play.scenario.id, language)) }),
    `${play.scenario.id}/${language}`,
  );
  const methodTexts = useAwaited(() => heat.library.methodTexts(language), language);
  const methods = useAwaited(() => heat.library.methods(), 'methods');
  const Screen = useLoaded(() => import('../../ui/screens/debrief/DebriefScreen.tsx').then((module) => module.DebriefScreen));
  const assessed = useAssessed(heat, play, wish);
  const take = useAwaited(
    // A debrief goes on without a way out for its result.
    async () => import('./take-along.ts').then(({ takeAlong }) => takeAlong(heat, play, wish, shared !== undefined)).catch(() => undefined),
    wish.id,
  );
  const before = useAwaited(() => playBefore(heat, wish), wish.id);
  const [settingsOpen, setSettingsOpen] = useState(false);
  const [rulesOf, setRulesOf] = useState<string | null>(null);
  const tryAgain = (action: number) => {
    // Help that was used before that moment, and words that were said, are part of the branch too, and so is its time.
    const notes = notesUpTo(heat.notes(wish), action);
    heat.app.send({ type: 'try-again', id: heat.newPlay().id, action, notes, began: Date.now() - (notes.times.at(-1) ?? 0) });
  };
  if (!Screen || !ready || !texts || !methodTexts || !methods) return null;
  return (
    <>
      <Screen
        t={heat.text.t}
        say={(id: string) => texts[id] ?? id}
        language={language}
        play={play}
        methods={methods}
        methodTexts={methodTexts}
        shown={heat.shownMethods()}
        show={(methods: readonly string[]) => heat.changeSettings({ methods: methods.filter((id) => !(LEADING as readonly string[]).includes(id)) })}
        branchedFrom={wish.from ?? null}
        hints={heat.notes(wish).hints.length}
        {...(!shared && { own: ownWords(heat, play, wish) })}
        assessed={shared && assessed ? { ...assessed, attempt: null } : assessed}
        take={take}
        before={before}
        bringIdeal={() => idealPlay(heat, play)}
        shared={shared !== undefined}
        tryAgain={shared || play.playthrough.mode === 'assess' ? null : tryAgain}
        {...(!shared && { drill: (step: string) => heat.app.send({ type: 'visit', room: 'drills', step }) })}
        restart={shared ? shared.playYourself : () => heat.app.send({ type: 'restart', mode: play.playthrough.mode, ...heat.newPlay() })}
        leave={() => heat.app.send({ type: 'leave' })}
        openSettings={() => setSettingsOpen(true)}
        openRules={setRulesOf}
      />
      {settingsOpen && <SettingsRoom heat={heat} close={() => setSettingsOpen(false)} />}
      {rulesOf !== null && <MethodsDialogRoom heat={heat} step={rulesOf} close={() => setRulesOf(null)} />}
    </>
  );
}
