import type { ApplicabilityName, Method } from './method.ts';
import { planFor, STEP_LIMIT, type Circumstances, type Plan } from './score-plan.ts';
import { blank, essence, figureOf, IN_PLACE, LEVEL, SLIPPED, take, totalOf } from './score-walk.ts';
import type { Cause, LogEntry, Observer } from './score-walk.ts';
import { bandOf, type Band } from './total-band.ts';

export type { Circumstances } from './score-plan.ts';
export type { Cause, LogEntry } from './score-walk.ts';
export { bandOf, bands, PASS_MARK, type Band } from './total-band.ts';

/** How well a step was worked, by its number: 0 missed, 1 attempted, 2 met, 3 exemplary. */
export const levels = ['missed', 'attempted', 'met', 'exemplary'] as const;
export type Level = 0 | 1 | 2 | 3;

const levelOf = (value: number): Level => (value <= 0 ? 0 : value === 1 ? 1 : value === 2 ? 2 : 3);

/** Why a step stands where it does: one entry of the log and what it did. */
export interface Evidence {
  readonly entry: number; // index in the log
  readonly also: readonly number[]; // earlier entries that it completed something together with
  readonly effect: 'raised' | 'lowered' | 'capped' | 'struck';
  readonly as: Cause;
  readonly from: Level;
  readonly to: Level;
}

export interface StepScore {
  readonly step: number; // the step's id in the method
  readonly applies: boolean;
  readonly condition: ApplicabilityName; // why it was called for, or not
  readonly level: Level;
  readonly slipped: boolean;
  readonly inPlace: boolean; // `full` was completed when its predecessors stood
  readonly evidence: readonly Evidence[];
}

export interface Score {
  readonly method: string;
  readonly total: number; // 0–100
  readonly band: Band;
  readonly capped: boolean; // a grave slip that was not repaired held the total down
  readonly steps: readonly StepScore[];
}

/**
 * How the player worked, by one method, with the evidence for every level.
 * Pure: the same log, method and circumstances give the same score.
 * @param log every move of the play, in the order made
 * @param circumstances decided over the finished play; treated as immutable
 */
export function score(log: readonly LogEntry[], method: Method, circumstances: Circumstances): Score {
  const plan = planFor(method, circumstances);
  const words = blank(plan);
  const recorder = new Recorder(plan.steps.length);
  for (const [index, entry] of log.entries()) {
    recorder.entry = index;
    take(plan, words, entry, index > 0 && log[index - 1]!.reply === entry.reply, recorder);
  }
  const { total, capped } = totalOf(plan, words);
  const steps = method.steps.map((step, index): StepScore => {
    const word = words[index]!;
    return {
      step: step.id,
      applies: plan.steps[index]!.applies,
      condition: step.applies,
      level: levelOf(word & LEVEL),
      slipped: (word & SLIPPED) !== 0,
      inPlace: (word & IN_PLACE) !== 0,
      evidence: recorder.evidenceOf(index, levelOf(word & LEVEL)),
    };
  });
  return { method: method.id, total, band: bandOf(total), capped, steps };
}

const scratch: number[] = Array.from({ length: STEP_LIMIT + 2 }, () => 0);

/** The total alone, 0–100, by the same rules: for bots, which need it hundreds of thousands of times. */
export function total(log: readonly LogEntry[], method: Method, circumstances: Circumstances): number {
  const plan = planFor(method, circumstances);
  const words = scratch.fill(0);
  let reply = Number.NaN;
  for (let i = 0; i < log.length; i++) {
    const entry = log[i]!;
    take(plan, words, entry, entry.reply === reply, null);
    reply = entry.reply;
  }
  return figureOf(plan, words);
}

/** A score on its way: a small immutable value that a search can keep, advance in several directions and compare. */
export class ScoreState {
  readonly plan: Plan;
  readonly words: readonly number[];
  readonly reply: number;
  private text: string | undefined;

