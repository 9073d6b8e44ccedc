import { FindingList } from './finding-list.ts';
import type { Finding, Measure } from './finding.ts';
import type { Place, YamlSource } from './yaml-source.ts';

/** What is advised; a function where that takes some finding out, so that nobody does who is not told. */
export type Advice = string | (() => string);
const said = (advice: Advice): string => (typeof advice === 'string' ? advice : advice());

/** Writes findings down against the place in the file where each of them stands. */
export interface RuleBook {
  readonly findings: readonly Finding[];
  /** @param holder an object or a list of the source's data; `below` leads from it to what is wrong. */
  readonly error: (rule: string, holder: object, below: (string | number)[], message: string, advice: Advice, measure?: Measure) => void;
  readonly warn: RuleBook['error'];
  /** A finding at a place that is known already, be it in another file, such as a translation. */
  readonly add: (rule: string, severity: Finding['severity'], place: Place, message: string, advice: Advice, measure?: Measure) => void;
  /** The line in which something stands. */
  readonly lineOf: (holder: object, ...below: (string | number)[]) => number;
}

/** An empty book against a file that could be read. */
export function ruleBook(source: YamlSource): RuleBook {
  const list = new FindingList();
  const add: RuleBook['add'] = (rule, severity, place, message, advice, measure) =>
    list.add(rule, severity, () => ({ ...place, message, advice: said(advice), ...measure }));
  const writes =
    (severity: Finding['severity']): RuleBook['error'] =>
    (rule, holder, below, message, advice, measure) =>
      list.add(rule, severity, () => ({ ...source.at(holder, ...below), message, advice: said(advice), ...measure }));
  return { findings: list.findings, add, error: writes('error'), warn: writes('warning'), lineOf: (holder, ...below) => source.at(holder, ...below).line };
}
