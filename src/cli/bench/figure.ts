/** One line of the bench's table. */
export interface Figure {
  readonly name: string;
  readonly measured: string;
  /** What it has to be; left out where it is told for orientation only. */
  readonly limit?: string;
  /** Whether the limit is held; `null` where it could not be measured, for the reason in `measured`. */
  readonly held?: boolean | null;
}

/** A figure that has to stay at or below a limit. @param unit follows both numbers */
export function atMost(name: string, value: number, limit: number, unit: string, digits = 0): Figure {
  return { name, measured: `${value.toFixed(digits)}${unit}`, limit: `≤ ${limit.toFixed(digits)}${unit}`, held: value <= limit };
}

/** A figure that was not measured. @param why in a few words */
export function unmeasured(name: string, why: string): Figure {
  return { name, measured: `not measured: ${why}`, limit: '', held: null };
}

const verdict = ({ limit, held }: Figure): string =>
  limit === undefined ? '' : held === null ? 'not measured' : held === true ? 'held' : 'MISSED';

/** The figures as a table, columns aligned. */
export function table(figures: readonly Figure[]): string {
  const rows = [['figure', 'measured', 'limit', ''], ...figures.map((one) => [one.name, one.measured, one.limit ?? '', verdict(one)])];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}
