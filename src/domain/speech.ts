import { hasFlag, holds, withFlag } from './condition.ts';
import { find } from './directory.ts';
import { customerOf } from './presence.ts';
import type { Line, Scenario } from './scenario.ts';
import type { Draft, Witness } from './state.ts';

/** A line is said, if its condition holds, and does what a line can do. */
export function speak(scenario: Scenario, draft: Draft, witness: Witness, line: Line): void {
  if (!holds(line.when, draft)) return;
  witness.beats?.push({ kind: 'line', id: line.id, by: line.by ?? customerOf(scenario).id, at: draft.clock });
  for (const id of line.raises ?? []) draft.flags = withFlag(draft.flags, find(scenario, 'issues', id).voicedFlag);
  for (const fact of line.tells ?? []) learn(scenario, draft, witness, fact);
  for (const id of line.asks ?? []) draft.flags = withFlag(draft.flags, find(scenario, 'remedies', id).askedFlag);
  for (const id of line.approves ?? []) approve(scenario, draft, witness, id);
  if (line.threat) draft.threatened = true;
}

/** The player knows a fact from now on. */
export function learn(scenario: Scenario, draft: Draft, witness: Witness, id: string): void {
  const fact = find(scenario, 'facts', id);
  if (hasFlag(draft.flags, fact.knownFlag)) return;
  draft.flags = withFlag(draft.flags, fact.knownFlag);
  witness.beats?.push({ kind: 'learned', fact: id, at: draft.clock });
}

/** Somebody with the authority has granted a remedy. */
export function approve(scenario: Scenario, draft: Draft, witness: Witness, id: string): void {
  draft.flags = withFlag(draft.flags, find(scenario, 'remedies', id).approvedFlag);
  witness.beats?.push({ kind: 'approved', remedy: id, at: draft.clock });
}
