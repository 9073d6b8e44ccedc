import { hasFlag, holds, withFlag, withoutFlag } from './condition.ts';
import { find } from './directory.ts';
import { speakerOf } from './presence.ts';
import type { Line, Scenario } from './scenario.ts';
import { LINE_HELD, THREATENED, type Draft, type Witness } from './state.ts';

/** Whether a line is said where the play stands: its condition holds, and in a contact whoever says it is there. */
export function isSaid(scenario: Scenario, draft: Draft, line: Line): boolean {
  if (!holds(line.when, draft)) return false;
  if (line.by === undefined || line.by === 'narrator' || draft.contact === null) return true;
  return hasFlag(draft.flags, find(scenario, 'people', line.by).presentFlag);
}

/** A line is said, if it is, and does what a line can do. */
export function speak(scenario: Scenario, draft: Draft, witness: Witness, line: Line): void {
  if (!isSaid(scenario, draft, line)) return;
  if (witness.beats !== null) witness.beats.push({ kind: 'line', id: line.id, by: line.by ?? speakerOf(scenario, draft).id, at: draft.clock });
  for (const id of line.raises ?? []) draft.flags = withFlag(draft.flags, find(scenario, 'issues', id).voicedFlag);
  for (const fact of line.tells ?? []) learn(scenario, draft, witness, fact);
  for (const id of line.asks ?? []) draft.flags = withFlag(draft.flags, find(scenario, 'remedies', id).askedFlag);
  for (const id of line.approves ?? []) approve(scenario, draft, witness, id);
  if (line.threat) threaten(draft, witness);
  if (line.takesBack) takeBack(draft, witness);
}

/** They threaten to go to court; the line held against an earlier threat that they took back says nothing about this one. */
function threaten(draft: Draft, witness: Witness): void {
  draft.threatened = true;
  if (hasFlag(draft.flags, THREATENED)) return;
  draft.flags = withoutFlag(withFlag(draft.flags, THREATENED), LINE_HELD);
  witness.beats?.push({ kind: 'threat', stands: true, at: draft.clock });
}

function takeBack(draft: Draft, witness: Witness): void {
  draft.threatened = false;
  if (!hasFlag(draft.flags, THREATENED)) return;
  draft.flags = withoutFlag(draft.flags, THREATENED);
  witness.beats?.push({ kind: 'threat', stands: false, at: draft.clock });
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
