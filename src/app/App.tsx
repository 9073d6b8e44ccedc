import type { ComponentChildren, ComponentProps } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import { heatBand } from '../domain/bands.ts';
import type { Mode } from '../domain/mode.ts';
import { moodOf } from '../domain/mood.ts';
import type { Texts } from '../domain/scenario.ts';
import type { Opened, Wish } from '../machines/app.machine.ts';
import type { playMachine } from '../machines/play.machine.ts';
import { CallScreen, type CallProps } from '../ui/screens/call/CallScreen.tsx';
import type { Heat } from './compose.tsx';
import { BriefingRoom } from './rooms/BriefingRoom.tsx';
import { CoachRoom } from './rooms/CoachRoom.tsx';
import type { DebriefRoom } from './rooms/DebriefRoom.tsx';
import { DeskRoom } from './rooms/DeskRoom.tsx';
import { IntroRoom } from './rooms/IntroRoom.tsx';
import { LibraryRoom } from './rooms/LibraryRoom.tsx';
import { useLoaded } from './rooms/loaded.ts';
import { MethodsDialogRoom } from './rooms/MethodsDialogRoom.tsx';
import { PressureRoom } from './rooms/PressureRoom.tsx';
import { useSaying } from './rooms/saying.tsx';
import { SettingsRoom } from './rooms/SettingsRoom.tsx';
import { VisitRoom } from './rooms/VisitRoom.tsx';
import { StageSlot } from './StageSlot.tsx';
import { useActor } from './use-actor.ts';

/** The screen that the app machine is at. The call is here; every other screen is loaded when it is first wanted. */
export function App({ heat }: { readonly heat: Heat }) {
  const snapshot = useActor(heat.app);
  useSettings(heat);
  const { opened, wish } = snapshot.context;
  if (snapshot.matches('playing') && opened && wish) {
    const actor = snapshot.children.play as ActorRefFrom<typeof playMachine> | undefined;
    return actor ? <Playing key={actor.sessionId} heat={heat} actor={actor} opened={opened} wish={wish} /> : null;
  }
  if (snapshot.matches('debrief') && snapshot.context.ended && wish) return <Debriefed heat={heat} play={snapshot.context.ended} wish={wish} />;
  if (snapshot.matches('library')) return <LibraryRoom heat={heat} refusal={snapshot.context.refusal} />;
  if (snapshot.matches('visiting') && snapshot.context.room) return <VisitRoom key={snapshot.context.room} heat={heat} room={snapshot.context.room} />;
  if (snapshot.matches('intro')) return <IntroRoom heat={heat} />;
  return <Waiting label={heat.text.t('common.loading')} />;
}

/** The debrief's room, which comes once the first choice is on the page. */
function Debriefed(props: ComponentProps<typeof DebriefRoom>) {
  const Room = useLoaded(() => import('./rooms/DebriefRoom.tsx').then((module) => module.DebriefRoom));
  return Room && <Room {...props} />;
}

interface PlayingProps {
  readonly heat: Heat;
  readonly actor: ActorRefFrom<typeof playMachine>;
  readonly opened: Opened;
  readonly wish: Wish;
}

