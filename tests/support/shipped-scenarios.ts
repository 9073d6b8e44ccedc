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
