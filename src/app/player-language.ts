import { chooseLanguage } from '../adapters/text/choose-language.ts';
import type { Settings } from '../ports.ts';
import type { UrlFlags } from './url-flags.ts';

/** The languages of the interface, each by its own name. */
export const LANGUAGES = [
  { code: 'en', name: 'English' },
  { code: 'es', name: 'Español' },
] as const;

/** The one to begin in: what the link asks for, what the player has set, what the browser prefers. */
export function playerLanguage(flags: UrlFlags, settings: Settings): string {
  const wanted = [flags.language ?? '', settings.language, ...navigator.languages].filter(Boolean);
  return chooseLanguage(
    wanted,
    LANGUAGES.map(({ code }) => code),
  );
}
