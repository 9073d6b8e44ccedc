import { render } from 'preact';
import { plainText } from '../adapters/text/plain.ts';
import { NO_NOTES } from '../domain/notes.ts';
import type { Texts } from '../domain/scenario.ts';
import type { Opened, Wish } from '../machines/app.machine.ts';
import { App } from './App.tsx';
import type { Heat, Parts } from './compose.tsx';
import { dress } from './dress.ts';
import { LoadTrouble } from './LoadTrouble.tsx';
import { newPlay } from './new-play.ts';
import { open } from './opening.ts';
import { preferences } from './preferences.ts';
import { standIns } from './stand-in.ts';
import english from '../ui/text/en/play.json';

export { english };

/** A link's first choice, on the page before the machines and i18next have been loaded. */
export interface FirstCall {
  readonly wish: Wish;
  readonly opened: Opened;
  readonly texts: Texts;
  /** The game has been composed and plays this wish: what the player has done meanwhile is handed on. */
  handOver(heat: Heat): void;
}

/**
 * Puts the first choice of the scenario that a link names on the page, with nothing but the rules and the screen.
 * @throws Refused when the scenario cannot be opened; the page is left as it was
 */
export async function firstCall(parts: Parts & { readonly scenario: string }): Promise<FirstCall> {
  const { flags, library, scenario, language } = parts;
  const words = parts.playTexts[language]?.() ?? Promise.reject(new Error(`No words in "${language}"`));
  const wish: Wish = {
    scenario,
    language,
    mode: 'practice',
    actions: [],
    ...newPlay(),
    ...(flags.seed !== undefined && { seed: flags.seed }),
    at: 'first-choice',
  };
  const [opened, texts, { default: found }] = await Promise.all([open(library, wish), library.texts(scenario, language), words]);
  const settings = preferences(parts.settings, flags.settings);
  const text = plainText(language, found as Parameters<typeof plainText>[1]);
  const { app, handOver } = standIns(wish, opened);

  let composed: (heat: Heat) => void = () => undefined;
  const whole = new Promise<Heat>((resolve) => {
    composed = resolve;
  });
  const heat: Heat = {
    app,
    library,
    text,
    preferences: settings,
    renderer: flags.renderer ?? 'auto',
    languages: parts.languages,
    complete: whole,
    watch: () => () => undefined,
    changeSettings: (change) => void whole.then((heat) => heat.changeSettings(change)),
    shownMethods: () => [],
    loadAllTexts: async () => (await whole).loadAllTexts(),
    texts: (id, language) => library.texts(id, language),
    textsAtHand: (id) => (id === scenario ? texts : null),
    newPlay,
    wish: () => wish,
    wishFor: () => wish,
    kept: async () => (await whole).kept(),
    watchKept: () => () => undefined,
    watchTrouble: () => () => undefined,
    notes: () => NO_NOTES,
    note: () => undefined,
    rename: () => undefined,
    remove: () => undefined,
  };
  dress(settings, language);
  render(
    <LoadTrouble t={text.t}>
      <App heat={heat} />
    </LoadTrouble>,
    parts.root,
  );
  return {
    wish,
    opened,
    texts,
    handOver(heat) {
      handOver(heat.app);
      composed(heat);
    },
  };
}
