import { hasFlag } from './condition.ts';
import { couldPrepare } from './desk.ts';
import type { ApplicabilityName } from './method.ts';
import { isWithTheirSide } from './presence.ts';
import type { Scenario } from './scenario.ts';
import type { Circumstances } from './score.ts';
import type { State } from './state.ts';

const known = new WeakMap<Scenario, Map<string, Circumstances>>();

/**
 * Which steps a play called for: from the scenario's facts and from what happened (methods.md, section 3, rule 8).
 * Something is left to report where the scenario says so or a promise was made; the issues are those voiced in this play.
 * The same object for the same circumstances, which are few, so that a score is planned once.
 */
export function circumstancesOf(scenario: Scenario, state: State): Circumstances {
  let ofScenario = known.get(scenario);
  if (!ofScenario) known.set(scenario, (ofScenario = new Map()));
  let key = state.promises.length > 0 ? '1' : '0';
  for (const { voicedFlag } of scenario.issues) key += hasFlag(state.flags, voicedFlag) ? '1' : '0';
  let circumstances = ofScenario.get(key);
  if (!circumstances) ofScenario.set(key, (circumstances = lookAt(scenario, state)));
  return circumstances;
}

function lookAt(scenario: Scenario, state: State): Circumstances {
  const talks = scenario.contacts.filter((one) => isWithTheirSide(scenario, one)).length;
  const sources = new Set(scenario.preparations.map((one) => one.kind));
  const stated = scenario.circumstances;
  const conditions: readonly (readonly [ApplicabilityName, boolean])[] = [
    ['always', true],
    ['remedy-within-authority', scenario.remedies.some((one) => one.needs === 'player')],
    ['remedy-beyond-authority', scenario.remedies.some((one) => one.needs !== 'player')],
    // Before the first contact something may limit it; between contacts nothing does.
    ['time-to-prepare', couldPrepare(scenario) || (talks > 1 && (sources.has('record') || sources.has('colleague')))],
    ['others-needed', scenario.contacts.some((one) => one.needs.length + one.joins.length > 0)],
    ['customer-has-a-part', stated.customerHasAPart],
    ['our-mistake', stated.ourMistake],
    ['something-to-report', stated.somethingToReport || state.promises.length > 0],
    ['contact-after-the-fix', scenario.contacts.some((one) => one.afterTheFix)],
    ['later-contact', talks > 1],
  ];
  return {
    holds: new Set(conditions.filter(([, holds]) => holds).map(([name]) => name)),
    sources: (['record', 'colleague'] as const).filter((kind) => sources.has(kind)),
    issues: scenario.issues.filter((issue) => hasFlag(state.flags, issue.voicedFlag)).map((issue) => issue.id),
  };
}
