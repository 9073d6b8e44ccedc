import { render } from 'preact';
import { createActor, fromPromise, type ActorRefFrom } from 'xstate';
import { LEADING } from '../domain/method.ts';
import type { Mode } from '../domain/mode.ts';
import type { PlayNotes } from '../domain/notes.ts';
import type { Play } from '../domain/play.ts';
import type { Scenario, Texts } from '../domain/scenario.ts';
import { appMachine, type Wish } from '../machines/app.machine.ts';
import type { playMachine } from '../machines/play.machine.ts';
import { interfaceText, type TextSources } from '../adapters/text/i18next.ts';
import type { KeptDrill, KeptPlay, Library, Progress, Records, Settings, SettingsStore, StoreTrouble, Text, Updates } from '../ports.ts';
import { afterPaint, soon, whenIdle } from './after-paint.ts';
import { App } from './App.tsx';
import { bringSound } from './bring-sound.ts';
import { dress } from './dress.ts';
import { fetchAhead } from './fetch-ahead.ts';
import { keeping } from './keeping.ts';
import { LoadTrouble } from './LoadTrouble.tsx';
import { newPlay } from './new-play.ts';
import { open } from './opening.ts';
import { facePause, preferences, type Preferences } from './preferences.ts';
import { SEED, TAKEN_OVER } from './picture/picture.ts';
import { rehearse } from './rehearse.tsx';
import { begunHere, placeOf, replayOf, routes } from './routes.ts';
import { TroubleRoom } from './TroubleRoom.tsx';
import { UpdateRoom } from './UpdateRoom.tsx';
import { updating, type Updating } from './updating.ts';
import type { UrlFlags } from './url-flags.ts';

/** Everything that the screens are given, in one place. */
export interface Heat {
  readonly app: ActorRefFrom<typeof appMachine>;
  readonly library: Library;
  readonly text: Text;
  readonly preferences: Preferences;
  readonly renderer: 'auto' | 'webgl' | 'canvas';
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  /** @returns unsubscribe */
  watch(listener: () => void): () => void;
  changeSettings(settings: Partial<Settings>): void;
  shownMethods(): readonly string[];
  /** The texts of the screens beyond the play path. */
  loadAllTexts(): Promise<true>;
  texts(scenario: string, language: string): Promise<Texts>;
  textsAtHand(scenario: string, language: string): Texts | null;
  newPlay(): { readonly id: string; readonly seed: number };
  /** A wish to play a scenario anew, in the mode chosen last unless another is named. */
  wish(scenario: string, mode?: Mode): Wish;
  wishFor(kept: KeptPlay, look: boolean): Wish;
  kept(): Promise<{ readonly plays: readonly KeptPlay[]; readonly trouble: readonly StoreTrouble[] }>;
  watchKept(listener: () => void): () => void;
  readonly updating: Updating;
  /** Told when the play under way cannot be kept as it should. @returns unsubscribe */
  watchTrouble(listener: (kind: StoreTrouble['kind'] | 'conflict') => void): () => void;
  /** What is noted beside the play of a wish. */
  notes(wish: Wish): PlayNotes;
  note(wish: Wish, play: Play, notes: PlayNotes): void;
  /** The moments worked in drills, the oldest first. */
  drills(): Promise<readonly KeptDrill[]>;
  keepDrill(drill: KeptDrill): void;
  /** Everything that is kept, out and in. */
  records(): Promise<Records>;
  rename(kept: KeptPlay, name: string): void;
  remove(kept: KeptPlay): void;
}

export interface Parts {
  readonly flags: UrlFlags;
  readonly library: Library;
  readonly settings: SettingsStore;
  readonly language: string;
  readonly languages: Heat['languages'];
  readonly playTexts: TextSources;
  readonly allTexts: TextSources;
  readonly progress: () => Promise<Progress>;
  /** Takes at once what the progress has not written yet when the page goes. */
  readonly leaveUnwritten: (plays: readonly KeptPlay[]) => void;
  readonly updates: () => Promise<Updates | null>;
  /** Where the game is put; it may show a picture of the first choice already (see picture/). */
  readonly root: HTMLElement;
}

