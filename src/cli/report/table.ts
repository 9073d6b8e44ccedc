/** Which way a column stands; numbers stand to the right, so that they can be compared. */
export type Alignment = 'left' | 'right';

/**
 * A table that is aligned in a terminal and is a table in Markdown too, so that it can be taken over into a note as it is.
 * @param rows as many cells as there are heads
 */
export function table(heads: readonly string[], rows: readonly (readonly string[])[], alignments: readonly Alignment[] = []): string {
  const all = [heads, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')));
  const widths = heads.map((_, column) => Math.max(3, ...all.map((row) => width(row[column] ?? ''))));
  const line = (row: readonly string[]): string => `| ${widths.map((wide, column) => padded(row[column] ?? '', wide, alignments[column])).join(' | ')} |`;
  const rule = `|${widths.map((wide, column) => (alignments[column] === 'right' ? `${'-'.repeat(wide + 1)}:` : '-'.repeat(wide + 2))).join('|')}|`;
  const [first = [], ...others] = all;
  return [line(first), rule, ...others.map(line)].join('\n');
}

const letters = new Intl.Segmenter();
const width = (text: string): number => Array.from(letters.segment(text)).length;

function padded(text: string, wide: number, alignment: Alignment = 'left'): string {
  const space = ' '.repeat(wide - width(text));
  return alignment === 'right' ? space + text : text + space;
}
