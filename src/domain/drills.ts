import { stepId, type DrillMoment } from './drill-moment.ts';
import { inTurn, turnOf, type Practised } from './due.ts';
import { randomFrom, shuffled } from './order.ts';

/** What a round is chosen by. */
export interface RoundWish {
  /** By the step's id, all practice of it, the oldest first. */
  readonly practised: ReadonlyMap<string, readonly Practised[]>;
  /** By the moment's id, when it was worked last, ms since 1970. */
  readonly worked: ReadonlyMap<string, number>;
  readonly now: number; // ms since 1970
  /** 0 – 2^32-1; the same wish with the same seed gives the same round. */
  readonly seed: number;
  /** The id of the one step that is wanted; none: those that are due and weakest. */
  readonly step?: string;
}

const MOMENTS = 4;
/** About three minutes: half a minute to read what led there and to decide. */
const DECISIONS = 6;

/**
 * The moments of a round, mixed: for each of the steps that are due, the weakest first, one that was not worked lately,
 * from as many scenarios as can be. Where nothing is due, what will be next.
 */
export function roundOf(moments: readonly DrillMoment[], wish: RoundWish): readonly DrillMoment[] {
  const wanted = wish.step === undefined ? stepsInTurn(moments, wish) : Array.from({ length: MOMENTS }, () => wish.step ?? '');
  const mixed = shuffled(moments, wish.seed, 'moments');
  const round: DrillMoment[] = [];
  for (const step of wanted) {
    const left = DECISIONS - round.reduce((sum, { decisions }) => sum + decisions, 0);
    if (round.length === MOMENTS || left === 0) break;
    // What one moment of the round trains already need not be trained by another.
    if (wish.step === undefined && round.some((one) => one.steps.some((of) => stepId(of) === step))) continue;
    const next = freshest(mixed.filter((one) => !round.includes(one) && one.decisions <= left && one.steps.some((of) => stepId(of) === step)), round, wish.worked);
    if (next) round.push(next);
  }
  return shuffled(round, wish.seed, 'round');
}

/** Every step that some moment trains: those that are due first, among them the weakest; the others as they come due. */
export function stepsInTurn(moments: readonly DrillMoment[], { practised, now, seed }: Pick<RoundWish, 'practised' | 'now' | 'seed'>): readonly string[] {
  const ids = [...new Set(moments.flatMap(({ steps }) => steps.map(stepId)))];
  const known = new Map(ids.map((id) => [id, { ...turnOf(practised.get(id) ?? []), chance: randomFrom(seed, id)() }]));
  const about = (id: string) => known.get(id) ?? { due: 0, strength: 0, chance: 0 };
  return ids.toSorted((one, other) => inTurn(about(one), about(other), now) || about(one).chance - about(other).chance);
}

/** The one that was worked longest ago, or never; of several, from a scenario that the round lacks. */
function freshest(moments: readonly DrillMoment[], round: readonly DrillMoment[], worked: ReadonlyMap<string, number>): DrillMoment | undefined {
  const met = (one: DrillMoment) => (round.some(({ scenario }) => scenario === one.scenario) ? 1 : 0);
  return moments.toSorted((one, other) => (worked.get(one.id) ?? 0) - (worked.get(other.id) ?? 0) || met(one) - met(other))[0];
}
