import { replay, straightIn } from '../domain/play.ts';
import type { Opened, Wish } from '../machines/app.machine.ts';
import { Refused } from '../machines/refused.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { Library } from '../ports.ts';

/**
 * Opens what the player wishes: loads the scenario and replays the actions to go on from.
 * @param remembered what a customer who comes back remembers as a new play begins; a link begins as its author says
 * @throws Refused with the reason that the player is told
 */
export async function open(library: Library, wish: Wish, remembered?: (scenario: Scenario) => Promise<readonly string[] | undefined>): Promise<Opened> {
  if (!library.cards.some((card) => card.id === wish.scenario)) throw new Refused('no-such-scenario', wish.scenario);
  const scenario = await library.scenario(wish.scenario).catch(() => {
    throw new Refused('not-loaded', wish.scenario);
  });
  const isNew = wish.revision === undefined && wish.at === undefined;
  // Whatever is the matter with the store, it keeps nobody from playing.
  const memory = isNew && scenario.returns !== undefined ? await remembered?.(scenario).catch(() => undefined) : wish.memory;
  const actions = wish.at === 'first-choice' ? straightIn(scenario) : wish.actions;
  const replayed = replay(scenario, {
    scenario: wish.scenario,
    revision: wish.revision ?? scenario.revision,
    seed: wish.seed,
    mode: wish.mode,
    language: wish.language,
    ...(memory && { memory }),
    actions,
  });
  if (replayed.ok) return { scenario, play: replayed.play };
  throw new Refused(replayed.why === 'other-revision' ? 'changed' : 'unplayable', wish.scenario);
}
