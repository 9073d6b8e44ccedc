/**
 * The closed list of moves: what a reply, a preparation or an event does towards the customer.
 * A scenario tags its replies with moves and never with points; a method says which moves earn or damage its steps.
 * The names are stable identifiers: scenarios, methods, translations and stored results refer to them.
 */

/** Before and between calls. */
export const researchMoves = ['research-record', 'research-colleague', 'invite-party'] as const;

/** Hearing the customer out and showing that they were understood. */
export const listeningMoves = [
  'invite-vent',
  'acknowledge-emotion',
  'acknowledge-impact',
  'acknowledge-personal',
  'ask-fact',
  'explore-scope',
  'restate-problem',
  'ask-desired-outcome',
] as const;

/** Standing for what happened. */
export const accountabilityMoves = [
  'apologize-personally',
  'apologize-company',
  'apologize-formula',
  'own-personally',
  'admit-mistake',
  'explain-responsibility',
  'assume-good-intent',
  'hold-legal-line',
] as const;

/** Putting it right. */
export const solvingMoves = [
  'resolve-now',
  'offer-solution',
  'offer-options',
  'vet-plan',
  'gather-team',
  'escalate-warm',
  'stay-in-loop',
  'commit-time',
  'add-value',
  'prevent-recurrence',
  'check-satisfied',
] as const;

/** Following through after the conversation. */
export const followingMoves = ['report-progress', 'follow-up-later', 'debrief-blameless', 'learn-internally'] as const;

/** What damages a conversation and can be written into a reply. */
export const authoredSlips = [
  'challenge-problem',
  'get-defensive',
  'match-emotion',
  'assume-bad-intent',
  'minimize',
  'make-excuse',
  'blame-customer',
  'blame-colleague',
  'blame-supplier',
  'cover-up',
  'cite-policy',
  'send-elsewhere',
  'escalate-cold',
  'promise-vaguely',
  'pitch',
] as const;

/** What only the engine gives, from what happened: an author never has to judge the situation. */
export const engineMoves = [
  'call-in-cold',
  'all-key-facts-found',
  'everyone-needed-present',
  'nobody-needless-present',
  'someone-needed-missing',
  'listen',
  'interrupt',
  'heard-out',
  'solve-too-soon',
  'pay-reflex',
  'overpromise',
  'ask-permission',
  'resolved-first-contact',
  'argue-with-threat',
  'report-on-time',
  'report-late',
  'go-silent',
  'ask-again',
] as const;

/** The engine's moves that damage a conversation. */
export const engineSlips = [
  'call-in-cold',
  'someone-needed-missing',
  'interrupt',
  'solve-too-soon',
  'pay-reflex',
  'overpromise',
  'ask-permission',
  'argue-with-threat',
  'report-late',
  'go-silent',
  'ask-again',
] as const satisfies readonly (typeof engineMoves)[number][];

/** What an author may write into a scenario. */
export const authorMoves = [
  ...researchMoves,
  ...listeningMoves,
  ...accountabilityMoves,
  ...solvingMoves,
  ...followingMoves,
  ...authoredSlips,
] as const;

/** Every move there is, each once; its place in this list is its number in compiled methods. */
export const moves = [...authorMoves, ...engineMoves] as const;

/** Every move that damages a conversation, whoever gives it. */
export const slips = [...authoredSlips, ...engineSlips] as const;

export type Move = (typeof moves)[number];
export type AuthorMove = (typeof authorMoves)[number];
export type EngineMove = (typeof engineMoves)[number];
export type Slip = (typeof slips)[number];

/** Slips that strike a step down to nothing at once, instead of lowering it by one. */
export const graveSlips = ['go-silent', 'cover-up'] as const satisfies readonly Slip[];

const research: ReadonlySet<string> = new Set(['research-record', 'research-colleague'] satisfies Move[]);
const known: ReadonlySet<string> = new Set(moves);
const authored: ReadonlySet<string> = new Set(authorMoves);
const damaging: ReadonlySet<string> = new Set(slips);
const grave: ReadonlySet<string> = new Set(graveSlips);

/** Is this text the name of a move? */
export function isMove(name: string): name is Move {
  return known.has(name);
}

/** Is this text the name of a move that an author may write into a scenario? */
export function isAuthorMove(name: string): name is AuthorMove {
  return authored.has(name);
}

/** Does this move look something up, which only a contact to come can make use of? */
export function isResearch(move: Move): boolean {
  return research.has(move);
}

/** Does this move damage the conversation? */
export function isSlip(move: Move): move is Slip {
  return damaging.has(move);
}

/** Does this slip strike the steps that list it down to nothing? */
export function isGrave(move: Move): boolean {
  return grave.has(move);
}
