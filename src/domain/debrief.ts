import type { Method } from './method.ts';
import { circumstancesOf } from './circumstances.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import type { Move } from './moves.ts';
import type { Play } from './play.ts';
import { score, type Evidence, type Score, type StepScore } from './score.ts';
import type { PromiseState } from './state.ts';

/**
 * What a finished play teaches, as data for whoever shows it: levels with the player's own words behind them, the
 * curve of heat and trust, what became of the promises, and the one thing to try next.
 */
export interface Debrief {
  readonly outcome: Outcome;
  readonly scores: readonly MethodDebrief[];
  readonly curve: readonly CurvePoint[];
  readonly promises: readonly PromiseState[];
}

export interface MethodDebrief {
  readonly method: string;
  readonly score: Score;
  readonly steps: readonly StepDebrief[];
  readonly next: NextThing | null; // null: nothing left to gain
}

export interface StepDebrief {
  readonly step: StepScore;
  readonly quotes: readonly Quote[];
  /** What would raise it; null where nothing would. */
  readonly advice: Advice | null;
}

/**
 * How a step could have come further: `tip` the step's own tip, where it was not met; `slip` it was met again after a
 * slip, so without the slip; `order` it came before what it has to follow; `more` the move that makes it exemplary.
 */
export type Advice = { readonly kind: 'tip' | 'slip' | 'order' } | { readonly kind: 'more'; readonly move: Move };

/** Something that the player did, and what it did to a step. */
export interface Quote {
  readonly turn: number; // number of the action, 0 is the first
  readonly source: Source;
  readonly raised: boolean; // or it cost
  readonly evidence: Evidence;
}

/** Where a log entry came from, so that it can be quoted. `engine` entries were given by what happened. */
export type Source = { readonly kind: 'reply' | 'preparation' | 'person' | 'contact' | 'promise' | 'node'; readonly id: string };

export interface CurvePoint {
  readonly turn: number; // number of the action; -1 is the beginning
  readonly at: number; // minutes on the simulated clock
  readonly heat: number; // 0–100
  readonly trust: number; // 0–100
}

/** The one thing to try next: the words of the reply that cost most, or the tip of the step that was missed. */
export interface NextThing {
  readonly step: number;
  readonly advice: Advice;
  /** The action to try again from; null where nothing that was said bears on it. */
  readonly turn: number | null;
  readonly reply: string | null; // its `.try` text says what
}

/** @param methods in the order in which they are to be shown @throws if the play has not ended */
export function debrief(play: Play, methods: readonly Method[]): Debrief {
  const circumstances = circumstancesOf(play.scenario, play.state);
  return {
    outcome: outcomeOf(play.scenario, play.state),
    scores: methods.map((method) => {
      const scored = score(play.log, method, circumstances);
      const steps = scored.steps.map((step) => ({ step, quotes: quotesOf(play, step), advice: adviceFor(method, step) }));
      return { method: method.id, score: scored, steps, next: nextThing(play, method, steps) };
    }),
    curve: [
      { turn: -1, at: play.scenario.starts, heat: play.scenario.heat, trust: play.scenario.trust },
      ...play.turns.map((turn, index) => ({ turn: index, at: turn.after.clock, heat: turn.after.heat, trust: turn.after.trust })),
    ],
    promises: play.state.promises,
  };
}

function quotesOf(play: Play, step: StepScore): readonly Quote[] {
  return step.evidence.map((evidence) => {
    const entry = play.log[evidence.entry];
    if (!entry) throw new Error(`Scenario "${play.scenario.id}", step ${step.step}: evidence ${evidence.entry} is not in the log`);
    return {
      // The log counts actions from 1: the number of the reply is the state's count after it.
      turn: Math.max(0, entry.reply - 1),
      source: sourceOf(play, entry.source),
      raised: evidence.effect === 'raised',
      evidence,
    };
  });
}

function sourceOf({ scenario }: Play, id: string): Source {
  if (scenario.preparations.some((one) => one.id === id)) return { kind: 'preparation', id };
  if (scenario.contacts.some((one) => one.id === id)) return { kind: 'contact', id };
  if (scenario.promises.some((one) => one.id === id)) return { kind: 'promise', id };
  if (scenario.people.some((one) => one.id === id)) return { kind: 'person', id };
  if (scenario.nodes[id]) return { kind: 'node', id };
  return { kind: 'reply', id };
}

function adviceFor(method: Method, { step: id, applies, level, slipped, inPlace }: StepScore): Advice | null {
  if (!applies || level === 3) return null;
  if (level < 2) return { kind: 'tip' };
  if (slipped) return { kind: 'slip' };
  if (!inPlace) return { kind: 'order' };
  const move = method.steps.find((one) => one.id === id)?.more[0]?.moves[0];
  return move === undefined ? null : { kind: 'more', move };
}

/** The step with most to gain; among equals one that a sentence of the player's cost, then the earlier. */
function nextThing(play: Play, method: Method, steps: readonly StepDebrief[]): NextThing | null {
  let best: { readonly gain: number; readonly of: StepDebrief; readonly advice: Advice } | null = null;
  for (const of of steps) {
    if (of.advice === null) continue;
    const weight = method.steps.find((one) => one.id === of.step.step)?.weight ?? 1;
    const gain = weight * (3 - of.step.level) + (of.step.slipped ? 0.5 : 0);
    if (!best || gain > best.gain) best = { gain, of, advice: of.advice };
  }
  if (!best) return null;
  const cost = dearest(play, best.of.quotes.filter((quote) => !quote.raised && quote.source.kind === 'reply'));
  return { step: best.of.step.step, advice: best.advice, turn: cost?.turn ?? null, reply: cost?.source.id ?? null };
}

/** The sentence that heated and shook the customer most; the first of those that did so equally. */
function dearest(play: Play, quotes: readonly Quote[]): Quote | undefined {
  const cost = ({ turn }: Quote) => {
    const { before, after } = play.turns[turn] ?? {};
    return before && after ? after.heat - before.heat + (before.trust - after.trust) : 0;
  };
  return quotes.reduce<Quote | undefined>((most, quote) => (most === undefined || cost(quote) > cost(most) ? quote : most), undefined);
}

/** The point of the curve to begin with: the one that heated or shook them most; where none did, the one that cooled them most. */
export function turningPoint(points: readonly CurvePoint[]): number {
  let found = 1;
  let most = -Infinity;
  for (let index = 1; index < points.length; index++) {
    const [before, after] = [points[index - 1], points[index]];
    if (!before || !after) continue;
    const worse = after.heat - before.heat + (before.trust - after.trust);
    const weight = worse > 0 ? 1000 + worse : -worse;
    if (weight > most) [most, found] = [weight, index];
  }
  return found;
}

/** The method whose next thing is told first: of those that have one, that with the lowest total; the first of equals. */
export function mostToTry(scores: readonly MethodDebrief[]): MethodDebrief | null {
  return scores.reduce<MethodDebrief | null>((least, one) => (one.next && (!least || one.score.total < least.score.total) ? one : least), null);
}
