import { stripVTControlCharacters } from 'node:util';

/** How wide a text stands, without what only paints it. */
const width = (text: string): number => stripVTControlCharacters(text).length;

/** A text in lines no longer than a width, each set in by so many spaces; a single longer word stays whole. */
export function wrapped(text: string, indent = 0, limit = 100): string {
  const margin = ' '.repeat(indent);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent + width(line) + 1 + width(word) > limit) {
      lines.push(margin + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, margin + line].join('\n');
}
