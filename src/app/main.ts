import { builtLibrary } from '../adapters/library/built.ts';
import { leaveUnwritten } from '../adapters/progress/unwritten.ts';
import { localSettings } from '../adapters/settings/local-storage.ts';
import { compose, type Parts } from './compose.tsx';
import { ROOM } from './picture/picture.ts';
import { LANGUAGES, playerLanguage } from './player-language.ts';
import { urlFlags } from './url-flags.ts';
import english from '../ui/text/en/play.json';

/** The game begins: it asks for the scenario that a link names and for the words, and is put together. */
const flags = urlFlags(location.search);
const library = builtLibrary();
const settings = localSettings();
const language = playerLanguage(flags, settings.read());
// English is what every other language falls back to, and is always there.
const playTexts: Parts['playTexts'] = {
  en: async () => ({ default: english }),
  es: () => import('../ui/text/es/play.json'),
};
const allTexts = { en: () => import('../ui/text/en/rest.ts'), es: () => import('../ui/text/es/rest.ts') };

// What a link asks for starts now; whoever needs it later finds it under way. Trouble is told there, not here.
if (flags.scenario) {
  void library.scenario(flags.scenario).catch(() => undefined);
  void library.texts(flags.scenario, language).catch(() => undefined);
}

const root = document.getElementById(ROOM);
if (!root) throw new Error(`The page has no element "${ROOM}"`);

void compose({
  flags,
  library,
  settings,
  language,
  languages: LANGUAGES,
  playTexts,
  allTexts,
  progress: async () => (await import('../adapters/progress/open.ts')).openProgress(),
  leaveUnwritten,
  // In development the sources are served as they are: nothing is to be kept.
  updates: async () => (import.meta.env.PROD ? (await import('../adapters/updates/service-worker.ts')).serviceWorkerUpdates() : null),
  root,
}).then(() => document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.setAttribute('href', './icon.svg'));
