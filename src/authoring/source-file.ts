import type { Finding } from './finding.ts';

/** How much of a file is read. */
export interface Limits {
  readonly characters: number; // of a file, or bytes
  readonly signs: number; // what it falls into: words, texts, breaks and brackets
  readonly values: number; // that there are once every alias is written out
}

/** A file as it was read: its name as findings shall say it, and its text. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
  /** How much of it is read: as much as a person writes, unless given. */
  readonly limits?: Limits;
  /** Why there is no text, where the file could not be opened or is not what can be read. */
  readonly refused?: Pick<Finding, 'line' | 'message' | 'advice'>;
}
