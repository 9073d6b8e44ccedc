import { withFlag } from './condition.ts';
import { isTheirSideThere, speakerOf } from './presence.ts';
import { feel, make } from './reaction.ts';
import type { Node, Scenario } from './scenario.ts';
import { isSaid, speak } from './speech.ts';
import { HEARD, type Draft, type State, type Witness } from './state.ts';

/**
 * A vent is heard line by line: the player lets them go on or cuts in. It has an end, and what is silence after it costs
 * trust; an author may mark a vent in which speaking first is right (methods.md, section 7).
 */

const LISTENING_TAKES = 1; // minutes

/** After the customer has finished, one can say nothing, once. */
export function canKeepSilent(node: Node, state: State): boolean {
  return node.vent === true && state.line < 0 && !state.silent;
}

/** The player lets them go on: the next line is heard. */
export function goOnListening(scenario: Scenario, draft: Draft, witness: Witness, node: Node): void {
  draft.clock += LISTENING_TAKES;
  witness.beats?.push({ kind: 'listened', at: draft.clock });
  if (isTheirSideThere(scenario, draft)) make(scenario, draft, witness, 'listen', draft.node ?? '', undefined, node.speakFirst !== true);
  if (node.speakFirst) silence(scenario, draft);
  hearNext(scenario, draft, witness, node, draft.line + 1);
}

/** Nothing is said though they have finished, and they ask. */
export function keepSilent(scenario: Scenario, draft: Draft, witness: Witness): void {
  draft.clock += LISTENING_TAKES;
  draft.silent = true;
  silence(scenario, draft);
  witness.beats?.push({ kind: 'kept-silent', at: draft.clock });
  witness.beats?.push({ kind: 'line', id: 'silence', by: speakerOf(scenario, draft).id, at: draft.clock });
}

/** The player takes the word: the rest of the vent stays unsaid, and nobody was heard out. */
export function cutIn(scenario: Scenario, draft: Draft, witness: Witness, node: Node): void {
  draft.line = -1;
  draft.silent = true; // having taken the word, one cannot be silent
  witness.beats?.push({ kind: 'cut-in', at: draft.clock });
  if (!node.speakFirst && isTheirSideThere(scenario, draft)) make(scenario, draft, witness, 'interrupt', draft.node ?? '');
}

/** Speaks the vent's next line that holds; with the last one the customer has been heard out. */
export function hearNext(scenario: Scenario, draft: Draft, witness: Witness, node: Node, from: number): void {
  let at = from;
  while (at < node.lines.length && !isSaid(scenario, draft, node.lines[at]!)) at++;
  const line = node.lines[at];
  if (line) speak(scenario, draft, witness, line);
  for (let later = at + 1; later < node.lines.length; later++) {
    if (!isSaid(scenario, draft, node.lines[later]!)) continue;
    draft.line = at;
    return;
  }
  draft.line = -1;
  if (!isTheirSideThere(scenario, draft)) return;
  make(scenario, draft, witness, 'heard-out', draft.node ?? '');
  draft.flags = withFlag(draft.flags, HEARD);
}

function silence(scenario: Scenario, draft: Draft): void {
  const reaction = scenario.reactions.silence;
  if (reaction && isTheirSideThere(scenario, draft)) feel(draft, reaction.heat, reaction.trust);
}
