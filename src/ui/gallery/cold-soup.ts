import type { Scenario, Texts } from '../../domain/scenario.ts';
import compiled from './cold-soup.json';

/**
 * A small scenario in its compiled form, with something of everything that the screens of a play show: a vent, a reply
 * that needs a fact, somebody who joins, a promise with its contact, a narrator. For the gallery and the screens' tests.
 */
export const coldSoup = compiled.scenario as unknown as Scenario;

export const coldSoupTexts: Texts = compiled.texts;
