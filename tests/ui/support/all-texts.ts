import i18next from 'i18next';
import play from '../../../src/ui/text/en/play.json';
import rest from '../../../src/ui/text/en/rest.ts';

const text = i18next.createInstance();
await text.init({
  lng: 'en',
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: { en: { translation: { ...play, ...rest } } },
});

/** The interface's words in English, those beyond the play path included. */
export const t = (key: string, values?: Readonly<Record<string, string | number>>): string => text.t(key, { ...values });
