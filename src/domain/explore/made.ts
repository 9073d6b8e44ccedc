import { begin, step } from '../conversation.ts';
import { offers } from '../offers.ts';
import type { Scenario } from '../scenario.ts';
import type { LogEntry } from '../score.ts';
import type { State } from '../state.ts';
import { sampledPlays } from './sample.ts';
import { StateKeys } from './state-key.ts';

/** Moves that one source made in one action, in their order. */
export type MadeTogether = readonly Pick<LogEntry, 'move' | 'issues'>[];

/** Which moves can be made, and by what: a reply, a preparation, a person invited, a contact, a promise, a node. */
export interface Made {
  /** Every reachable state was looked at; otherwise more may be possible. */
  readonly exact: boolean;
  readonly bySource: ReadonlyMap<string, readonly MadeTogether[]>; // the different ones
}

export interface MadeOptions {
  readonly limit?: number; // distinct states; 50,000 unless given
  readonly seed?: number; // of the plays sampled beyond the limit
  readonly through?: readonly (readonly string[])[]; // plays that are looked at beyond the limit too, such as the best ones
}

/** Everything that the actions of a scenario can do, by looking at every reachable state, and beyond the limit at sampled plays. */
export function movesMade(scenario: Scenario, options: MadeOptions = {}): Made {
  const collected = new Map<string, Map<string, MadeTogether>>();
  const exact = everywhere(scenario, options.limit ?? 50_000, (log) => collect(collected, log));
  if (!exact) {
    const plays = [...(options.through ?? []), ...sampledPlays(scenario, options.seed ?? 1, 400).map(({ actions }) => actions)];
    for (const actions of plays) {
      let state = begin(scenario);
      for (const action of actions) {
        const log: LogEntry[] = [];
        state = step(scenario, state, action, { log, beats: null });
        collect(collected, log);
      }
    }
  }
  return { exact, bySource: new Map([...collected].map(([source, ways]) => [source, [...ways.values()]])) };
}

function everywhere(scenario: Scenario, limit: number, take: (log: readonly LogEntry[]) => void): boolean {
  const keys = new StateKeys(scenario);
  const first = begin(scenario);
  const open: State[] = [first];
  const seen = new Set([keys.of(first)]);
  const log: LogEntry[] = [];
  const witness = { log, beats: null };
  let whole = true;
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    for (const action of offers(scenario, state)) {
      log.length = 0;
      const after = step(scenario, state, action, witness);
      take(log);
      if (after.phase === 'ended') continue;
      const key = keys.of(after);
      if (seen.has(key)) continue;
      if (seen.size >= limit) whole = false;
      else {
        seen.add(key);
        open.push(after);
      }
    }
  }
  return whole;
}

function collect(collected: Map<string, Map<string, MadeTogether>>, log: readonly LogEntry[]): void {
  if (log.length === 0) return;
  for (const source of new Set(log.map((entry) => entry.source))) {
    const together = log.filter((entry) => entry.source === source);
    let ways = collected.get(source);
    if (!ways) collected.set(source, (ways = new Map()));
    // A reply restates the same issues whenever it is said, so the moves tell two ways apart.
    const key = together.map(({ move }) => move).join(' ');
    if (!ways.has(key)) ways.set(key, together.map(({ move, issues }) => (issues ? { move, issues } : { move })));
  }
}
