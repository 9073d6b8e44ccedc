import type { Advice } from './advice.ts';
import type { Method, Step } from './method.ts';
import { engineMoves, isGrave, type Move } from './moves.ts';
import type { Play } from './play.ts';
import { sourceOf, turnOf } from './quote.ts';
import type { StepScore } from './score.ts';

/** The one thing to try next: a sentence that cost, something done without a word such as cutting in, or a step left out. */
export interface NextThing {
  readonly method: string;
  readonly step: number;
  readonly advice: Advice;
  /** The action to try again from; null where nothing that was said or done bears on it. */
  readonly turn: number | null;
  readonly reply: string | null; // its `.try` text says what
  readonly slip: Move | null; // what was done where it was no sentence
}

/** A method's steps as they came out in a play, each with what would raise it. */
export interface Worked {
  readonly method: Method;
  readonly steps: readonly { readonly step: StepScore; readonly advice: Advice | null }[];
}

/** Something done, as often as it was, or left out. */
interface Thing {
  cost: number; // points of 100, over all methods that are asked
  readonly parts: Part[];
  readonly turns: Map<number, string | null>; // when, and with which reply
  readonly slip: Move | null;
}

interface Part {
  readonly method: string;
  readonly step: number;
  readonly advice: Advice | null;
  readonly cost: number;
}

const ENGINE: ReadonlySet<string> = new Set(engineMoves);

/**
 * What cost most in total points over the play, by all these methods together; of equals what heated and shook the
 * customer most, then what came first. A slip costs one level of every step that lists it, each time, a grave one all
 * three, even where nothing was left to take: by what a total really lost, the slips of a badly lost play would be free,
 * and the smallest would be as good a lesson as the worst. One kind of slip is counted together however often it was
 * made, and so is one sentence with all its slips. A step left out costs what it lacks of met, and with it that step of
 * another method that the same moves would have met.
 */
export function nextThing(play: Play, worked: readonly Worked[]): NextThing | null {
  const things = new Map<string, Thing>();
  const thing = (key: string, slip: Move | null): Thing => {
    const found = things.get(key) ?? { cost: 0, parts: [], turns: new Map(), slip };
    things.set(key, found);
    return found;
  };
  const left = worked.flatMap(({ method, steps }) => {
    const points = pointsOf(method, steps);
    return steps.flatMap(({ step, advice }) => {
      const of = method.steps.find(({ id }) => id === step.step);
      if (!of || !step.applies) return [];
      const part = (levels: number): Part => ({ method: method.id, step: step.step, advice, cost: levels * of.weight * points });
      const slips = step.evidence.filter(({ as }) => as === 'slip' || as === 'grave');
      const lacks = lacking(step, advice);
      let silent: Thing | undefined;
      for (const { entry } of slips) {
        const made = play.log[entry];
        if (!made) throw new Error(`Scenario "${play.scenario.id}", step ${step.step}: evidence ${entry} is not in the log`);
        // What was made good again costs no more than the level that is still short, whoever slipped how often.
        const one = part(step.level < 2 ? (isGrave(made.move) ? 3 : 1) : (3 - step.level) / slips.length);
        const reply = sourceOf(play, made.source).kind === 'reply' ? made.source : null;
        const kind = thing(`slip ${made.move}`, reply === null ? made.move : null);
        for (const to of reply === null ? [kind] : [kind, thing(`reply ${reply}`, null)]) {
          add(to, one);
          to.turns.set(turnOf(made.reply), reply);
        }
        if (reply === null) silent ??= kind;
      }
      if (lacks === 0 || advice === null) return [];
      // Who cut in could not hear them out: what only conduct can earn was lost by the conduct that cost it.
      if (silent && of.full.every(({ moves }) => moves.some((move) => ENGINE.has(move)))) {
        add(silent, part(lacks));
        return [];
      }
      return [{ of, part: part(lacks) }];
    });
  });
  for (const { of, part } of left) {
    const to = thing(`left out ${part.method} ${part.step}`, null);
    add(to, part);
    for (const other of left) if (other.part.method !== part.method && alsoMeets(of, other.of)) to.cost += other.part.cost;
  }
  const able = [...things.values()].filter(({ parts, turns, slip }) => (turns.size > 0 && slip === null) || parts.some(({ advice }) => advice !== null));
  return said(play, first(play, able));
}

/** How many points of 100 one level of a step with weight 1 is. */
function pointsOf(method: Method, steps: Worked['steps']): number {
  const weights = method.steps.map(({ id, weight }) => (steps.find(({ step }) => step.step === id)?.step.applies ? weight : 0));
  return 100 / (3 * weights.reduce((sum, weight) => sum + weight, 0));
}

/** Levels that a step never had, of the two that make it met; one where only the last is missing. */
function lacking({ evidence, level, slipped }: StepScore, advice: Advice | null): number {
  const peak = evidence.reduce<number>((most, { to }) => Math.max(most, to), 0);
  if (peak < 2) return 2 - peak;
  return level === 2 && !slipped && advice !== null ? 1 : 0;
}

/** Whether the moves that a step asks for first, to be met and to be exemplary, are among those that meet the other. */
function alsoMeets({ full, more }: Step, other: Step): boolean {
  const moves = new Set([full[0], more[0]].flatMap((one) => one?.moves ?? []));
  return other.full.some((one) => one.moves.some((move) => moves.has(move)));
}

function add(thing: Thing, part: Part): void {
  thing.cost += part.cost;
  const at = thing.parts.findIndex(({ method, step }) => method === part.method && step === part.step);
  const before = thing.parts[at];
  if (before) thing.parts[at] = { ...before, cost: before.cost + part.cost };
  else thing.parts.push(part);
}

/** The dearest; a hair of a point is no difference. */
function first(play: Play, things: readonly Thing[]): Thing | undefined {
  const hurtBy = ({ turns }: Thing) => [...turns.keys()].reduce((sum, turn) => sum + hurt(play, turn), 0);
  return things.reduce<Thing | undefined>((most, one) => {
    if (!most) return one;
    const dearer = one.cost - most.cost;
    return dearer > 1e-9 || (dearer > -1e-9 && hurtBy(one) > hurtBy(most)) ? one : most;
  }, undefined);
}

/** By how much an action heated and shook the customer, in points of heat and of trust together. */
function hurt({ turns }: Play, turn: number): number {
  const { before, after } = turns[turn] ?? {};
  return before && after ? after.heat - before.heat + (before.trust - after.trust) : 0;
}

/** In the step where it cost most, from the moment at which it did most harm. */
function said(play: Play, thing: Thing | undefined): NextThing | null {
  if (!thing) return null;
  const told = thing.slip === null ? thing.parts : thing.parts.filter(({ advice }) => advice !== null);
  const [most] = told.toSorted((one, other) => other.cost - one.cost);
  if (!most) return null;
  const [turn = null] = [...thing.turns.keys()].toSorted((one, other) => hurt(play, other) - hurt(play, one) || one - other);
  const reply = turn === null ? null : (thing.turns.get(turn) ?? null);
  return { method: most.method, step: most.step, advice: most.advice ?? { kind: 'tip' }, turn, reply, slip: reply === null ? thing.slip : null };
}
