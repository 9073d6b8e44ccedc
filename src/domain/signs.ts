import type { Play } from './play.ts';
import type { Line, Scenario } from './scenario.ts';

/** What a line can bring about that is seen in the room from then on; which place shows which is said in scenes/place/places. */
export const SIGNS = ['bright', 'found', 'lit', 'painted', 'replaced', 'restored', 'running', 'taken', 'watering'] as const;
export type Sign = (typeof SIGNS)[number];

const known = new WeakMap<Scenario, ReadonlyMap<string, Sign>>();

/** The signs that lines bring, by line; worked out once for a scenario, which is taken as immutable. */
export function signsByLine(scenario: Scenario): ReadonlyMap<string, Sign> {
  const found = known.get(scenario);
  if (found) return found;
  const signs = new Map<string, Sign>();
  const keep = (lines: readonly Line[] = []): void => {
    for (const { id, shows } of lines) if (shows) signs.set(id, shows);
  };
  for (const node of Object.values(scenario.nodes)) {
    keep(node.lines);
    for (const reply of node.replies ?? []) keep(reply.answer);
  }
  known.set(scenario, signs);
  return signs;
}

/** What the story has come to so far, as far as the room shows it: the signs of all lines that were said. */
export function signsOf({ scenario, turns }: Play): readonly Sign[] {
  const signs = signsByLine(scenario);
  if (signs.size === 0) return [];
  const said = turns.flatMap((turn) => turn.beats.flatMap((beat) => (beat.kind === 'line' ? (signs.get(beat.id) ?? []) : [])));
  return [...new Set(said)];
}
