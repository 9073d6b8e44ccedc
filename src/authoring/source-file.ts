import type { Finding } from './finding.ts';

/** A file as it was read: its name as findings shall say it, and its text. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
  /** Why there is no text, where the file could not be opened or is not what can be read. */
  readonly refused?: Pick<Finding, 'line' | 'message' | 'advice'>;
}
