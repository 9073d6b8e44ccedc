import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next from 'i18next';
import type { Texts } from '../../domain/scenario.ts';
import type { MethodReading } from '../../authoring/method-library.ts';
import { Misuse } from '../command.ts';
import { ROOT } from '../root.mjs';
import type { OpenScenario } from '../workplace.ts';

/** The words of one language in which a command tells of a scenario and its plays. */
export interface Words {
  readonly language: string;
  /** A text of the scenario, by id; a text that a translation lacks comes from the source language. */
  say(id: string): string;
  /** A text of the game or of the workbench, by key; what the language lacks comes from English. */
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** Names, rules and tips of the methods, by id. */
  readonly methodTexts: Texts;
}

/** What the game itself says, so that a play reads here as it does there; and what only the workbench says. */
const GAME = join(ROOT, 'src', 'ui', 'text');
const OURS = join(ROOT, 'src', 'cli', 'text');

type Tree = Record<string, unknown>;
const read = (path: string): Tree => JSON.parse(readFileSync(path, 'utf8')) as Tree;

function resources(): Record<string, { translation: Tree }> {
  const languages = readdirSync(GAME, { withFileTypes: true }).filter((one) => one.isDirectory()).map(({ name }) => name);
  return Object.fromEntries(
    languages.map((language) => {
      const debrief = read(join(GAME, language, 'debrief.json'));
      return [language, { translation: { ...read(join(GAME, language, 'play.json')), debrief, ...read(join(OURS, `${language}.json`)) } }];
    }),
  );
}

/**
 * The words in a language, or where none is asked for in the scenario's own.
 * @throws Misuse where the scenario has no texts in that language
 */
export function wordsFor({ reading, methods }: Pick<OpenScenario, 'reading' | 'methods'>, wanted?: string): Words {
  const { scenario, texts } = reading;
  const language = wanted ?? scenario.language;
  const own = texts[language];
  if (own === undefined) {
    throw new Misuse(`"${scenario.id}" has no texts in "${language}"; there are ${Object.keys(texts).toSorted().join(', ')}.`);
  }
  return wordsOf(language, { ...texts[scenario.language], ...own }, methods);
}

/** @param texts of the scenario, by id @param methods their texts by language; a language that they lack falls back to English */
export function wordsOf(language: string, texts: Texts, { texts: byLanguage }: Pick<MethodReading, 'texts'>): Words {
  const engine = i18next.createInstance();
  void engine.init({
    lng: language,
    fallbackLng: 'en',
    resources: resources(),
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false }, // whoever writes HTML escapes all of it
  });
  return {
    language,
    say: (id) => texts[id] ?? id,
    t: (key, values) => engine.t(key, { ...values }),
    methodTexts: { ...byLanguage['en'], ...byLanguage[language.split('-')[0] ?? ''], ...byLanguage[language] },
  };
}
