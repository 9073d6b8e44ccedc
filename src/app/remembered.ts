import { memoriesOf, memoryFor } from '../domain/memory.ts';
import { lastPlayed } from '../domain/notes.ts';
import { replay } from '../domain/play.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { KeptPlay, Library } from '../ports.ts';

/**
 * What the customer who comes back in a scenario remembers: the learner's last ended play of the earlier one that can
 * still be replayed.
 * @param plays those of this learner
 * @returns nothing where there is none: they have not met
 */
export async function rememberedOf(scenario: Scenario, plays: readonly KeptPlay[], library: Pick<Library, 'scenario'>): Promise<readonly string[] | undefined> {
  const from = scenario.returns?.from;
  const ended = plays.filter((play) => play.ended && play.playthrough.scenario === from).toSorted((one, other) => lastPlayed(other) - lastPlayed(one));
  if (from === undefined || ended.length === 0) return undefined;
  const earlier = await library.scenario(from);
  for (const { playthrough } of ended) {
    const replayed = replay(earlier, playthrough);
    if (replayed.ok) return memoryFor(scenario, memoriesOf(replayed.play.scenario, replayed.play.state));
  }
  return undefined;
}
