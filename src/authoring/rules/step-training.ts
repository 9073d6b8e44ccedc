import { finish } from '../../domain/explore.ts';
import { asRemembered } from '../../domain/memory.ts';
import type { Finding } from '../finding.ts';
import type { Case } from './case.ts';

/** Whether a scenario trains a step of a method: it is called for in some play, and met in some play. */
export interface StepTraining {
  readonly method: string;
  readonly step: number; // its id in the method
  readonly trained: boolean;
}

const MET = 2;
/** Rule E2 begins to hold with so many scenarios, and asks for so many that train each step. */
const LIBRARY = 10;
const SCENARIOS = 4;

/** The steps of every method with whether this scenario trains them, as far as the best, the shown and some sampled plays tell. */
export function trainingOf(one: Case): readonly StepTraining[] {
  const { scenario, methods, plays, known } = one;
  const best = known.best();
  const found = [best.ideal, best.evenly, ...Object.values(best.byMethod)].map(({ actions }) => ({ scenario, actions }));
  const ways = [...found, ...known.sampled(), ...plays.map(({ play }) => ({ scenario: asRemembered(scenario, play.memory), actions: play.actions }))];
  const met = new Set<string>();
  for (const { scenario: begun, actions } of ways) {
    let levels: ReturnType<typeof finish>['levels'];
    try {
      levels = finish(begun, methods, actions).levels;
    } catch {
      continue; // a reference play that cannot be played: rule A8 says what is wrong with it
    }
    for (const { id, steps } of methods) steps.forEach((step, index) => (levels[id]?.[index] ?? 0) >= MET && met.add(`${id} ${step.id}`));
  }
  return methods.flatMap(({ id, steps }) => steps.map((step) => ({ method: id, step: step.id, trained: met.has(`${id} ${step.id}`) })));
}

/** Rule E2, over the library: from ten scenarios on, each step of each method is trained by at least four of them. */
export function checkTraining(library: readonly (readonly StepTraining[])[]): readonly Finding[] {
  if (library.length < LIBRARY) return [];
  const scenarios = new Map<string, { readonly method: string; readonly step: number; count: number }>();
  for (const { method, step, trained } of library.flat()) {
    const key = `${method} ${step}`;
    const one = scenarios.get(key) ?? { method, step, count: 0 };
    scenarios.set(key, one);
    if (trained) one.count += 1;
  }
  return [...scenarios.values()].filter(({ count }) => count < SCENARIOS).map(({ method, step, count }) => ({
    rule: 'E2',
    severity: 'warning',
    file: `scenarios/methods/${method}.yaml`,
    line: 1,
    path: `steps[${step - 1}]`,
    message: `Step ${step} of the ${method} method is trained by ${count} of ${library.length} scenarios; ${SCENARIOS} are wanted.`,
    advice: 'Write a scenario in which it is called for and can be met.',
    measured: count,
    threshold: SCENARIOS,
  }));
}
