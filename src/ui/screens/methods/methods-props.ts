import type { Method } from '../../../domain/method.ts';
import type { Texts } from '../../../domain/scenario.ts';

/** What it takes to show methods as rules. */
export interface MethodsProps {
  /** In the order in which they are shown. */
  readonly methods: readonly Method[];
  /** Their names, rules and examples, by id (see src/authoring/method-file.ts). */
  readonly methodTexts: Texts;
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
}
