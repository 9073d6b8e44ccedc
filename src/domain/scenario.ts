import type { HeatBand, TrustBand } from './bands.ts';
import type { Condition } from './condition.ts';
import type { Look } from './look.ts';
import type { Mood } from './mood.ts';
import type { Move } from './moves.ts';
import type { Sign } from './signs.ts';

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
  readonly firstDay?: Weekday; // what day 1 is called; only for showing
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
  readonly news?: readonly News[];
  readonly nodes: Readonly<Record<string, Node>>;
  readonly closing: readonly Way[];
  /** The customer of another scenario comes back in this one. */
  readonly returns?: Returns;
  /** In a play of its own: what they remember (see src/domain/memory.ts). As compiled it has none, and `returns.otherwise` holds. */
  readonly memory?: readonly string[];
  /**
   * The names of the flags, by number; first `heard`, `threatened`, `lineHeld` and `lost`, then `fact:<id>`,
   * `voiced:<issue>`, `granted:<remedy>`,
   * `approved:<remedy>`, `asked:<remedy>`, `promised|kept|late|broken:<promise>`, `done:<preparation>`, `met:<contact>`, `news:<news>`,
   * `present|invited:<person>` for all there are, `said:<reply>` for the replies that a condition reads,
   * `meeting:<meeting>`, and `remembered:<memory>` for those of `returns.reads`.
   */
  readonly flags: readonly string[];
}

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

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
  /** How their voice lies, where a synthetic one speaks for them. */
  readonly voice?: 'low' | 'high';
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
  /** Known to the player when the play begins. */
  readonly known?: true;
  /** The customer has already told it to somebody of ours: to ask for it is to ask again, whoever does. */
  readonly told?: true;
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

/** Who comes back remembers: `reads` are the memories that a condition asks for, `otherwise` what holds for those who have not played it. */
export interface Returns {
  readonly from: string; // the earlier scenario
  readonly reads: readonly string[];
  readonly otherwise: readonly string[];
  readonly meetings: readonly Meeting[];
}

/** How a customer who comes back begins, the first that holds; its text is what the briefing says of it. */
export interface Meeting {
  readonly id: string;
  readonly when?: Condition; // of memories alone
  readonly heat: number; // 0–100
  readonly trust: number; // 0–100
}

/** A time on the simulated clock: fixed (minutes since midnight of day 1) or counted from now. */
export type Due = { readonly at: number } | { readonly after: number };

export interface PromiseTerms {
  readonly id: string;
  readonly to: string;
  readonly by?: string; // who made it, where it was not the player
  readonly due: Due;
  /** Made before the play begins: still to be kept, or broken already, which no outcome holds against the player. */
  readonly already?: 'open' | 'broken';
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
  /** Who is at the other end as it begins; none given: the customer. */
  readonly with?: readonly string[];
  readonly needs: readonly string[];
  readonly joins: readonly string[];
  readonly fulfils: readonly string[];
  readonly earliest?: number;
  readonly latest?: number;
  readonly when?: Condition;
  readonly afterTheFix?: true;
  readonly rings?: { readonly promise: string; readonly after: number } | { readonly lost: true; readonly after: number } | { readonly at: number };
  readonly metFlag: number;
}

/** What comes by itself once it is time and its condition holds: at the desk, and with `interrupts` during a contact too. */
export interface News {
  readonly id: string;
  readonly at: number; // minutes since midnight of day 1
  readonly by?: string; // whom it is from
  readonly when?: Condition;
  readonly learns?: readonly string[];
  readonly approves?: readonly string[];
  readonly promise?: string; // put on the agenda by it
  readonly interrupts?: true;
  readonly arrivedFlag: number;
}

export interface Node {
  readonly lines: readonly Line[];
  readonly vent?: true;
  readonly speakFirst?: true;
  readonly minutes?: number; // 1 unless said
  readonly joins?: readonly string[];
  readonly leaves?: readonly string[];
  readonly fulfils?: readonly string[];
  readonly effect?: { readonly heat: number; readonly trust: number }; // of coming here
  readonly settled?: true;
  readonly replies?: readonly Reply[];
  readonly next?: readonly Way[];
  readonly ends?: true;
  readonly lost?: true; // with `ends`: the line is lost, and they are left waiting
  readonly ending?: Ending;
}

export interface Line {
  readonly id: string;
  /** A person's id or `narrator`; none: whoever speaks for the customer's side. */
  readonly by?: string;
  readonly when?: Condition;
  readonly raises?: readonly string[];
  readonly tells?: readonly string[];
  readonly asks?: readonly string[];
  readonly approves?: readonly string[];
  readonly threat?: true;
  readonly takesBack?: true; // a legal threat
  readonly shows?: Sign; // what is seen in the room from now on; only for showing
  readonly face?: Mood; // what their face shows meanwhile, where it is not what they feel; only for showing
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
  /** The scenario whose customer comes back in this one. */
  readonly returns?: string;
}
