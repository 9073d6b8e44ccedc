import { begin, step } from '../../../domain/conversation.ts';
import { StateKeys } from '../../../domain/explore/state-key.ts';
import { offers } from '../../../domain/offers.ts';
import { randomFrom } from '../../../domain/order.ts';
import { outcomeOf } from '../../../domain/outcome.ts';
import type { Scenario } from '../../../domain/scenario.ts';
import type { LogEntry } from '../../../domain/score.ts';
import type { Beat, State } from '../../../domain/state.ts';
import type { ScenarioReading } from '../../../authoring/scenario-file.ts';

/*
 * When a mutation changes nothing that means anything. It does not where
 * - the compiled rules of play (the revision) and all texts in all languages are the same; or
 * - the texts are the same, and two plays in step, one of each scenario, never differ: what is on offer, what is said and
 *   shown, what enters the log of moves, heat, trust, the clock and the outcome are the same in every pair of states that
 *   was come to: 20,000 pairs breadth first, and beyond them 400 plays at random.
 */
const MOST_PAIRS = 20_000;
const PLAYS = 400;
const LONGEST = 400;

const textsOf = ({ texts, scenario }: ScenarioReading): string =>
  JSON.stringify([Object.entries(texts).toSorted(([one], [other]) => one.localeCompare(other)).map(([language, own]) => [language, Object.entries(own).toSorted(([one], [other]) => one.localeCompare(other))]), scenario?.people.map(({ name, look }) => [name, look])]);

/** What can be seen of a step. */
function seen(scenario: Scenario, state: State, action: string): { readonly next: State; readonly trace: string } {
  const log: LogEntry[] = [];
  const beats: Beat[] = [];
  const next = step(scenario, state, action, { log, beats });
  const ended = next.phase === 'ended';
  const offered = ended ? [] : offers(scenario, next);
  return { next, trace: JSON.stringify([log, beats, offered, next.heat, next.trust, next.clock, ended ? outcomeOf(scenario, next) : '']) };
}

/** Whether a mutation changes nothing that means anything. @returns false also where one of the two does not compile */
export function isEquivalent(original: ScenarioReading, mutant: ScenarioReading): boolean {
  const [one, other] = [original.scenario, mutant.scenario];
  if (one === undefined || other === undefined || textsOf(original) !== textsOf(mutant)) return false;
  return one.revision === other.revision || playAlike(one, other);
}

function playAlike(one: Scenario, other: Scenario): boolean {
  const keys = [new StateKeys(one), new StateKeys(other)] as const;
  const first = [begin(one), begin(other)] as const;
  if (offers(one, first[0]).join() !== offers(other, first[1]).join() || first[0].heat !== first[1].heat || first[0].trust !== first[1].trust) return false;
  const known = new Set<string>();
  const open: (readonly [State, State])[] = [first];
  for (let at = 0; at < open.length; at += 1) {
    const [state, beside] = open[at]!;
    for (const action of state.phase === 'ended' ? [] : offers(one, state)) {
      const [mine, theirs] = [seen(one, state, action), seen(other, beside, action)];
      if (mine.trace !== theirs.trace) return false;
      const key = `${keys[0].of(mine.next)}\n${keys[1].of(theirs.next)}`;
      if (known.has(key)) continue;
      known.add(key);
      if (open.length < MOST_PAIRS) open.push([mine.next, theirs.next]);
    }
  }
  if (open.length < MOST_PAIRS) return true;
  const random = randomFrom(1, 'plays in step');
  for (let play = 0; play < PLAYS; play += 1) {
    let [state, beside]: readonly [State, State] = first;
    for (let act = 0; state.phase !== 'ended' && act < LONGEST; act += 1) {
      const offered = offers(one, state);
      const action = offered[Math.floor(random() * offered.length)];
      if (action === undefined) break;
      const [mine, theirs] = [seen(one, state, action), seen(other, beside, action)];
      if (mine.trace !== theirs.trace) return false;
      [state, beside] = [mine.next, theirs.next];
    }
  }
  return true;
}
