import type { ApplicabilityName, Alternative, Method, Step } from './method.ts';
import { isGrave, type Move } from './moves.ts';

/** What of a scenario and of a finished play a score depends on, beside the moves. */
export interface Circumstances {
  readonly holds: ReadonlySet<ApplicabilityName>; // conditions that held; `always` need not be in it
  readonly sources: readonly ('record' | 'colleague')[]; // what there was to research
  readonly issues: readonly string[]; // the issues that the customer voiced in this play
}

/** In which lists of a step a move stands; flags, since the walk asks millions of times a second. */
export const PARTIAL = 1;
export const FULL = 2;
export const SLIP = 4;
export const GRAVE = 8;
export const MORE = 16;

/** What one move does to one step. Bits stand for the things that the step collects. */
export interface Effect {
  readonly step: number; // index in the plan
  readonly lists: number; // the flags above
  readonly full: number; // bits for `full`; with `issues`, the bits of all issues together
  readonly more: number; // bits for `more`
  readonly issues: ReadonlyMap<string, number> | null; // bit by issue, where every issue has to be restated
}

/** One step, bound to the circumstances. */
export interface StepPlan {
  readonly applies: boolean;
  readonly weight: number;
  readonly after: readonly number[]; // groups of steps that apply, a bit for each index
  readonly full: readonly number[]; // alternatives, as bits
  readonly more: readonly number[];
  readonly forgetFull: number; // bits of `full` that hold only within one reply
  readonly forgetMore: number;
}

/** A method bound to the circumstances of a play, ready to take moves quickly. */
export interface Plan {
  readonly method: Method;
  readonly steps: readonly StepPlan[];
  readonly effects: ReadonlyMap<Move, readonly Effect[]>; // in the order of the steps
  readonly forgetful: readonly number[]; // indexes of the steps that collect within one reply
}

/** How many steps a method can have: one bit each. */
export const STEP_LIMIT = 24;

/** How many things a step can collect for `full`, and for `more`. */
export const COLLECTION_LIMIT = 12;

class Collection {
  readonly alternatives: number[] = [];
  readonly bits = new Map<Move, number>(); // every bit that a move sets
  readonly issueBits = new Map<string, number>(); // the bits that restating an issue sets
  forget = 0;
  private readonly things = new Map<string, number>();

  add(alternative: Alternative, where: string, issues: readonly string[] | null): void {
    let mask = 0;
    for (const move of alternative.moves) {
      const parts = issues !== null && move === 'restate-problem' ? issues : [null];
      for (const issue of parts) mask |= this.bit(move, issue, alternative.sameReply, where);
    }
    if (mask !== 0) this.alternatives.push(mask);
  }

  private bit(move: Move, issue: string | null, sameReply: boolean, where: string): number {
    const thing = JSON.stringify([move, issue, sameReply]);
    const bit = this.things.get(thing) ?? 1 << this.things.size;
    this.things.set(thing, bit);
    if (this.things.size > COLLECTION_LIMIT) throw new Error(`${where} collects more than ${COLLECTION_LIMIT} things`);
    if (issue !== null) this.issueBits.set(issue, (this.issueBits.get(issue) ?? 0) | bit);
    if (sameReply) this.forget |= bit;
    this.bits.set(move, (this.bits.get(move) ?? 0) | bit);
    return bit;
  }
}

const missing = (sources: Circumstances['sources']): ReadonlySet<Move> => {
  const moves = new Set<Move>();
  if (!sources.includes('record')) moves.add('research-record');
  if (!sources.includes('colleague')) moves.add('research-colleague');
  return moves;
};

function fullOf(step: Step, circumstances: Circumstances): readonly Alternative[] {
  if (step.research === 'all') return step.full;
  const gone = missing(circumstances.sources);
  return step.full.map((one) => ({ ...one, moves: one.moves.filter((move) => !gone.has(move)) }));
}

const forgets = ({ forgetFull, forgetMore }: StepPlan): boolean => (forgetFull | forgetMore) !== 0;

function build(method: Method, circumstances: Circumstances): Plan {
  const effects = new Map<Move, Effect[]>();
  const applying = method.steps.map((step) => step.applies === 'always' || circumstances.holds.has(step.applies));
  const indexOf = new Map(method.steps.map((step, index) => [step.id, index]));
  const issues = [...new Set(circumstances.issues)];

  if (method.steps.length > STEP_LIMIT) throw new Error(`method "${method.id}" has more than ${STEP_LIMIT} steps`);
  const steps = method.steps.map((step, index): StepPlan => {
    const where = `step ${step.id} of method "${method.id}"`;
    const full = new Collection();
    const more = new Collection();
    const everyIssue = step.everyIssue && issues.length > 0;
    if (applying[index]) {
      for (const one of fullOf(step, circumstances)) full.add(one, `full of ${where}`, everyIssue ? issues : null);
      for (const one of step.more) more.add(one, `more of ${where}`, null);
      const touching = new Set<Move>([...full.bits.keys(), ...more.bits.keys(), ...step.partial, ...step.slips]);
      for (const move of touching) {
        const slip = step.slips.includes(move);
        const effect: Effect = {
          step: index,
          lists: (step.partial.includes(move) ? PARTIAL : 0) |
            (full.bits.has(move) ? FULL : 0) |
            (slip ? SLIP : 0) |
            (slip && isGrave(move) ? GRAVE : 0) |
            (more.bits.has(move) ? MORE : 0),
          full: full.bits.get(move) ?? 0,
          more: more.bits.get(move) ?? 0,
          issues: everyIssue && move === 'restate-problem' ? full.issueBits : null,
        };
        const list = effects.get(move);
        if (list === undefined) effects.set(move, [effect]);
        else list.push(effect);
      }
    }
    const after = step.after.map((group) => group.reduce((bits, id) => {
      const place = indexOf.get(id);
      if (place === undefined) throw new Error(`${where} comes after step ${id}, which does not exist`);
      return applying[place] === true ? bits | (1 << place) : bits;
    }, 0)).filter((bits) => bits !== 0);
    return {
      applies: applying[index] === true,
      weight: step.weight,
      after,
      full: full.alternatives,
      more: more.alternatives,
      forgetFull: full.forget,
      forgetMore: more.forget,
    };
  });

  return {
    method,
    steps,
    effects,
    forgetful: steps.flatMap((step, index) => (forgets(step) ? [index] : [])),
  };
}

interface Cache {
  readonly byIdentity: WeakMap<Circumstances, Plan>;
  readonly byContent: Map<string, Plan>;
}

const caches = new WeakMap<Method, Cache>();

/**
 * Binds a method to the circumstances of a play, once for the same content. Both are taken as immutable.
 * @throws where `after` names a step that the method lacks, or there is more of something than the limits above.
 */
export function planFor(method: Method, circumstances: Circumstances): Plan {
  let cache = caches.get(method);
  if (cache === undefined) {
    cache = { byIdentity: new WeakMap(), byContent: new Map() };
    caches.set(method, cache);
  }
  let plan = cache.byIdentity.get(circumstances);
  if (plan !== undefined) return plan;
  const { holds, sources, issues } = circumstances;
  const content = JSON.stringify([[...holds].sort(), [...sources].sort(), [...issues].sort()]);
  plan = cache.byContent.get(content) ?? build(method, circumstances);
  cache.byContent.set(content, plan);
  cache.byIdentity.set(circumstances, plan);
  return plan;
}
