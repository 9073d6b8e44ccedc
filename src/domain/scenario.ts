import type { HeatBand, TrustBand } from './bands.ts';
import type { Condition } from './condition.ts';
import type { Look } from './look.ts';
import type { Move } from './moves.ts';

/**
 * A scenario as the compiler leaves it (src/authoring/compile): plain data without texts, ids instead of references,
 * flags numbered, defaults filled in or left out. The texts of a language lie beside it, by id (see `Texts`).
 * What each part means is said in scenarios/README.md.
 */
export interface Scenario {
  readonly id: string;
  /** Short hash of everything that changes how a playthrough runs; texts do not. */
  readonly revision: string;
  readonly language: string;
  readonly length: 'short' | 'full';
  readonly article: string;
  readonly place: string;
  readonly starts: number; // minutes since midnight of day 1
  readonly heat: number; // 0–100
  readonly trust: number; // 0–100
  /** How this customer answers a move, temperament applied. Moves that leave the customer as they were are absent. */
  readonly reactions: Readonly<Partial<Record<Move | 'silence', Reaction>>>;
  readonly circumstances: StatedCircumstances;
  /** The share of a good reaction that counts in a band; 1 in the bands that are not named. */
  readonly slowing?: Slowing;
  readonly people: readonly Person[];
  readonly issues: readonly Issue[];
  readonly facts: readonly Fact[];
  readonly remedies: readonly Remedy[];
  readonly promises: readonly PromiseTerms[];
  readonly preparations: readonly Preparation[];
  readonly contacts: readonly Contact[];
  readonly nodes: Readonly<Record<string, Node>>;
  readonly closing: readonly Way[];
  /**
   * The names of the flags, by number; number 0 is `heard`, then `fact:<id>`, `voiced:<issue>`, `granted:<remedy>`,
   * `approved:<remedy>`, `asked:<remedy>`, `promised|kept|late|broken:<promise>`, `done:<preparation>`, `met:<contact>`,
   * `present|invited:<person>` for all there are, and `said:<reply>` for the replies that a condition reads.
   */
  readonly flags: readonly string[];
}

/** What the author states about the situation; the rest of what decides which steps apply follows from the data. */
export interface StatedCircumstances {
  readonly ourMistake: boolean;
  readonly customerHasAPart: boolean;
  readonly somethingToReport: boolean;
}

export interface Slowing {
  readonly heat: Readonly<Partial<Record<HeatBand, number>>>;
  readonly trust: Readonly<Partial<Record<TrustBand, number>>>;
}

/** What a move does to heat and trust, in points of 0–100. `unheard`: before the customer has been heard out. */
export interface Reaction {
  readonly heat: number;
  readonly trust: number;
  readonly unheard?: { readonly heat: number; readonly trust: number };
}

export interface Person {
  readonly id: string;
  readonly role: 'customer' | 'customer-side' | 'ours' | 'third-party';
  readonly name: string;
  readonly look: Look;
  readonly invite?: { readonly minutes: number; readonly when?: Condition };
  readonly presentFlag: number;
  readonly invitedFlag: number; // asked to be there, for the next contact
}

export interface Issue {
  readonly id: string;
  readonly voicedFlag: number;
}

export interface Fact {
  readonly id: string;
  readonly key?: true;
  readonly knownFlag: number;
}

export interface Remedy {
  readonly id: string;
  readonly cost: number; // dollars
  readonly money?: true;
  /** `player`, or the id of the person whose authority it needs. */
  readonly needs: string;
  readonly grantedFlag: number;
  readonly approvedFlag: number;
  readonly askedFlag: number; // the customer asked for it themselves
}

/** A time on the simulated clock: fixed (minutes since midnight of day 1) or counted from now. */
export type Due = { readonly at: number } | { readonly after: number };

export interface PromiseTerms {
  readonly id: string;
  readonly to: string;
  readonly due: Due;
  readonly promisedFlag: number;
  readonly keptFlag: number;
  readonly lateFlag: number;
  readonly brokenFlag: number;
}

export interface Preparation {
  readonly id: string;
  readonly kind: 'record' | 'colleague' | 'task';
  readonly minutes: number;
  readonly learns: readonly string[];
  readonly moves: readonly Move[]; // those of its kind included
  readonly approves: readonly string[];
  readonly when?: Condition;
  readonly doneFlag: number;
}

export interface Contact {
  readonly id: string;
  readonly channel: 'in-person' | 'phone' | 'video';
  readonly start: string;
  readonly needs: readonly string[];
  readonly joins: readonly string[];
  readonly fulfils: readonly string[];
  readonly earliest?: number;
  readonly latest?: number;
  readonly when?: Condition;
  readonly afterTheFix?: true;
  readonly rings?: { readonly promise: string; readonly after: number } | { readonly at: number };
  readonly metFlag: number;
}

export interface Node {
  readonly lines: readonly Line[];
  readonly vent?: true;
  readonly speakFirst?: true;
  readonly minutes?: number; // 1 unless said
  readonly joins?: readonly string[];
  readonly leaves?: readonly string[];
  readonly fulfils?: readonly string[];
  readonly settled?: true;
  readonly replies?: readonly Reply[];
  readonly next?: readonly Way[];
  readonly ends?: true;
  readonly ending?: Ending;
}

export interface Line {
  readonly id: string;
  /** A person's id or `narrator`; none: the customer. */
  readonly by?: string;
  readonly when?: Condition;
  readonly raises?: readonly string[];
  readonly tells?: readonly string[];
  readonly asks?: readonly string[];
  readonly approves?: readonly string[];
  readonly threat?: true;
}

export interface Reply {
  readonly id: string;
  readonly moves: readonly Move[];
  readonly restates?: readonly string[];
  readonly grants?: readonly string[];
  readonly defers?: string;
  readonly asks?: readonly string[];
  readonly promise?: string;
  readonly effect?: { readonly heat: number; readonly trust: number };
  readonly tradeoff?: true;
  readonly when?: Condition;
  readonly answer?: readonly Line[];
  readonly to: readonly Way[];
  readonly saidFlag?: number; // only where a condition reads it
}

/** The first way whose condition holds is taken; the last has none. */
export interface Way {
  readonly when?: Condition;
  readonly to: string;
}

export interface Ending {
  readonly settled: boolean;
  readonly outcome?: 'lost';
  readonly atMost?: 'detractor' | 'rationally-satisfied';
}

/** The texts of a scenario in one language, by id (`opening-1`, `opening-sorry.why`, `person.ada` …). */
export type Texts = Readonly<Record<string, string>>;

/** What the library shows of a scenario without loading it. */
export interface Card {
  readonly id: string;
  readonly revision: string;
  readonly length: 'short' | 'full';
  readonly place: string;
  readonly heat: number; // 0–100
  readonly minutes: number; // a typical play
  readonly decisions: number; // on the ideal path
}
