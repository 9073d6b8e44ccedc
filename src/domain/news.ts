import { hasFlag, holds, withFlag } from './condition.ts';
import { directoryOf } from './directory.ts';
import { promise } from './promises.ts';
import type { News, Scenario } from './scenario.ts';
import { approve, learn } from './speech.ts';
import type { Draft, State, Witness } from './state.ts';

/**
 * News comes by itself, once it is time and its condition holds: a supplier rings back, a result is in. It may teach
 * facts, grant a remedy and put something on the agenda. Until then a report is one without news.
 */

/** The next news to come as things stand, at the desk or in a contact. */
export function nextNews(scenario: Scenario, state: State): News | undefined {
  return directoryOf(scenario).news.find((one) => isAhead(one, state));
}

/** News that is due by now comes, the earliest first. @param among the news that can come here, the earliest first */
export function bringNews(scenario: Scenario, draft: Draft, witness: Witness, among: readonly News[]): void {
  for (const one of among) if (one.at <= draft.clock && isAhead(one, draft)) bring(scenario, draft, witness, one);
}

function isAhead(news: News, state: State): boolean {
  return !hasFlag(state.flags, news.arrivedFlag) && holds(news.when, state);
}

function bring(scenario: Scenario, draft: Draft, witness: Witness, news: News): void {
  draft.flags = withFlag(draft.flags, news.arrivedFlag);
  witness.beats?.push({ kind: 'news', news: news.id, at: draft.clock });
  for (const fact of news.learns ?? []) learn(scenario, draft, witness, fact);
  for (const remedy of news.approves ?? []) approve(scenario, draft, witness, remedy);
  if (news.promise !== undefined) promise(scenario, draft, witness, news.promise);
}
