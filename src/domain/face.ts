import type { Mood } from './mood.ts';
import type { Play } from './play.ts';
import type { Line, Scenario } from './scenario.ts';

const known = new WeakMap<Scenario, ReadonlyMap<string, Mood>>();

/** The faces that lines bring with them, by line; worked out once for a scenario, which is taken as immutable. */
function facesOf(scenario: Scenario): ReadonlyMap<string, Mood> {
  const found = known.get(scenario);
  if (found) return found;
  const faces = new Map<string, Mood>();
  const keep = (lines: readonly Line[] = []): void => {
    for (const { id, face } of lines) if (face) faces.set(id, face);
  };
  for (const node of Object.values(scenario.nodes)) {
    keep(node.lines);
    for (const reply of node.replies ?? []) keep(reply.answer);
  }
  known.set(scenario, faces);
  return faces;
}

/**
 * The mood that somebody's face shows because of what they have just said, where the author gives one that differs from
 * what they feel: of what they said in this turn, the last line that has one. It lasts until they are answered.
 * @param person their id
 */
export function faceOf({ scenario, turns }: Play, person: string): Mood | undefined {
  const faces = facesOf(scenario);
  if (faces.size === 0) return undefined;
  const said = turns.at(-1)?.beats.filter((beat) => beat.kind === 'line' && beat.by === person) ?? [];
  return said.map((beat) => (beat.kind === 'line' ? faces.get(beat.id) : undefined)).findLast((face) => face !== undefined);
}
