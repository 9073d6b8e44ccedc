import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Puts a text into a colour or a weight, where whoever reads can see it. Colour only repeats what the words say. */
export type Paint = (style: Style, text: string) => string;

export const plain: Paint = (_, text) => text;

/** How to paint for a stream: only on a terminal, and not where NO_COLOR or a dumb terminal asks for none. */
export function paintFor(stream: { readonly isTTY?: boolean | undefined }, environment: NodeJS.ProcessEnv = process.env): Paint {
  const refused = (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb';
  // Asked here and not of the stream that styleText would look at, which may be another one.
  return stream.isTTY === true && !refused ? (style, text) => styleText(style, text, { validateStream: false }) : plain;
}
