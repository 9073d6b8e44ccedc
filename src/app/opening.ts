import { replay, straightIn } from '../domain/play.ts';
import type { Opened, Wish } from '../machines/app.machine.ts';
import { Refused } from '../machines/refused.ts';
import type { Library } from '../ports.ts';

/**
 * Opens what the player wishes: loads the scenario and replays the actions to go on from.
 * @throws Refused with the reason that the player is told
 */
export async function open(library: Library, wish: Wish): Promise<Opened> {
  if (!library.cards.some((card) => card.id === wish.scenario)) throw new Refused('no-such-scenario', wish.scenario);
  const scenario = await library.scenario(wish.scenario).catch(() => {
    throw new Refused('not-loaded', wish.scenario);
  });
  const actions = wish.at === 'first-choice' ? straightIn(scenario) : wish.actions;
  const replayed = replay(scenario, {
    scenario: wish.scenario,
    revision: wish.revision ?? scenario.revision,
    seed: wish.seed,
    mode: wish.mode,
    language: wish.language,
    actions,
  });
  if (replayed.ok) return { scenario, play: replayed.play };
  throw new Refused(replayed.why === 'other-revision' ? 'changed' : 'unplayable', wish.scenario);
}