/** Builds the game and puts it on the page. */
export async function compose(parts: Parts): Promise<void> {
  const { flags, library, root } = parts;
  const painted = root.dataset[SEED];
  const text = await interfaceText(parts.language, parts.playTexts, import.meta.env.DEV);
  const settings = preferences(parts.settings, flags.settings);
  const atHand = new Map<string, Texts>();
  const listeners = new Set<() => void>();
  const keptListeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const tellKept = () => {
    for (const listener of keptListeners) listener();
  };

  let loadedAll: Promise<void> | undefined;
  let progress: Promise<Progress> | undefined;
  const openProgress = () => {
    progress ??= parts.progress().then((store) => {
      store.watch(tellKept);
      return store;
    });
    // Where its code did not come, the next to want it asks again.
    progress.catch(() => {
      progress = undefined;
    });
    return progress;
  };
  const records = async (): Promise<Records> => {
    const { openRecords } = await import('../adapters/records/open.ts');
    return openRecords(openProgress, parts.settings, () => Date.now());
  };
  const store = keeping(openProgress, { now: () => Date.now() }, () => crypto.randomUUID(), () => settings.current().learner, soon);
  addEventListener('pagehide', () => parts.leaveUnwritten(store.unwritten()));

  const texts = async (scenario: string, language: string) => {
    const found = await library.texts(scenario, language);
    atHand.set(`${scenario}/${language}`, found);
    return found;
  };
  const wish = (scenario: string, mode?: Mode): Wish => ({
    scenario,
    language: text.language,
    mode: mode ?? settings.current().mode,
    actions: [],
    ...newPlay(),
  });
  const wishFor = (kept: KeptPlay, look: boolean): Wish => ({
    scenario: kept.playthrough.scenario,
    revision: kept.playthrough.revision,
    seed: kept.playthrough.seed,
    mode: kept.playthrough.mode,
    language: text.language,
    actions: kept.playthrough.actions,
    ...(kept.playthrough.memory && { memory: kept.playthrough.memory }),
    id: kept.id,
    name: kept.name,
    ...(kept.named && { named: kept.named }),
    began: kept.began,
    learner: kept.learner,
    ...(kept.notes && { notes: kept.notes }),
    ...(kept.result && { result: kept.result }),
    ...(kept.from && { from: kept.from }),
    ...(look && { look: true }),
  });

  const remembered = async (scenario: Scenario) => {
    await store.settled();
    const [{ plays }, { rememberedOf }] = await Promise.all([openProgress().then((one) => one.list()), import('./remembered.ts')]);
    return rememberedOf(scenario, plays.filter(({ learner }) => learner === settings.current().learner), library);
  };

  const place = placeOf(location.hash);
  // Who goes straight to the first choice has not been asked how to play: nobody is assessed unawares.
  const linked = (scenario: string): Wish => ({ ...wish(scenario), ...(flags.seed !== undefined && { seed: flags.seed }), ...(painted !== undefined && { seed: Number(painted) }), ...(flags.at && { at: flags.at, mode: flags.settings.mode ?? 'practice' }) });
  const first = flags.scenario ? linked(flags.scenario) : place ? await findKept(place.play) : null;

  async function findKept(id: string): Promise<Wish | null> {
    const { plays } = await (await openProgress()).list();
    const kept = plays.find((one) => one.id === id);
    if (kept) return wishFor(kept, kept.ended);
    const begun = begunHere();
    return begun && library.cards.some((card) => card.id === begun.scenario) ? { ...wish(begun.scenario), ...begun, id } : null;
  }

  const app = createActor(
    appMachine.provide({
      actors: {
        open: fromPromise(async ({ input }) => {
          const [opened] = await Promise.all([open(library, input, remembered), texts(input.scenario, text.language).catch(() => undefined)]);
          return opened;
        }),
      },
    }),
    // What is on the page already is not taken back for the pause in which the face answers.
    { input: { first, room: replayOf(location.hash) === null ? null : 'replay', introSeen: settings.current().introSeen, facePause: painted !== undefined ? 0 : facePause(settings.motion()) } },
  );

  const heat: Heat = {
    app,
    library,
    text,
    preferences: settings,
    renderer: flags.renderer ?? 'auto',
    languages: parts.languages,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changeSettings(change) {
      // A language holds once its words are there: until then nothing is shown again, so that what was chosen stays chosen.
      const words = change.language === undefined ? undefined : text.use(change.language);
      if (words) void words.then(() => settings.change(change), followSettings);
      else settings.change(change);
    },
    shownMethods: () => [...LEADING, ...settings.current().methods],
    loadAllTexts: async () => {
      loadedAll ??= text.add(parts.allTexts);
      await loadedAll;
      return true;
    },
    texts,
    textsAtHand: (scenario, language) => atHand.get(`${scenario}/${language}`) ?? null,
    newPlay,
    wish,
    wishFor,
    kept: async () => {
      await store.settled();
      return (await openProgress()).list();
    },
    watchKept: (listener) => {
      keptListeners.add(listener);
      return () => keptListeners.delete(listener);
    },
    updating: updating(app, parts.updates, () => location.reload()),
    watchTrouble: (listener) => {
      const told = (trouble: StoreTrouble | 'conflict') => listener(trouble === 'conflict' ? trouble : trouble.kind);
      store.onTrouble.add(told);
      return () => store.onTrouble.delete(told);
    },
    notes: store.notes,
    note: store.note,
    drills: async () => (await openProgress()).drills(),
    keepDrill: (drill) => void openProgress().then(async (one) => one.keepDrill(drill)).then(tellKept),
    records,
    rename: (kept, name) => void openProgress().then(async (one) => one.rename(kept.id, name, Date.now())).then(tellKept),
    remove: (kept) => void openProgress().then(async (one) => one.remove(kept.id)).then(tellKept),
  };
  const followSettings = () => {
    dress(settings, text.language);
    app.send({ type: 'pause', facePause: facePause(settings.motion()) });
    (app.getSnapshot().children.play as ActorRefFrom<typeof playMachine> | undefined)?.send({ type: 'pause', facePause: facePause(settings.motion()) });
    tell();
  };
  settings.watch(followSettings);

  // Scoring is loaded when a play has ended, not before.
  let results: Promise<(wish: Wish, ended: Play) => void> | undefined;
  const finish = (current: Wish, ended: Play) => {
    results ??= import('./results.ts').then((one) => one.results({ library, store, settings, progress: openProgress, records, tell: tellKept }));
    results.then((keep) => keep(current, ended)).catch(() => {
      results = undefined;
    });
  };
  let playing: ActorRefFrom<typeof playMachine> | undefined;
  app.subscribe((snapshot) => {
    const { wish: current, ended } = snapshot.context;
    const child = snapshot.children.play as ActorRefFrom<typeof playMachine> | undefined;
    if (child && child !== playing) {
      if (!playing) {
        void afterPaint().then(() => {
          // Open before there is anything to keep: the first action is in it as soon as any other.
          void openProgress().catch(() => undefined);
          fetchAhead(library, current?.scenario ?? '', text.language, heat.loadAllTexts);
        });
      }
      playing = child;
      child.subscribe(({ context: { play } }) => {
        const wished = app.getSnapshot().context.wish;
        if (!wished) return;
        store.keep(wished, play);
        // With the last words, not with the debrief: whoever goes at them has a result.
        if (play.state.phase === 'ended') finish(wished, play);
      });
    }
    // A play that was kept without a result, because the page was closed too soon, has one when it is looked at.
    if (snapshot.matches('debrief') && current && ended && !current.result) finish(current, ended);
    if (snapshot.matches('playing') || snapshot.matches('debrief')) routes.follow(current?.id ?? null, current?.actions.length === 0 ? { scenario: current.scenario, seed: current.seed } : null);
    else if (!snapshot.matches('opening') && !(snapshot.matches('visiting') && snapshot.context.room === 'replay')) routes.follow(null);
  });
  store.onParted.add((from, to) => app.send({ type: 'parted', from, to }));
  const travel = (play: string | null) => {
    if (play === null) app.send({ type: 'leave' });
    else void findKept(play).then((found) => found && app.send({ type: 'open', wish: found }));
  };
  routes.onTravel(travel, () => app.send({ type: 'visit', room: 'replay' }));

  app.start();
  if (painted !== undefined) await opened(app);
  followSettings();
  render(
    <LoadTrouble t={text.t}>
      <App heat={heat} />
      <TroubleRoom heat={heat} />
      <UpdateRoom heat={heat} />
    </LoadTrouble>,
    root,
  );
  if (painted !== undefined) {
    delete root.dataset[SEED];
    root.dispatchEvent(new Event(TAKEN_OVER));
    void afterPaint().then(() => whenIdle(() => playing && rehearse(playing.getSnapshot().context.play, heat)));
  }
  bringSound(heat);
  // The stand-in type is of the same widths: whether and when Nunito comes moves nothing.
  void afterPaint()
    .then(async () => (await import('../ui/styles/font.ts')).bringFont())
    .catch(() => undefined);
}

/** Settles when what was wished first is open, or refused. */
function opened(app: Heat['app']): Promise<void> {
  return new Promise((done) => {
    const { unsubscribe } = app.subscribe((snapshot) => {
      if (snapshot.matches('opening')) return;
      done();
      queueMicrotask(() => unsubscribe());
    });
  });
}
