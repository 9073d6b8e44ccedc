import type { Finding } from './finding.ts';

/*
 * Characters that are not seen, and change what is seen. Every script that people write in is welcome, with what it is
 * written with: joiners, combining characters and the marks of direction (U+200E, U+200F, U+061C).
 */

type Unfit = Pick<Finding, 'severity' | 'message' | 'advice'>;

const name = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

// oxlint-disable-next-line no-control-regex -- these are what is looked for
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufffd]|\p{Surrogate}/gu;
const TURNS = /[\u202a-\u202e]/;
const ISOLATES = /[\u2066-\u2069]/;

function said(character: string): Unfit {
  if (TURNS.test(character)) {
    return {
      severity: 'error',
      message: `An invisible character (${name(character)}) turns the direction of what follows, so that it reads otherwise than it is.`,
      advice: 'Delete it: texts from right to left need none.',
    };
  }
  if (ISOLATES.test(character)) {
    return {
      severity: 'warning',
      message: `An invisible character (${name(character)}) changes the direction of what follows.`,
      advice: 'Delete it unless a name in another script needs it, and check that each is closed (U+2069).',
    };
  }
  if (character === '\ufffd') {
    return { severity: 'warning', message: 'A character was lost here when the file was saved (U+FFFD).', advice: 'Write it anew, and save the file as UTF-8.' };
  }
  return { severity: 'error', message: `A control character (${name(character)}) stands here.`, advice: 'Delete it.' };
}

/** Whether a character cannot stand in a file at all, so that what is read of the rest says nothing. */
const CONTROL = /[^\u202a-\u202e\u2066-\u2069\ufffd]/u;

/** The first unfit character of each line, or of a text without lines, with its offset. */
export function* unfitCharacters(text: string): Generator<Unfit & { readonly offset: number; readonly fatal: boolean }> {
  let from = 0;
  for (const match of text.matchAll(UNFIT)) {
    if (match.index < from) continue;
    yield { offset: match.index, fatal: CONTROL.test(match[0]), ...said(match[0]) };
    const end = text.indexOf('\n', match.index);
    if (end < 0) return;
    from = end;
  }
}

/** A text as a terminal may show it: without characters that move or hide, and not without end. */
export function legible(text: string, most: number): string {
  const seen = text.replace(UNFIT, (character) => `(${name(character)})`).replace(/[\r\n\t]+/g, ' ');
  return seen.length > most ? `${seen.slice(0, most)}…` : seen;
}
