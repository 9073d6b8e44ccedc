import { circumstancesOf } from '../circumstances.ts';
import { begin } from '../conversation.ts';
import { finishScore, startScore, type Circumstances, type ScoreState } from '../score.ts';
import { LEADING, type Method } from '../method.ts';
import { OUTCOMES, outcomeOf } from '../outcome.ts';
import type { Scenario } from '../scenario.ts';
import type { Ahead } from './ahead.ts';
import { actionsOf, beam, leaning, type Aim } from './beam.ts';
import { everyPlay } from './every-play.ts';
import { finish, type FinishedPlay } from './finished.ts';
import { positionsOf } from './positions.ts';
import { potentialLevel, potentialOf } from './potential.ts';
import { sampledPlays } from './sample.ts';

/** Which levels of a step can be had in some play. */
export interface StepReach {
  readonly step: number; // its id in the method
  readonly applies: boolean; // it was called for in some play
  readonly most: number; // the highest level that was found, 0–3
  readonly least: number; // the lowest level that was found
}

/** What the best plays of a scenario come to. */
export interface BestPlays {
  /** Every play was looked at; otherwise what was found is a lower bound. */
  readonly exact: boolean;
  readonly byMethod: Readonly<Record<string, FinishedPlay>>; // the highest total of each method
  /** The ideal path: the highest mean of the leading methods' totals, then the better outcome, the happier customer, the shorter play. */
  readonly ideal: FinishedPlay;
  /** The play whose lower total of the leading methods is highest. */
  readonly evenly: FinishedPlay;
  readonly steps: Readonly<Record<string, readonly StepReach[]>>; // by method
  readonly plays: number; // different ended plays that were looked at
}

export interface BestOptions {
  readonly leading?: readonly string[]; // ids of the methods of the ideal path; six-step and eight-step unless given
  readonly width?: number; // plays that a search goes on with at once
  readonly enumerate?: number; // a scenario with so many actions in all its plays, or fewer, is looked at whole
  readonly seed?: number;
}

/**
 * The best plays of a scenario, by each method and by the leading ones together, and what levels can be had.
 * Small scenarios are looked at whole; otherwise it searches, and what it finds is a lower bound.
 * @throws where the scenario has no play that ends
 */
export function bestPlays(scenario: Scenario, methods: readonly Method[], options: BestOptions = {}): BestPlays {
  const leading = methods.filter(({ id }) => (options.leading ?? LEADING).includes(id));
  const found = new Findings(methods, leading.length > 0 ? leading : methods);
  const exact = everyPlay(scenario, methods, options.enumerate ?? 100_000, (play) => found.add(play));
  if (!exact) search(scenario, methods, found, options.width ?? 64, options.seed ?? 1);
  return { exact, ...found.sum(scenario) };
}

/** The mean of the leading methods' totals, 0–100. */
export function meanTotal(play: FinishedPlay, leading: readonly string[] = LEADING): number {
  const totals = leading.flatMap((id) => play.totals[id] ?? []);
  return totals.reduce((sum, total) => sum + total, 0) / Math.max(1, totals.length);
}

function search(scenario: Scenario, methods: readonly Method[], found: Findings, width: number, seed: number): void {
  const positions = positionsOf(scenario);
  const sampled = sampledPlays(scenario, seed, 60);
  for (const { actions } of sampled) found.add(finish(scenario, methods, actions));
  const run = (scored: readonly Method[], circumstances: Circumstances, aim: Aim, breadth: number): void => {
    const start = { state: begin(scenario), scores: scored.map((method) => startScore(method, circumstances)) };
    for (const ray of beam(positions, start, happily(scenario, aim), Math.ceil(breadth), 2)) found.add(finish(scenario, methods, actionsOf(ray)));
  };
  const variants = variantsOf(scenario, sampled.map(({ state }) => circumstancesOf(scenario, state)));
  for (const circumstances of variants) {
    run(found.leading, circumstances, evenlyAll, width);
    run(found.leading, circumstances, meanOfAll, width);
    for (const method of methods) run([method], circumstances, firstOnly, found.leading.includes(method) ? width : width / 4);
  }
  for (const method of methods) {
    method.steps.forEach((_, index) => {
      const steps = found.stepsOf(method);
      for (const circumstances of variants) {
        if (steps[index]!.most < 3 && startScore(method, circumstances).plan.steps[index]!.applies) run([method], circumstances, oneStep(index, 1), width / 4);
      }
      if (steps[index]!.least > 0 && steps[index]!.applies) run([method], variants[0]!, oneStep(index, -1), width / 8);
    });
  }
}

