import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/adapters/settings/local-storage.ts';
import { playerLanguage } from '../../src/app/player-language.ts';

const warn = vi.fn<(what: string) => void>();
const told = () => warn.mock.calls.map(([what]) => what);
const languageOf = (link: string | undefined, set = ''): string =>
  playerLanguage({ ...(link && { language: link }), settings: {} }, { ...DEFAULT_SETTINGS, language: set });

beforeEach(() => {
  warn.mockClear();
  vi.spyOn(console, 'warn').mockImplementation(warn);
  vi.stubGlobal('navigator', { languages: ['fr-CH', 'es-MX', 'en'] });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('is what the link asks for, then what is set, then what the browser prefers, as far as there are words in it', () => {
  expect([languageOf('en', 'es'), languageOf(undefined, 'en'), languageOf(undefined), languageOf('es-AR')]).toEqual(['en', 'en', 'es', 'es']);
  expect(told(), 'nobody has asked for what the browser prefers').toEqual([]);
});

it('is another than was asked for where there are no words in that, and in development says so once', () => {
  expect(languageOf('fr')).toBe('es');
  expect(languageOf('fr', 'fr')).toBe('es');
  expect(languageOf('en', 'pt')).toBe('en');
  expect(told()).toEqual(['No words in the language "fr"', 'No words in the language "fr"', 'No words in the language "pt"']);
});
