import type { Move } from './moves.ts';

/**
 * When a step is called for. A closed list: whoever scores a play says which of them held in it, over the finished play.
 * - `remedy-within-authority`: something would put it right that the player may grant alone
 * - `remedy-beyond-authority`: what puts it right needs somebody else's word
 * - `time-to-prepare`: there was time to look things up before this contact
 * - `others-needed`: people beside the player are needed on the call
 * - `customer-has-a-part`: the customer had a part in the trouble
 * - `our-mistake`: our side made a mistake
 * - `something-to-report`: the scenario leaves something to report, or a time was promised
 * - `contact-after-the-fix`: there is a contact once it is fixed
 * - `later-contact`: there is a contact days or weeks later
 */
export const applicabilities = [
  'always',
  'remedy-within-authority',
  'remedy-beyond-authority',
  'time-to-prepare',
  'others-needed',
  'customer-has-a-part',
  'our-mistake',
  'something-to-report',
  'contact-after-the-fix',
  'later-contact',
] as const;

export type ApplicabilityName = (typeof applicabilities)[number];

/** Is this text the name of a condition under which a step applies? */
export function isApplicability(name: string): name is ApplicabilityName {
  return (applicabilities as readonly string[]).includes(name);
}

/** The two methods that every scenario is held to, and that are shown first (methods.md, sections 4 and 5). */
export const LEADING = ['six-step', 'eight-step'] as const;

/** The leading ones of some methods, in their order there. */
export function leadingAmong<T extends { readonly id: string }>(methods: readonly T[]): readonly T[] {
  return methods.filter(({ id }) => (LEADING as readonly string[]).includes(id));
}

/** One way to earn something: all of its moves, in any order. */
export interface Alternative {
  readonly moves: readonly Move[];
  readonly sameReply: boolean; // all of them in one reply
}

/** One step of a method. Its name and explanations are texts: `method.<method>.step.<id>.name`, `.rule`, `.tip`. */
export interface Step {
  readonly id: number; // its number in the method, from 1
  readonly full: readonly Alternative[]; // any one of them: met
  readonly more: readonly Alternative[]; // and any one of them on top: exemplary
  readonly partial: readonly Move[]; // any of them: attempted
  readonly slips: readonly Move[]; // each lowers it
  readonly after: readonly (readonly number[])[]; // groups of step ids; one of each group has to stand first
  readonly applies: ApplicabilityName;
  readonly weight: number; // its share in the total, 1 unless there is a reason
  readonly everyIssue: boolean; // `restate-problem` counts as full only once every issue raised was restated
  readonly research: 'all' | 'available'; // `available`: research moves whose source does not exist are not asked for
}

/** A way of working with upset customers, as data: which moves earn, partly earn or damage which step. */
export interface Method {
  readonly id: string;
  readonly sources: readonly string[]; // file names of the articles that it is drawn from
  readonly steps: readonly Step[];
}
