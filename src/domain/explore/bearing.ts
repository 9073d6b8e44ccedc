import { applicabilities, type Method } from '../method.ts';
import type { Move } from '../moves.ts';
import type { Scenario } from '../scenario.ts';
import { FULL, GRAVE, MORE, PARTIAL, planFor, SLIP, type Effect, type Plan } from '../score-plan.ts';
import type { Made, MadeTogether } from './made.ts';

/**
 * What something that is done does for a step: `meets` it alone, `helps` to meet it together with something else,
 * `attempts` it, adds to what makes it `exemplary` once it is met, `breaks` it by one level, `strikes` it down to nothing.
 */
export const BEARINGS = ['meets', 'helps', 'attempts', 'exemplary', 'breaks', 'strikes'] as const;
export type Bearing = (typeof BEARINGS)[number];

/** What bears on a step, and the moves by which it does. */
export interface Bearer {
  readonly source: string; // id of a reply, preparation, person, contact, promise or node
  readonly moves: readonly Move[];
}

export type StepBearers = Readonly<Record<Bearing, readonly Bearer[]>>;

/**
 * For each step of a method, in their order, where it can be earned and where lost. The order in which steps have to be
 * taken is left out: what `meets` a step may come too early for it.
 */
export function bearersOf(scenario: Scenario, method: Method, { bySource }: Made): readonly StepBearers[] {
  const plan = planFor(method, {
    holds: new Set(applicabilities), // what is never called for is said elsewhere
    sources: (['record', 'colleague'] as const).filter((kind) => scenario.preparations.some((one) => one.kind === kind)),
    issues: scenario.issues.map(({ id }) => id),
  });
  return method.steps.map((_, index) => {
    const bearers: Record<Bearing, Bearer[]> = { meets: [], helps: [], attempts: [], exemplary: [], breaks: [], strikes: [] };
    for (const [source, ways] of bySource) {
      for (const bearing of BEARINGS) {
        const moves = new Set(ways.flatMap((way) => bearingMoves(plan, index, way)[bearing] ?? []));
        if (moves.size > 0) bearers[bearing].push({ source, moves: [...moves] });
      }
    }
    return bearers;
  });
}

/** What moves made together in one action do for a step, by the strongest way in which they earn it. */
function bearingMoves(plan: Plan, index: number, way: MadeTogether): Partial<Record<Bearing, readonly Move[]>> {
  const effects = way.flatMap(({ move, issues }) => (plan.effects.get(move) ?? []).filter(({ step }) => step === index).map((effect) => ({ move, issues, effect })));
  const listed = (list: number): readonly Move[] => effects.filter(({ effect }) => (effect.lists & list) !== 0).map(({ move }) => move);
  const collected = effects.reduce((bits, { effect, issues }) => bits | collects(effect, issues), 0);
  const met = plan.steps[index]!.full.some((alternative) => (collected & alternative) === alternative);
  const strikes = listed(GRAVE);
  return {
    ...(met ? { meets: listed(FULL) } : collected !== 0 ? { helps: listed(FULL) } : { attempts: listed(PARTIAL) }),
    exemplary: listed(MORE),
    breaks: listed(SLIP).filter((move) => !strikes.includes(move)),
    strikes,
  };
}

function collects({ full, issues: bits }: Effect, issues: readonly string[] | undefined): number {
  if (bits === null || issues === undefined || issues.length === 0) return full;
  return issues.reduce((sum, issue) => sum | (bits.get(issue) ?? 0), 0);
}
