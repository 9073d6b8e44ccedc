import { cards, scenarios, type Entry } from 'virtual:library';
import type { DrillMoment } from '../../domain/drill-moment.ts';
import type { Scenario } from '../../domain/scenario.ts';
import type { Library } from '../../ports.ts';

/** The scenarios and methods as the build left them, each loaded once, when it is first asked for. */
export function builtLibrary(): Library {
  const byId = new Map(scenarios.map((entry) => [entry.card.id, entry]));
  const once = new Map<string, Promise<unknown>>();

  /** What failed to load is asked for again the next time. */
  const load = <T>(key: string, start: () => Promise<{ readonly default: T }>): Promise<T> => {
    const known = once.get(key) as Promise<T> | undefined;
    if (known) return known;
    const coming = start().then((module) => module.default);
    once.set(key, coming);
    coming.catch(() => once.delete(key));
    return coming;
  };
  const entryOf = (id: string): Entry => {
    const entry = byId.get(id);
    if (!entry) throw new Error(`No scenario "${id}" in the library`);
    return entry;
  };

  /** Without a translation the source language shows; one that there is has no gap, or it would not have been built. */
  const wordsOf = <T>(key: string, byLanguage: Readonly<Record<string, () => Promise<{ readonly default: T }>>>, language: string): Promise<T> | undefined => {
    const wanted = byLanguage[language] ? language : (Object.keys(byLanguage)[0] ?? language);
    const from = byLanguage[wanted];
    return from && load(`${key}/${wanted}`, from);
  };
  const reasonsOf = (id: string, language: string) => wordsOf(`reasons/${id}`, entryOf(id).reasons, language);

  return {
    cards: scenarios.map((entry) => entry.card),
    languages: (id) => Object.keys(entryOf(id).texts),
    scenario: async (id) => load<Scenario>(id, entryOf(id).load),
    texts: async (id, language) => wordsOf(`texts/${id}`, entryOf(id).texts, language) ?? {},
    reasons: async (id, language) => (await reasonsOf(id, language))?.() ?? {},
    bringReasons: async (id, language) => reasonsOf(id, language),
    cardTexts: async (language) => {
      const from = cards[language] ?? cards.en;
      if (!from) throw new Error(`No card texts in "${language}"`);
      return load(`cards/${language}`, from);
    },
    methods: async () => (await import('virtual:methods')).methods,
    methodTexts: async (language) => {
      const { texts } = await import('virtual:methods');
      const from = texts[language] ?? texts.en;
      if (!from) throw new Error(`No method texts in "${language}"`);
      return load(`methods/${language}`, from);
    },
    ideal: async (id) => (await load<Readonly<Record<string, readonly string[]>>>('ideals', async () => import('virtual:ideals')))[id] ?? [],
    drillMoments: async () => load<readonly DrillMoment[]>('drills', async () => import('virtual:drills')),
  };
}
