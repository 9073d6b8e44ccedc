import { leadingAmong, type Method } from '../../domain/method.ts';
import type { Scenario, Texts } from '../../domain/scenario.ts';
import type { PlayFile } from '../play-file.ts';
import type { MethodReading } from '../method-library.ts';
import { ruleBook, type RuleBook } from '../rule-book.ts';
import type { ScenarioReading } from '../scenario-file.ts';
import type { WrittenReply, WrittenScenario } from '../shape.ts';

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
  /** Against scenario.yaml. */
  readonly book: RuleBook;
}

/** The case of a reading, with a fresh book for what the rules find; none where the scenario did not compile. */
export function caseOf(reading: ScenarioReading, { methods, texts: methodTexts }: Pick<MethodReading, 'methods' | 'texts'>): Case | undefined {
  const { scenario, written, texts, plays } = reading;
  if (scenario === undefined || written === undefined) return undefined;
  return { scenario, written: written.data, texts, plays, methods, methodTexts, book: ruleBook(written.source) };
}

/** The two methods that every scenario is held to. */
export const leadingOf = ({ methods }: Case): readonly Method[] => leadingAmong(methods);

/** Every reply as written, with the node that it stands in. */
export const repliesOf = ({ written }: Case): readonly { readonly node: string; readonly reply: WrittenReply }[] =>
  Object.entries(written.nodes).flatMap(([node, { replies = [] }]) => replies.map((reply) => ({ node, reply })));

/** A play in the words of plays/*.yaml, shortened where it is long. */
export function playText(actions: readonly string[]): string {
  const shown = actions.slice(-6).join(', ');
  return actions.length > 6 ? `… ${shown}` : shown;
}