/** The sets of circumstances in which plays end, the most frequent first: an issue left unvoiced asks for less. */
function variantsOf(scenario: Scenario, ended: readonly Circumstances[]): readonly Circumstances[] {
  const counted = new Map<string, { circumstances: Circumstances; count: number }>();
  for (const circumstances of ended) {
    const key = `${circumstances.issues.join()} ${circumstances.holds.has('something-to-report')}`;
    const one = counted.get(key) ?? { circumstances, count: 0 };
    one.count += 1;
    counted.set(key, one);
  }
  const all = scenario.issues.length;
  const ranked = [...counted.values()].sort(
    (one, other) => Number(other.circumstances.issues.length === all) - Number(one.circumstances.issues.length === all) || other.count - one.count,
  );
  if (ranked.length === 0) throw new Error(`Scenario "${scenario.id}" has no play that ends`);
  return ranked.slice(0, 3).map(({ circumstances }) => circumstances);
}

/** Of equal worth, the better outcome. */
const happily =
  (scenario: Scenario, aim: Aim): Aim =>
  (scores, ahead, state) =>
    aim(scores, ahead, state) + (ahead ? 3 : OUTCOMES.indexOf(outcomeOf(scenario, state))) / 50;

const worthOf = (score: ScoreState, ahead: Ahead | null): number => leaning(score, ahead ? potentialOf(score, ahead) : finishScore(score));
const firstOnly: Aim = ([score], ahead) => worthOf(score!, ahead);
const meanOfAll: Aim = (scores, ahead) => scores.reduce((sum, score) => sum + worthOf(score, ahead), 0) / scores.length;
const evenlyAll: Aim = (scores, ahead, state) => Math.min(...scores.map((score) => worthOf(score, ahead))) + meanOfAll(scores, ahead, state) / 1000;

/** One step as high, or as low, as it gets; the total breaks ties. */
const oneStep =
  (index: number, sign: 1 | -1): Aim =>
  ([score], ahead) => {
    const level = score!.words[index]! & 3;
    if (sign < 0) return -level + (ahead ? 3 : 0);
    return (ahead ? potentialLevel(score!, ahead, index) : level) + level / 10 + worthOf(score!, ahead) / 10_000;
  };

/** The best of what was found so far. */
class Findings {
  readonly methods: readonly Method[];
  readonly leading: readonly Method[];
  private readonly seen = new Set<string>();
  private readonly byMethod = new Map<string, FinishedPlay>();
  private readonly reach: ReadonlyMap<string, { applies: boolean; most: number; least: number }[]>;
  private ideal: FinishedPlay | undefined;
  private evenly: FinishedPlay | undefined;

  constructor(methods: readonly Method[], leading: readonly Method[]) {
    this.methods = methods;
    this.leading = leading;
    this.reach = new Map(methods.map(({ id, steps }) => [id, steps.map(() => ({ applies: false, most: 0, least: 3 }))]));
  }

  add(play: FinishedPlay): void {
    const name = play.actions.join(' ');
    if (this.seen.has(name)) return;
    this.seen.add(name);
    const ids = this.leading.map(({ id }) => id);
    const mean = (one: FinishedPlay): number => meanTotal(one, ids);
    const lower = (one: FinishedPlay): number => Math.min(...ids.map((id) => one.totals[id]!)) + mean(one) / 1000;
    if (!this.ideal || better(play, this.ideal, mean)) this.ideal = play;
    if (!this.evenly || better(play, this.evenly, lower)) this.evenly = play;
    for (const { id } of this.methods) {
      const best = this.byMethod.get(id);
      if (!best || better(play, best, (one) => one.totals[id]!)) this.byMethod.set(id, play);
      play.levels[id]!.forEach((level, index) => {
        if (level === null) return;
        const reach = this.reach.get(id)![index]!;
        reach.applies = true;
        reach.most = Math.max(reach.most, level);
        reach.least = Math.min(reach.least, level);
      });
    }
  }

  stepsOf(method: Method): readonly StepReach[] {
    return this.reach.get(method.id)!.map((one, index) => ({ step: method.steps[index]!.id, ...one, least: one.applies ? one.least : 0 }));
  }

  sum(scenario: Scenario): Omit<BestPlays, 'exact'> {
    if (!this.ideal || !this.evenly) throw new Error(`Scenario "${scenario.id}" has no play that ends`);
    return {
      byMethod: Object.fromEntries(this.byMethod),
      ideal: this.ideal,
      evenly: this.evenly,
      steps: Object.fromEntries(this.methods.map((method) => [method.id, this.stepsOf(method)])),
      plays: this.seen.size,
    };
  }
}

/** Of equal worth, the better outcome goes first, then the happier customer, then the shorter play. */
function better(one: FinishedPlay, other: FinishedPlay, worth: (play: FinishedPlay) => number): boolean {
  const by = worth(one) - worth(other) || OUTCOMES.indexOf(one.outcome) - OUTCOMES.indexOf(other.outcome);
  if (by !== 0) return by > 0;
  const feeling = one.trust - one.heat - (other.trust - other.heat);
  return feeling !== 0 ? feeling > 0 : one.actions.length < other.actions.length;
}
