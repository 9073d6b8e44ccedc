import i18next, { type ResourceKey } from 'i18next';
import type { Text } from '../../ports.ts';

/** Words by language, the play's first: what a screen does not need yet is loaded with that screen. */
export type TextSources = Readonly<Record<string, () => Promise<{ readonly default: ResourceKey }>>>;

type Find = Text['t'];

/**
 * The interface's words through i18next. What a language lacks falls back to English key by key; in development every
 * such key is named on the console, once.
 * @param sources texts of the play path by language
 */
export async function interfaceText(language: string, sources: TextSources, development: boolean): Promise<Text & { add(sources: TextSources): Promise<void> }> {
  const languages = Object.keys(sources);
  const known = languages.includes(language) ? language : 'en';
  const all: TextSources[] = [sources];
  const engine = i18next.createInstance();
  const plain = new Map<string, string>();
  const told = new Set<string>();
  const load = async (from: TextSources, wanted: string) => {
    const bundle = await from[wanted]?.();
    engine.addResourceBundle(wanted, 'translation', bundle?.default ?? {}, true, true);
    plain.clear();
  };
  await engine.init({
    lng: known,
    fallbackLng: 'en',
    resources: {},
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false }, // the interface builds no HTML from strings
  });
  // The engine's own handler is told only of what English lacks too.
  const tellMissing: Find = (key, values) => {
    const missing = `No text "${key}" in ${engine.language}`;
    if (!told.has(missing) && !engine.exists(key, { ...values, lngs: [engine.language] })) {
      // oxlint-disable-next-line no-console -- a missing text is told in development only
      console.warn(missing);
      told.add(missing);
    }
    return engine.t(key, { ...values });
  };
  const find: Find = development ? tellMissing : (key, values) => engine.t(key, { ...values });
  await load(sources, known);
  // Whatever a language lacks comes from English, which nobody waits for.
  if (known !== 'en') void load(sources, 'en');
  return {
    get language() {
      return engine.language;
    },
    t(key, values) {
      if (values) return find(key, values);
      // The same few words stand on every screen: looked up once, a turn has them at once.
      let known = plain.get(key);
      if (known === undefined) plain.set(key, (known = find(key)));
      return known;
    },
    async use(wanted) {
      const next = languages.includes(wanted) ? wanted : 'en';
      await Promise.all(all.map((from) => load(from, next)));
      await engine.changeLanguage(next);
      plain.clear();
    },
    async add(more) {
      all.push(more);
      await load(more, engine.language);
      if (engine.language !== 'en') void load(more, 'en');
    },
  };
}
