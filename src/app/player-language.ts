import { chooseLanguage } from '../adapters/text/choose-language.ts';
import type { Settings } from '../ports.ts';
import type { UrlFlags } from './url-flags.ts';

/** The languages of the interface, each by its own name. */
export const LANGUAGES = [
  { code: 'en', name: 'English' },
  { code: 'es', name: 'Español' },
] as const;

/**
 * The one to begin in: what the link asks for, what the player has set, what the browser prefers. In development it says
 * which of the first two there are no words in.
 */
export function playerLanguage(flags: UrlFlags, settings: Settings): string {
  const wanted = [flags.language ?? '', settings.language, ...navigator.languages].filter(Boolean);
  const codes = LANGUAGES.map(({ code }) => code);
  // Left out of the build: the script in the page carries this function, and stays as small as it is.
  if (import.meta.env.DEV) {
    for (const one of new Set([flags.language, settings.language])) {
      // What is not there comes out as English.
      // oxlint-disable-next-line no-console -- told in development only
      if (one && !one.startsWith(chooseLanguage([one], codes))) console.warn(`No words in the language "${one}"`);
    }
  }
  return chooseLanguage(wanted, codes);
}
