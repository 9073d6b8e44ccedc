import type { Finding } from './finding.ts';
import { legible } from './unfit-characters.ts';

/** So many findings of one rule are told of a file; whoever has more mends these first. */
export const MOST_OF_A_RULE = 100;
const MOST_IN_A_SENTENCE = 400;
const MOST_IN_A_PATH = 200;

/**
 * Findings in the order in which they were made, of each rule no more than anybody reads: the last says how many more
 * there are. What a finding says is only worked out where it is told.
 */
export class FindingList {
  readonly findings: Finding[] = [];
  private readonly counts = new Map<string, { number: number; last: number }>();

  /** @param severity an error and a warning of the same rule are counted apart */
  add(rule: string, severity: Finding['severity'], make: () => Omit<Finding, 'rule' | 'severity'>): void {
    const key = `${severity} ${rule}`;
    const count = this.counts.get(key) ?? { number: 0, last: -1 };
    this.counts.set(key, count);
    count.number += 1;
    if (count.number <= MOST_OF_A_RULE) {
      const made = make();
      this.findings.push({
        rule,
        severity,
        ...made,
        path: legible(made.path, MOST_IN_A_PATH),
        message: legible(made.message, MOST_IN_A_SENTENCE),
        advice: legible(made.advice, MOST_IN_A_SENTENCE),
      });
      return;
    }
    const more = count.number - MOST_OF_A_RULE;
    const { file, line, path } = count.last < 0 ? make() : this.findings[count.last]!;
    if (count.last < 0) count.last = this.findings.length;
    this.findings[count.last] = {
      rule,
      severity,
      file,
      line,
      path: legible(path, MOST_IN_A_PATH),
      message: `From here on rule ${rule} finds ${more} more of this.`,
      advice: 'Mend the ones above first, then check again.',
      measured: count.number,
      threshold: MOST_OF_A_RULE,
    };
  }
}
