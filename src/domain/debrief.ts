import type { Method } from './method.ts';
import { circumstancesOf } from './circumstances.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
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
}

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
      const steps = scored.steps.map((step) => ({ step, quotes: quotesOf(play, step) }));
      return { method: method.id, score: scored, steps, next: nextThing(method, steps) };
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

/** The step with most to gain; among equals one that a sentence of the player's cost, then the earlier. */
function nextThing(method: Method, steps: readonly StepDebrief[]): NextThing | null {
  let best: { readonly gain: number; readonly of: StepDebrief } | null = null;
  for (const of of steps) {
    if (!of.step.applies || of.step.level === 3) continue;
    const weight = method.steps.find((one) => one.id === of.step.step)?.weight ?? 1;
    const gain = weight * (3 - of.step.level) + (of.step.slipped ? 0.5 : 0);
    if (!best || gain > best.gain) best = { gain, of };
  }
  if (!best) return null;
  const cost = best.of.quotes.findLast((quote) => !quote.raised && quote.source.kind === 'reply');
  return { step: best.of.step.step, turn: cost?.turn ?? null, reply: cost?.source.id ?? null };
}
