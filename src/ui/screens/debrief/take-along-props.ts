/** What is known of a play beside its journal, to stand on what is kept or shown of it. */
export interface Taken {
  readonly learner: string; // their name, or ''
  readonly ended: number | null; // ms since 1970; null where nobody knows, as of a play shared by a link
  readonly hints: number;
  readonly passMark: number; // 1–100, of an assessment
  /** The address under which anybody can see this play. */
  readonly link: string;
  /** Real milliseconds since the play began, by action. */
  readonly times: readonly number[];
}

/** How a result leaves the page: as a link, on paper, as files. */
export interface TakeAlongProps extends Taken {
  /** @returns whether it lies on the clipboard now */
  copy(text: string): Promise<boolean>;
  /** The device's own way to share; null where it has none. */
  readonly share: ((title: string, link: string) => void) | null;
  print(): void;
  /** Saves a table (heads first) or a document. @returns the file's name */
  saveTable(kind: string, rows: readonly (readonly (string | number | null)[])[]): string;
  saveDocument(kind: string, document: object): string;
}
