import type { ConversationMap } from './conversation-map.ts';

/** Shapes: a place, an ending, a place of another chapter, the desk. */
const SHAPES = { place: ['["', '"]'], ending: ['(["', '"])'], elsewhere: ['(("', '"))'], desk: ['("', '")'] } as const;

/** A map as a Mermaid flowchart, which many readers of Markdown draw. */
export function mermaid({ boxes, arrows }: ConversationMap): string {
  const names = new Map(boxes.map(({ id }, index) => [id, `p${index}`]));
  // Mermaid ends a text at a quote, whatever stands before it, and reads `#` as an entity.
  const text = (words: string): string => words.replaceAll('#', '#35;').replaceAll('"', '#quot;').replaceAll(/[<>]/g, (sign) => (sign === '<' ? '#lt;' : '#gt;'));
  return [
    'flowchart TD',
    ...boxes.map(({ id, kind, number, title }) => {
      const [open, close] = SHAPES[kind];
      return `  ${names.get(id)}${open}${text(kind === 'elsewhere' ? String(number ?? title) : [number ?? '', title].join(' ').trim())}${close}`;
    }),
    ...arrows.map(({ from, to, letters, marked }) => `  ${names.get(from)} ${marked ? '==>' : '-->'}${letters === '' ? '' : `|${letters}|`} ${names.get(to)}`),
  ].join('\n');
}
