/** A cell of a table: words, a number, or nothing. */
export type Cell = string | number | null;

/** What makes a spreadsheet take words for a formula, which could do things in the reader's name. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A table as CSV (RFC 4180): commas, quotes doubled, lines that end in CR LF, and a byte order mark by which spreadsheets
 * know that it is UTF-8. Words that would be taken for a formula are given an apostrophe, which shows them as they are.
 * @param rows the first are the heads of the columns
 */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
