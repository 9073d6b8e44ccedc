/** The scenarios and methods as vite-plugin.ts builds them. */

declare module 'virtual:library' {
  import type { Card, Scenario, Texts } from '../domain/scenario.ts';

  export interface Entry {
    readonly card: Card;
    readonly load: () => Promise<{ readonly default: Scenario }>;
    /** By language, the source language first; every text in each of them. */
    readonly texts: Readonly<Record<string, () => Promise<{ readonly default: Texts }>>>;
    /** The same for what only the debrief says, read when it is called for: `<reply>.why` and `<reply>.try`. */
    readonly reasons: Readonly<Record<string, () => Promise<{ readonly default: () => Texts }>>>;
  }
  export const scenarios: readonly Entry[];
  /** By language: title, situation, customer and trains of every scenario, by its id; complete in every language. */
  export const cards: Readonly<Record<string, () => Promise<{ readonly default: Readonly<Record<string, Texts>> }>>>;
}

declare module 'virtual:methods' {
  import type { Method } from '../domain/method.ts';
  import type { Texts } from '../domain/scenario.ts';

  /** The six and the eight steps first. */
  export const methods: readonly Method[];
  /** By language, complete in every one: `method.<method>.…` and `applies.…`, see src/authoring/method-file.ts. */
  export const texts: Readonly<Record<string, () => Promise<{ readonly default: Texts }>>>;
}

declare module 'virtual:drills' {
  import type { DrillMoment } from '../domain/drill-moment.ts';

  /** The moments of every scenario that can be worked by themselves, as its reference plays come by them. */
  const moments: readonly DrillMoment[];
  export default moments;
}

declare module 'virtual:ideals' {
  /** By scenario, the actions of the best of its reference plays. */
  const ideals: Readonly<Record<string, readonly string[]>>;
  export default ideals;
}