  constructor(plan: Plan, words: readonly number[], reply: number) {
    this.plan = plan;
    this.words = words;
    this.reply = reply;
  }

  /** Equal for two states of one method and circumstances from which every next reply gives the same total. */
  get key(): string {
    if (this.text === undefined) {
      let text = '';
      for (let i = 0; i < this.plan.steps.length; i++) {
        const kept = essence(this.words[i]!);
        text += String.fromCharCode(kept & 0xffff, kept >>> 16);
      }
      this.text = text;
    }
    return this.text;
  }
}

/** A score before the first move. */
export function startScore(method: Method, circumstances: Circumstances): ScoreState {
  const plan = planFor(method, circumstances);
  return new ScoreState(plan, blank(plan), Number.NaN);
}

/** The score after one more move; the given state stays as it is. */
export function advanceScore(state: ScoreState, entry: LogEntry): ScoreState {
  return advanceScoreBy(state, [entry]);
}

/** The score after several more moves, copied once: cheaper than one by one. */
export function advanceScoreBy(state: ScoreState, entries: readonly LogEntry[]): ScoreState {
  if (entries.length === 0) return state;
  const words = state.words.slice();
  let reply = state.reply;
  for (const entry of entries) {
    take(state.plan, words, entry, entry.reply === reply, null);
    reply = entry.reply;
  }
  return new ScoreState(state.plan, words, reply);
}

/** The score after one more act of the player, with everything that it made. */
export function advanceScoreByAct(state: ScoreState, entries: readonly LogEntry[]): ScoreState {
  if (entries.length === 0) return state;
  const words = state.words.slice();
  // Acts are compared by place, not by number: a search takes the acts of one play for those of another.
  for (let i = 0; i < entries.length; i++) take(state.plan, words, entries[i]!, i > 0, null);
  return new ScoreState(state.plan, words, Number.NaN);
}

/** The total, 0–100, if the play ended here. */
export function finishScore(state: ScoreState): number {
  return figureOf(state.plan, state.words);
}

/** Turns what a walk does into evidence that points at log entries. */
class Recorder implements Observer {
  entry = 0;
  private readonly evidence: Evidence[][];
  private readonly collecting: number[][];
  private readonly moreEntry: (number | undefined)[] = [];

  constructor(steps: number) {
    this.evidence = Array.from({ length: steps }, () => []);
    this.collecting = Array.from({ length: steps }, () => []);
  }

  collected(step: number): void {
    this.collecting[step]!.push(this.entry);
  }

  completedMore(step: number): void {
    this.moreEntry[step] = this.entry;
  }

  changed(step: number, cause: Cause, from: number, to: number): void {
    const entry = cause === 'more' ? this.moreEntry[step]! : this.entry;
    const completing = cause === 'full' || cause === 'early';
    const also = completing ? this.collecting[step]!.filter((one) => one !== entry) : [];
    if (completing || cause === 'slip' || cause === 'grave') this.collecting[step] = [];
    if (cause === 'full' && from === to) return; // made again: it changed nothing
    const effect = effectOf(cause, from, to);
    this.evidence[step]!.push({ entry, also, effect, as: cause, from: levelOf(from), to: levelOf(to) });
  }

  /** All of it; where what makes a step exemplary was made in vain, because of a slip or the order, that too. */
  evidenceOf(step: number, level: Level): readonly Evidence[] {
    const more = this.moreEntry[step];
    if (more === undefined || level !== 2) return this.evidence[step]!;
    return [...this.evidence[step]!, { entry: more, also: [], effect: 'capped', as: 'more', from: 2, to: 2 }];
  }
}

function effectOf(cause: Cause, from: number, to: number): Evidence['effect'] {
  if (cause === 'grave') return 'struck';
  if (cause === 'early') return 'capped';
  if (cause === 'slip') return to < from ? 'lowered' : 'capped';
  return 'raised';
}
