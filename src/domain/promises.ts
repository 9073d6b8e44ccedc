import { withFlag, withoutFlag } from './condition.ts';
import { find } from './directory.ts';
import { make } from './reaction.ts';
import type { PromiseTerms, Scenario } from './scenario.ts';
import type { Draft, PromiseStatus, State, Witness } from './state.ts';

/** Minutes of grace within which a report still counts as on time (methods.md, section 7). */
export const GRACE = 5;

/** Minutes after the due time at which the agenda next asks whether to go on waiting. */
const DAWDLE = 20;

/** @throws if the scenario has no such promise */
export function promiseTerms(scenario: Scenario, id: string): PromiseTerms {
  return find(scenario, 'promises', id);
}

/**
 * Puts a promise on the agenda. Made again, it counts from now; that it was broken before stays known, since an outcome
 * asks whether any promise was broken (methods.md, section 7).
 */
export function promise(scenario: Scenario, draft: Draft, witness: Witness, id: string): void {
  const terms = promiseTerms(scenario, id);
  const due = 'at' in terms.due ? terms.due.at : draft.clock + terms.due.after;
  draft.promises = [...draft.promises.filter((one) => one.id !== id), { id, due, status: 'open' }];
  draft.flags = withFlag(draft.flags, terms.promisedFlag);
  for (const flag of [terms.keptFlag, terms.lateFlag]) draft.flags = withoutFlag(draft.flags, flag);
  witness.beats?.push({ kind: 'promise', promise: id, status: 'open', due, at: draft.clock });
}

/** The contact is made: an open promise is kept, or late after the grace. One that was not made, or is settled, stays as it is. */
export function fulfil(scenario: Scenario, draft: Draft, witness: Witness, id: string): void {
  const open = draft.promises.find((one) => one.id === id && one.status === 'open');
  if (!open) return;
  const onTime = draft.clock <= open.due + GRACE;
  settle(scenario, draft, witness, id, onTime ? 'kept' : 'late');
  make(scenario, draft, witness, onTime ? 'report-on-time' : 'report-late', id);
}

/** They rang first, or the play is over: an open promise is broken, which is grave. */
export function breakPromise(scenario: Scenario, draft: Draft, witness: Witness, id: string): void {
  if (!draft.promises.some((one) => one.id === id && one.status === 'open')) return;
  settle(scenario, draft, witness, id, 'broken');
  make(scenario, draft, witness, 'go-silent', id);
}

/** The play is over: what is still open is broken. */
export function breakOpenPromises(scenario: Scenario, draft: Draft, witness: Witness): void {
  for (const one of draft.promises) if (one.status === 'open') breakPromise(scenario, draft, witness, one.id);
}

function settle(scenario: Scenario, draft: Draft, witness: Witness, id: string, status: Exclude<PromiseStatus, 'open'>): void {
  const terms = promiseTerms(scenario, id);
  const flag = { kept: terms.keptFlag, late: terms.lateFlag, broken: terms.brokenFlag }[status];
  draft.promises = draft.promises.map((one) => (one.id === id ? { ...one, status } : one));
  draft.flags = withFlag(draft.flags, flag);
  const due = draft.promises.find((one) => one.id === id)?.due ?? draft.clock;
  witness.beats?.push({ kind: 'promise', promise: id, status, due, at: draft.clock });
}

/** Times ahead at which an open promise asks for attention: when it is due, and a little after. */
export function promiseMoments(state: State): number[] {
  const moments: number[] = [];
  for (const one of state.promises) if (one.status === 'open') moments.push(one.due, one.due + DAWDLE);
  return moments.filter((moment) => moment > state.clock);
}
