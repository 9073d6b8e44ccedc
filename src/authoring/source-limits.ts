import type { Limits, SourceFile } from './source-file.ts';

/*
 * What no file of ours comes near to: the largest scenario has 70,000 characters, 17,000 signs and texts of 500. Beyond
 * these a file is a mistake or an attack, and is refused before it costs seconds.
 */

/** What a person writes. */
export const WRITTEN: Limits = { characters: 1_000_000, signs: 120_000, values: 120_000 };
/** What a program of ours makes, such as the stories of the bench; nothing from anybody else is read so. */
export const GENERATED: Limits = { characters: 20_000_000, signs: 3_000_000, values: 3_000_000 };

/** Characters of one text or key. */
export const MOST_IN_A_TEXT = 5_000;
/** How deep lists and maps may lie in each other. */
export const MOST_DEEP = 60;
/** Aliases (`*name`) in one file. */
export const MOST_ALIASES = 100;

const kilo = (size: number): string => `${Math.ceil(size / 1000).toLocaleString('en')} kB`;

/** A file that is not read because of its size. */
export const tooLarge = (file: string, size: number, { characters }: Limits): SourceFile => ({
  file,
  text: '',
  refused: {
    line: 1,
    message: `The file has ${kilo(size)}; ${kilo(characters)} are read at most.`,
    advice: 'Take out what is not text, or make several scenarios of it.',
  },
});