function Playing({ heat, actor, opened, wish }: PlayingProps) {
  const snapshot = useActor(actor);
  const customer = useActor(snapshot.context.customer);
  const settings = heat.preferences.current();
  const motion = heat.preferences.motion();
  const say = useScenarioTexts(heat, opened.scenario.id);
  const [stageFailed, setStageFailed] = useState(false);
  const [settingsOpen, setSettingsOpen] = useState(false);
  const [methodsOpen, setMethodsOpen] = useState(false);
  const { play } = snapshot.context;
  const saying = useSaying(heat, wish, play);
  const { heat: now, trust, cooled } = customer.context;
  // The word agrees with the gauge at once; the face is slower to forget.
  const mood = moodOf(now, trust, cooled);
  const face = moodOf(shownHeat(customer), trust, cooled);
  // While the face answers, the words are still to come.
  const words = snapshot.matches({ onCall: 'reacting' }) ? null : say;
  const act = useCallback((action: string) => actor.send({ type: 'act', action }), [actor]);
  if (!say) return <Waiting label={heat.text.t('common.loading')} />;

  const shared = {
    play,
    say,
    t: heat.text.t,
    mood,
    act,
    shortcuts: settings.shortcuts,
    sound: settings.sound,
    turnSound: (sound: boolean) => heat.changeSettings({ sound }),
    language: heat.text.language,
    leave: () => heat.app.send({ type: 'leave' }),
    restart: () => heat.app.send({ type: 'restart', mode: play.playthrough.mode, ...heat.newPlay() }),
    sayIt: { on: settings.sayIt, turn: (sayIt: boolean) => heat.changeSettings({ sayIt }) },
    openSettings: () => setSettingsOpen(true),
    // Before it begins everybody may look; an assessment goes without.
    openMethods: play.playthrough.mode === 'assess' && !snapshot.matches('briefing') ? undefined : () => setMethodsOpen(true),
  };
  const chooseMode = (mode: Mode) => {
    actor.send({ type: 'mode', mode });
    heat.changeSettings({ mode });
  };
  const dialog: ComponentChildren = (
    <>
      {settingsOpen && <SettingsRoom heat={heat} close={() => setSettingsOpen(false)} />}
      {methodsOpen && <MethodsDialogRoom heat={heat} close={() => setMethodsOpen(false)} />}
    </>
  );
  const coach = play.playthrough.mode === 'learn' && <CoachRoom heat={heat} wish={wish} play={play} reacting={snapshot.matches({ onCall: 'reacting' })} parted={snapshot.matches({ onCall: 'parted' })} say={say} />;
  if (snapshot.matches('briefing'))
    return (
      <>
        <BriefingRoom {...shared} heat={heat} begin={() => actor.send({ type: 'begin' })} chooseMode={chooseMode} />
        {dialog}
      </>
    );
  if (snapshot.matches('desk'))
    return (
      <>
        <DeskRoom {...shared} coach={coach} />
        {dialog}
      </>
    );
  return (
    <>
      <CallScreen
        {...shared}
        phase={phaseOf(snapshot)}
        hurry={() => actor.send({ type: 'hurry' })}
        proceed={() => actor.send({ type: 'proceed' })}
        closing={() => actor.send({ type: 'closing' })}
        stage={settings.stage && !stageFailed ? <StageSlot {...{ play, face, words, motion }} renderer={heat.renderer} failed={() => setStageFailed(true)} /> : null}
        coach={coach}
        saying={saying}
        pressure={settings.pressure && <PressureRoom heat={heat} play={play} reacting={snapshot.matches({ onCall: 'reacting' })} say={say} />}
      />
      {dialog}
    </>
  );
}

/** Where a contact stands, in the call screen's words. */
function phaseOf(snapshot: SnapshotFrom<typeof playMachine>): CallProps['phase'] {
  if (snapshot.matches({ onCall: 'reacting' })) return 'reacting';
  if (snapshot.matches({ onCall: 'listening' })) return 'listening';
  if (snapshot.matches({ onCall: 'parted' })) return 'parted';
  return snapshot.matches({ onCall: 'customerSpeaking' }) ? 'speaking' : 'yourTurn';
}

/** The heat that the face shows: while composure lingers in a band, that band's lower edge. */
function shownHeat(customer: { readonly context: { readonly heat: number }; readonly value: unknown }): number {
  const { heat } = customer.context;
  const composure = (customer.value as { readonly composure: string }).composure;
  return composure === heatBand(heat) || composure === 'meeting' ? heat : heat + 3;
}

/** Texts of the scenario in the language of the interface; null until the first have come. */
function useScenarioTexts(heat: Heat, scenario: string): ((id: string) => string) | null {
  const { language } = heat.text;
  const [texts, setTexts] = useState<Texts | null>(() => heat.textsAtHand(scenario, language));
  useEffect(() => {
    let gone = false;
    void heat.texts(scenario, language).then((found) => {
      if (!gone) setTexts(found);
    });
    return () => {
      gone = true;
    };
  }, [heat, scenario, language]);
  return useMemo(() => texts && ((id: string) => texts[id] ?? id), [texts]);
}

/** Renders again when a setting or the language changes. */
function useSettings(heat: Heat): void {
  const [, again] = useState(0);
  useEffect(() => heat.watch(() => again((count) => count + 1)), [heat]);
}

export function Waiting({ label }: { readonly label: string }) {
  return (
    <main class="waiting" aria-busy="true">
      <p>{label}</p>
    </main>
  );
}
