import type { SourceFile } from './source-file.ts';

/*
 * What no file of ours comes near to: the largest scenario has 70,000 characters, 17,000 signs and texts of 500. Beyond
 * these a file is a mistake or an attack, and is refused before it costs seconds.
 */

/** Characters of a file, or bytes. */
export const MOST_CHARACTERS = 1_000_000;
/** Characters of one text or key. */
export const MOST_IN_A_TEXT = 5_000;
/** What the file falls into: words, texts, breaks and brackets. */
export const MOST_SIGNS = 120_000;
/** How deep lists and maps may lie in each other. */
export const MOST_DEEP = 60;
/** Aliases (`*name`) in one file. */
export const MOST_ALIASES = 100;
/** Values that there are once every alias is written out. */
export const MOST_VALUES = 120_000;

const kilo = (size: number): string => `${Math.ceil(size / 1000).toLocaleString('en')} kB`;

/** A file that is not read because of its size. */
export const tooLarge = (file: string, size: number): SourceFile => ({
  file,
  text: '',
  refused: {
    line: 1,
    message: `The file has ${kilo(size)}; ${kilo(MOST_CHARACTERS)} are read at most.`,
    advice: 'Take out what is not text, or make several scenarios of it.',
  },
});
