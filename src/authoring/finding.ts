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
}
