import { nearest } from './nearest.ts';

const LISTED = 12;

/** The advice for a name that is not known: the one probably meant, else what there is to choose from. */
export function adviseName(name: string, known: Iterable<string>): string {
  const names = [...known];
  const meant = nearest(name, names);
  if (meant !== undefined) return `Did you mean \`${meant}\`?`;
  if (names.length === 0) return 'There is none yet: add it, or leave this out.';
  const shown = names.slice(0, LISTED).map((one) => `\`${one}\``).join(', ');
  return names.length > LISTED ? `Known: ${shown} and ${names.length - LISTED} more.` : `Known: ${shown}.`;
}
