import { circumstancesOf } from './circumstances.ts';
import type { Method } from './method.ts';
import { engineMoves, type Move } from './moves.ts';
import { offers } from './offers.ts';
import { act, type Play } from './play.ts';
import { score, type Evidence, type Level, type StepScore } from './score.ts';

/**
 * What a coach beside the story knows: which steps an action of the player touched, and, on request, which step is open
 * now. By the method's rules alone (methods.md, section 3), over the play so far: what is still to come may change
 * which steps are called for.
 */

/** What one action did to one step. */
export interface Touch {
  readonly method: string;
  readonly step: number; // its id in the method
  readonly from: Level;
  readonly to: Level;
  /** `early`: made before the steps that it builds on, so that it does not count in full; `held`: a slip where there was no level to lose. */
  readonly how: 'up' | 'down' | 'early' | 'held';
  /** The move that weighed; null where an earlier one only came to count now. */
  readonly move: Move | null;
}

/** What there is to say about one action. */
export interface Remark {
  readonly touches: readonly Touch[];
  /** The reply whose `.why` says the reason; null where the player did not speak. */
  readonly reply: string | null;
  /** What the engine made of it, each once: an interruption, a remedy before its time. */
  readonly given: readonly Move[];
}

/** What would help at a moment. */
export type Hint =
  /** A step that an answer on offer would raise, and the move that would do it. */
  | { readonly kind: 'open'; readonly method: string; readonly step: number; readonly move: Move | null }
  /** Nothing is to be gained; this step is to be lost. */
  | { readonly kind: 'careful'; readonly method: string; readonly step: number }
  | { readonly kind: 'free' };

const ENGINE: ReadonlySet<string> = new Set(engineMoves);

/**
 * Which steps an action touched, in the methods' order and in theirs.
 * @param turn number of the action, 0 is the first; the last one unless given
 * @throws if there is no such action
 */
export function touched(play: Play, methods: readonly Method[], turn = play.turns.length - 1): Remark {
  const of = play.turns[turn];
  if (!of) throw new Error(`Scenario "${play.scenario.id}": there is no action ${turn}`);
  const [from, to] = of.log;
  const circumstances = circumstancesOf(play.scenario, of.after);
  const touches = methods.flatMap((method) => {
    const before = score(play.log.slice(0, from), method, circumstances).steps;
    return score(play.log.slice(0, to), method, circumstances).steps.flatMap((step, index) => {
      const stood = before[index];
      return stood && step.applies ? touchOf(play, method.id, stood, step, from) : [];
    });
  });
  const made = play.log.slice(from, to).filter(({ move }) => ENGINE.has(move) && touches.some((one) => one.move === move));
  const reply = of.action.startsWith('reply:') ? of.action.slice('reply:'.length) : null;
  return { touches, reply, given: [...new Set(made.map(({ move }) => move))] };
}

/** @param from where the action's entries begin in the log */
function touchOf(play: Play, method: string, before: StepScore, after: StepScore, from: number): readonly Touch[] {
  const fresh = after.evidence.filter(({ entry, as, effect }) => entry >= from && !(as === 'more' && effect === 'capped'));
  const slipped = fresh.findLast(({ as }) => as === 'slip' || as === 'grave');
  const early = fresh.findLast(({ as }) => as === 'early');
  const change = after.level - before.level;
  const touch = (how: Touch['how'], by: Evidence | undefined): readonly Touch[] => [
    { method, step: after.step, from: before.level, to: after.level, how, move: (by && play.log[by.entry]?.move) ?? null },
  ];
  if (change < 0) return touch('down', slipped);
  if (slipped && change === 0) return touch('held', slipped);
  if (early && after.level < 2) return touch('early', early);
  return change > 0 ? touch('up', fresh.findLast(({ effect }) => effect === 'raised')) : [];
}

/**
 * What would help now, without naming an answer: the step that the best of the answers on offer raises most, by all these
 * methods together. At the desk preparing goes before talking; calling it a day and letting time pass are nobody's advice.
 * @param methods in the order in which they are shown: of equals the first is pointed at
 */
export function hintFor(play: Play, methods: readonly Method[]): Hint {
  const offered = offers(play.scenario, play.state).filter((action) => action !== 'leave' && !action.startsWith('wait:'));
  const preparing = offered.filter((action) => action.startsWith('prepare:') || action.startsWith('invite:'));
  const [first = [], then = []] = [preparing, offered.filter((action) => !preparing.includes(action))].map((actions) =>
    actions.map((action) => touched(act(play, action), methods).touches),
  );
  const open = openIn(first) ?? openIn(then);
  if (open) return { kind: 'open', method: open.method, step: open.step, move: open.move };
  const risk = [...first, ...then].flat().find(({ how }) => how === 'down' || how === 'held');
  return risk ? { kind: 'careful', method: risk.method, step: risk.step } : { kind: 'free' };
}

/** What the answer that is worth most raises most; undefined where none raises anything. */
function openIn(answers: readonly (readonly Touch[])[]): Touch | undefined {
  let best: readonly Touch[] = [];
  for (const touches of answers) if (touches.some(({ how }) => how === 'up') && (best.length === 0 || worth(touches) > worth(best))) best = touches;
  return best.filter(({ how }) => how === 'up').reduce<Touch | undefined>((most, one) => (most && gain(most) >= gain(one) ? most : one), undefined);
}

function worth(touches: readonly Touch[]): number {
  return touches.reduce((sum, one) => sum + (one.how === 'held' ? -1 : gain(one)), 0);
}

function gain({ from, to }: Touch): number {
  return to - from;
}
