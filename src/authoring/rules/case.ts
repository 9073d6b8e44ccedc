import { leadingAmong, type Method } from '../../domain/method.ts';
import type { Scenario, Texts } from '../../domain/scenario.ts';
import type { PlayFile } from '../play-file.ts';
import type { MethodReading } from '../method-library.ts';
import { ruleBook, type RuleBook } from '../rule-book.ts';
import type { ScenarioReading } from '../scenario-file.ts';
import type { WrittenReply, WrittenScenario } from '../shape.ts';
import { writtenTexts, type WrittenText } from '../texts.ts';
import type { Place } from '../yaml-source.ts';
import { Workings } from './workings.ts';

/** A scenario that reads without an error, with everything that a rule may look at. */
export interface Case {
  readonly scenario: Scenario;
  readonly written: WrittenScenario;
  /** By language. */
  readonly texts: Readonly<Record<string, Texts>>;
  readonly plays: readonly PlayFile[];
  readonly methods: readonly Method[];
  /** The texts of the methods, by language. */
  readonly methodTexts: Readonly<Record<string, Texts>>;
  /** What exploring, searching and guessing tell of it. */
  readonly known: Workings;
  /** Against scenario.yaml. */
  readonly book: RuleBook;
  /** Where a text stands in a language: in scenario.yaml, or in the translation. */
  readonly placeOfText: (language: string, id: string) => Place;
}

/** The case of a reading, with a fresh book for what the rules find; none where the scenario did not compile. */
export function caseOf(reading: ScenarioReading, { methods, texts: methodTexts }: Pick<MethodReading, 'methods' | 'texts'>): Case | undefined {
  const { scenario, written, texts, translations, plays } = reading;
  if (scenario === undefined || written === undefined) return undefined;
  let originals: ReadonlyMap<string, WrittenText> | undefined;
  const placeOfText = (language: string, id: string): Place => {
    const translation = translations[language];
    if (translation !== undefined) return translation.placeOf(['texts', id]);
    originals ??= new Map(writtenTexts(written.data).map((text) => [text.id, text]));
    const text = originals.get(id);
    return text === undefined ? written.source.placeOf([]) : written.source.at(text.holder, text.key);
  };
  return {
    scenario,
    written: written.data,
    texts,
    plays,
    methods,
    methodTexts,
    known: new Workings(scenario, leadingAmong(methods), texts),
    book: ruleBook(written.source),
    placeOfText,
  };
}

/** The two methods that every scenario is held to. */
export const leadingOf = ({ methods }: Case): readonly Method[] => leadingAmong(methods);

/** Every reply as written, with the node that it stands in. */
export const repliesOf = ({ written }: Pick<Case, 'written'>): readonly { readonly node: string; readonly reply: WrittenReply }[] =>
  Object.entries(written.nodes).flatMap(([node, { replies = [] }]) => replies.map((reply) => ({ node, reply })));

/** A play in the words of plays/*.yaml, shortened where it is long. */
export function playText(actions: readonly string[]): string {
  const shown = actions.slice(-6).join(', ');
  return actions.length > 6 ? `… ${shown}` : shown;
}
