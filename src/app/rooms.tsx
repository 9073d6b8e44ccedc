import type { ComponentType, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { LEADING } from '../domain/method.ts';
import type { Play } from '../domain/play.ts';
import type { Texts } from '../domain/scenario.ts';
import type { AppContext, Wish } from '../machines/app.machine.ts';
import type { KeptPlay, StoreTrouble } from '../ports.ts';
import type { BriefingProps } from '../ui/screens/briefing/BriefingScreen.tsx';
import type { DeskProps } from '../ui/screens/desk/DeskScreen.tsx';
import type { Heat } from './compose.tsx';
import { NotLoaded } from './LoadTrouble.tsx';

/**
 * The screens that are not needed for the first choice, each loaded when it is first wanted, with what it needs from
 * the world outside.
 */

export function BriefingRoom({ heat, ...props }: Omit<BriefingProps, 'methodNames'> & { readonly heat: Heat }) {
  const Screen = useLoaded(() => import('../ui/screens/briefing/BriefingScreen.tsx').then((module) => module.BriefingScreen));
  const texts = useAwaited(() => heat.library.methodTexts(heat.text.language), heat.text.language);
  if (!Screen) return null;
  return <Screen {...props} methodNames={texts ? heat.shownMethods().map((id) => texts[`method.${id}.name`] ?? id) : []} />;
}

export function DeskRoom(props: DeskProps) {
  const Screen = useLoaded(() => import('../ui/screens/desk/DeskScreen.tsx').then((module) => module.DeskScreen));
  return Screen && <Screen {...props} />;
}

export function IntroRoom({ heat }: { readonly heat: Heat }) {
  const ready = useAwaited(() => heat.loadAllTexts(), 'texts');
  const Screen = useLoaded(() => import('../ui/screens/intro/IntroScreen.tsx').then((module) => module.IntroScreen));
  if (!Screen || !ready) return null;
  return (
    <Screen
      t={heat.text.t}
      motion={heat.preferences.motion()}
      done={() => {
        heat.preferences.change({ introSeen: true });
        heat.app.send({ type: 'introduced' });
      }}
    />
  );
}

export function SettingsRoom({ heat, close }: { readonly heat: Heat; close(): void }) {
  const ready = useAwaited(() => heat.loadAllTexts(), 'texts');
  const methodTexts = useAwaited(() => heat.library.methodTexts(heat.text.language), heat.text.language);
  const methods = useAwaited(() => heat.library.methods(), 'methods');
  const Dialog = useLoaded(() => import('../ui/screens/settings/SettingsDialog.tsx').then((module) => module.SettingsDialog));
  if (!Dialog || !ready || !methodTexts || !methods) return null;
  return (
    <Dialog
      t={heat.text.t}
      settings={heat.preferences.current()}
      language={heat.text.language}
      languages={heat.languages}
      methods={methods.map((method) => ({ id: method.id, name: methodTexts[`method.${method.id}.name`] ?? method.id }))}
      change={heat.changeSettings}
      close={close}
    />
  );
}

export function LibraryRoom({ heat, refusal }: { readonly heat: Heat; readonly refusal: AppContext['refusal'] }) {
  const { language } = heat.text;
  const ready = useAwaited(() => heat.loadAllTexts(), 'texts');
  const cardTexts = useAwaited(() => heat.library.cardTexts(language), language);
  const { plays, trouble } = useKept(heat);
  const [settingsOpen, setSettingsOpen] = useState(false);
  const Screen = useLoaded(() => import('../ui/screens/library/LibraryScreen.tsx').then((module) => module.LibraryScreen));
  if (!Screen || !ready || !cardTexts) return null;
  const resume = (kept: KeptPlay, look: boolean) => heat.app.send({ type: 'open', wish: heat.wishFor(kept, look) });
  return (
    <>
      <Screen
        t={heat.text.t}
        cards={heat.library.cards}
        cardTexts={cardTexts}
        plays={plays}
        trouble={trouble}
        language={language}
        languages={heat.languages}
        setLanguage={(wanted: string) => heat.changeSettings({ language: wanted })}
        open={(scenario: string) => heat.app.send({ type: 'open', wish: heat.wish(scenario) })}
        resume={(kept: KeptPlay) => resume(kept, false)}
        look={(kept: KeptPlay) => resume(kept, true)}
        rename={(kept: KeptPlay, name: string) => heat.rename(kept, name)}
        remove={(kept: KeptPlay) => heat.remove(kept)}
        refusal={refusal}
        understood={() => heat.app.send({ type: 'understood' })}
        openSettings={() => setSettingsOpen(true)}
        showIntro={() => heat.app.send({ type: 'show-intro' })}
      />
      {settingsOpen && <SettingsRoom heat={heat} close={() => setSettingsOpen(false)} />}
    </>
  );
}

export function DebriefRoom({ heat, play, wish }: { readonly heat: Heat; readonly play: Play; readonly wish: Wish }) {
  const { language } = heat.text;
  const ready = useAwaited(() => heat.loadAllTexts(), 'texts');
  const texts = useAwaited(
    async (): Promise<Texts> => ({ ...(await heat.texts(play.scenario.id, language)), ...(await heat.library.reasons(play.scenario.id, language)) }),
    `${play.scenario.id}/${language}`,
  );
  const methodTexts = useAwaited(() => heat.library.methodTexts(language), language);
  const methods = useAwaited(() => heat.library.methods(), 'methods');
  const Screen = useLoaded(() => import('../ui/screens/debrief/DebriefScreen.tsx').then((module) => module.DebriefScreen));
  const [settingsOpen, setSettingsOpen] = useState(false);
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
        tryAgain={(action: number) => heat.app.send({ type: 'try-again', id: heat.newPlay().id, action })}
        restart={() => heat.app.send({ type: 'restart', ...heat.newPlay() })}
        leave={() => heat.app.send({ type: 'leave' })}
        openSettings={() => setSettingsOpen(true)}
      />
      {settingsOpen && <SettingsRoom heat={heat} close={() => setSettingsOpen(false)} />}
    </>
  );
}

