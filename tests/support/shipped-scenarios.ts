import { fileURLToPath } from 'node:url';
import { readScenario } from '../../src/authoring/scenario-file.ts';
import { readScenarioFolder } from '../../src/authoring/scenario-folder.ts';
import type { Scenario } from '../../src/domain/scenario.ts';
import { shippedReactions } from './authoring.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Every scenario that ships, compiled. @throws where one has an error */
export function shippedScenarios(): readonly Scenario[] {
  const reactions = shippedReactions();
  return readScenarioFolder(`${ROOT}scenarios`, ROOT).scenarios.map((files) => {
    const { scenario, findings } = readScenario(files, reactions);
    if (scenario === undefined) throw new Error(`${files.folder}: ${findings.map(({ message }) => message).join(' ')}`);
    return scenario;
  });
}

/** The same, each with the actions of its reference plays, the exemplary one first. */
export function shippedWithPlays(): readonly { readonly scenario: Scenario; readonly plays: readonly (readonly string[])[] }[] {
  const reactions = shippedReactions();
  return readScenarioFolder(`${ROOT}scenarios`, ROOT).scenarios.map((files) => {
    const { scenario, plays } = readScenario(files, reactions);
    if (scenario === undefined) throw new Error(`${files.folder} does not compile`);
    const shown = plays.map(({ play }) => play);
    return { scenario, plays: [...shown.filter(({ is }) => is === 'exemplary'), ...shown.filter(({ is }) => is !== 'exemplary')].map(({ actions }) => actions) };
  });
}
