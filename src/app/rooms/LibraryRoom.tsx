import { useState } from 'preact/hooks';
import type { AppContext, Room } from '../../machines/app.machine.ts';
import type { KeptPlay } from '../../ports.ts';
import type { Heat } from '../compose.tsx';
import { useKept } from './kept.ts';
import { useAwaited, useLoaded } from './loaded.ts';
import { SettingsRoom } from './SettingsRoom.tsx';

export function LibraryRoom({ heat, refusal }: { readonly heat: Heat; readonly refusal: AppContext['refusal'] }) {
  const { language } = heat.text;
  const ready = useAwaited(() => heat.loadAllTexts(), 'texts');
  const cardTexts = useAwaited(() => heat.library.cardTexts(language), language);
  const { plays, trouble, reading } = useKept(heat);
  const { learners, learner } = heat.preferences.current();
  const players = { learners, learner };
  const [settingsOpen, setSettingsOpen] = useState(false);
  const Screen = useLoaded(() => import('../../ui/screens/library/LibraryScreen.tsx').then((module) => module.LibraryScreen));
  if (!Screen || !ready || !cardTexts) return null;
  const resume = (kept: KeptPlay, look: boolean) => heat.app.send({ type: 'open', wish: heat.wishFor(kept, look) });
  return (
    <>
      <Screen
        t={heat.text.t}
        cards={heat.library.cards}
        cardTexts={cardTexts}
        plays={plays}
        reading={reading}
        trouble={trouble}
        language={language}
        languages={heat.languages}
        setLanguage={(wanted: string) => heat.changeSettings({ language: wanted })}
        open={(scenario: string) => heat.app.send({ type: 'open', wish: heat.wish(scenario) })}
        resume={(kept: KeptPlay) => resume(kept, false)}
        look={(kept: KeptPlay) => resume(kept, true)}
        rename={(kept: KeptPlay, name: string) => heat.rename(kept, name)}
        remove={(kept: KeptPlay) => heat.remove(kept)}
        players={{ ...players, choose: (learner: string) => heat.changeSettings({ learner }) }}
        refusal={refusal}
        understood={() => heat.app.send({ type: 'understood' })}
        openSettings={() => setSettingsOpen(true)}
        visit={(room: Room) => heat.app.send({ type: 'visit', room })}
        showIntro={() => heat.app.send({ type: 'show-intro' })}
      />
      {settingsOpen && <SettingsRoom heat={heat} close={() => setSettingsOpen(false)} />}
    </>
  );
}
