import type { Finding } from '../../authoring/finding.ts';
import { findingLine } from '../../authoring/finding-line.ts';
import { counted } from './figures.ts';

/** Findings file by file and line by line, each once; of one line the errors first. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  const once = findings.filter((finding) => {
    const line = `${findingLine(finding)} ${finding.language ?? ''}`;
    return !seen.has(line) && seen.add(line);
  });
  return once.toSorted((one, other) => one.file.localeCompare(other.file) || one.line - other.line || one.severity.localeCompare(other.severity));
}

/** How many errors and warnings each rule has, in the order of the rules. */
export function byRule(findings: readonly Finding[]): Readonly<Record<string, { readonly errors: number; readonly warnings: number }>> {
  const rules = [...new Set(findings.map(({ rule }) => rule))].toSorted();
  const count = (rule: string, severity: Finding['severity']): number => findings.filter((one) => one.rule === rule && one.severity === severity).length;
  return Object.fromEntries(rules.map((rule) => [rule, { errors: count(rule, 'error'), warnings: count(rule, 'warning') }]));
}

/** The findings in lines that editors can follow, a gap between files, and at the end how many there are and of which rules. */
export function findingsReport(findings: readonly Finding[], scenarios: number): string {
  const blocks = [...new Set(findings.map(({ file }) => file))].map((file) => findings.filter((one) => one.file === file).map(findingLine).join('\n'));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const rules = Object.entries(byRule(findings)).map(([rule, { errors, warnings }]) => `${rule} ${errors + warnings}`);
  const summary = `${counted(scenarios, 'scenario')}: ${counted(errors, 'error')}, ${counted(findings.length - errors, 'warning')}${rules.length > 0 ? ` (${rules.join(', ')})` : ''}`;
  return [...blocks, summary].join('\n\n');
}
