import type { BroughtIn, Learner } from '../../../ports.ts';

/** What the room for one's own data is given. */
export interface DataProps {
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
  readonly learners: readonly Learner[];
  /** The id of who plays now. */
  readonly learner: string;
  /** How many plays are kept, by learner. */
  readonly plays: ReadonlyMap<string, number>;
  addLearner(name: string): void;
  renameLearner(id: string, name: string): void;
  chooseLearner(id: string): void;
  /** @param to who is given their plays, '' for nobody by name; null: they are deleted */
  removeLearner(id: string, to: string | null): Promise<void>;
  /** @returns the name of the file */
  backUp(): Promise<string>;
  bringIn(file: File): Promise<{ readonly brought: BroughtIn } | { readonly refused: string }>;
  verify(link: string, code: string): Promise<Verified>;
  look(link: string): void;
  deleteAll(): Promise<void>;
  leave(): void;
}

/** Whether a code belongs to the play of a link. `refused`: a key below `share.replay`. */
export type Verified =
  | { readonly kind: 'match'; readonly title: string; readonly mode: string; readonly totals: string }
  | { readonly kind: 'no-match' }
  | { readonly kind: 'refused'; readonly why: string; readonly title: string };
