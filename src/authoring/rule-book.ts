import type { Finding } from './finding.ts';
import type { YamlSource } from './yaml-source.ts';

/** Writes findings down against the place in the file where each of them stands. */
export interface RuleBook {
  readonly findings: readonly Finding[];
  /** @param holder an object or a list of the source's data; `below` leads from it to what is wrong. */
  readonly error: (rule: string, holder: object, below: (string | number)[], message: string, advice: string) => void;
  readonly warn: RuleBook['error'];
  /** The line in which something stands. */
  readonly lineOf: (holder: object, ...below: (string | number)[]) => number;
}

/** An empty book against a file that could be read. */
export function ruleBook(source: YamlSource): RuleBook {
  const findings: Finding[] = [];
  const writes =
    (severity: Finding['severity']): RuleBook['error'] =>
    (rule, holder, below, message, advice) => {
      findings.push({ rule, severity, ...source.at(holder, ...below), message, advice });
    };
  return { findings, error: writes('error'), warn: writes('warning'), lineOf: (holder, ...below) => source.at(holder, ...below).line };
}
