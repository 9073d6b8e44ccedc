/** One thing wrong with a file that a person wrote. A check gives all of them at once, never only the first. */
export interface Finding {
  /**
   * The rule that is broken, by its stable name: `yaml` (it cannot be read), `shape` (it has not the form that belongs
   * there) or the letter and number of a rule for scenarios, such as `A6`.
   */
  readonly rule: string;
  /** An error stops the build; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** The file, as the caller named it. */
  readonly file: string;
  /** The line in the file, from 1. */
  readonly line: number;
  /** Where in the data, such as `steps[2].after[0]`; empty for the whole file. */
  readonly path: string;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** What would be right, one sentence. */
  readonly advice: string;
  /** The language whose texts it is about; left out where it is about all of them, or about none. */
  readonly language?: string;
  /** What was measured, in the unit that the message names, and what it was held against. */
  readonly measured?: number | string;
  readonly threshold?: number | string;
}

/** What a finding says beside its words, for whoever reads it with a program. */
export type Measure = Pick<Finding, 'language' | 'measured' | 'threshold'>;
