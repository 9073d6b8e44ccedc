import { builtLibrary } from '../adapters/library/built.ts';
import { localSettings } from '../adapters/settings/local-storage.ts';
import { chooseLanguage } from '../adapters/text/choose-language.ts';
import { afterPaint } from './after-paint.ts';
import type { Parts } from './compose.tsx';
import { english, firstCall, type FirstCall } from './first-call.tsx';
import { urlFlags } from './url-flags.ts';

/**
 * The first thing that runs: it asks for the scenario that a link names and for the words, shows the first choice where
 * a link asks for it, and brings the whole game.
 */
const flags = urlFlags(location.search);
const library = builtLibrary();
const settings = localSettings();
const languages = [
  { code: 'en', name: 'English' },
  { code: 'es', name: 'Español' },
];
const wanted = [flags.language ?? '', settings.read().language, ...navigator.languages].filter(Boolean);
const language = chooseLanguage(
  wanted,
  languages.map(({ code }) => code),
);
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
void playTexts[language]?.().catch(() => undefined);

const root = document.getElementById('app');
if (!root) throw new Error('The page has no element "app"');
const parts: Parts = {
  flags,
  library,
  settings,
  language,
  languages,
  playTexts,
  allTexts,
  progress: async () => (await import('../adapters/progress/open.ts')).openProgress(),
  root,
};

/** A link to a first choice has it on the page first, then the whole game around it; all else begins with the whole game. */
async function start(): Promise<void> {
  let begun: FirstCall | undefined;
  if (flags.scenario && flags.at) {
    // Where the link cannot be followed, the whole game says so on the page.
    begun = await firstCall({ ...parts, scenario: flags.scenario }).catch((error: unknown) => {
      console.info('The first choice waits for the whole game:', error);
      return undefined;
    });
    if (begun) await afterPaint();
  }
  const { compose } = await import('./compose.tsx');
  await compose({ ...parts, ...(begun && { firstCall: begun }) });
  document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.setAttribute('href', './icon.svg');
}

void start();