function useKept(heat: Heat): { plays: readonly KeptPlay[]; trouble: readonly StoreTrouble[] } {
  const [kept, setKept] = useState<{ plays: readonly KeptPlay[]; trouble: readonly StoreTrouble[] }>({ plays: [], trouble: [] });
  useEffect(() => {
    let gone = false;
    const read = () =>
      void heat.kept().then((found) => {
        if (!gone) setKept(found);
      });
    read();
    const stop = heat.watchKept(read);
    return () => {
      gone = true;
      stop();
    };
  }, [heat]);
  return kept;
}

/**
 * What the promise brings; undefined until then.
 * @param of names what it depends on: it is started again when this changes
 * @throws NotLoaded, for LoadTrouble to show, when it brings nothing
 */
function useAwaited<T>(start: () => Promise<T>, of: string): T | undefined {
  const [value, setValue] = useState<{ readonly found: T } | { readonly failed: unknown } | undefined>(undefined);
  const latest = useRef(start);
  latest.current = start;
  useEffect(() => {
    let gone = false;
    void latest.current().then(
      (found) => !gone && setValue({ found }),
      (failed: unknown) => !gone && setValue({ failed }),
    );
    return () => {
      gone = true;
    };
  }, [of]);
  if (value && 'failed' in value) throw new NotLoaded(String(value.failed));
  return value?.found;
}

/** A screen that is loaded on demand; null until it has come. */
function useLoaded<P>(load: () => Promise<ComponentType<P> | ((props: P) => JSX.Element | null)>): ComponentType<P> | null {
  return (useAwaited(load, 'screen') as ComponentType<P> | undefined) ?? null;
}
