import { join } from 'node:path';
import { findingLine } from '../../authoring/finding-line.ts';
import { readReactions } from '../../authoring/reactions.ts';
import { readScenario } from '../../authoring/scenario-file.ts';
import { readScenarioFolder } from '../../authoring/scenario-folder.ts';
import { GENERATED } from '../../authoring/source-limits.ts';
import type { Scenario, Texts } from '../../domain/scenario.ts';
import { ROOT } from '../root.mjs';

/** The conversation that the pages play side by side. */
export const STORY = 'late-report';
/** Where it lies, from the project's root. */
export const STORY_FOLDER = 'src/cli/bench/story';
/** Decisions in it, the goodbye not counted. */
export const DECISIONS = 8;

/** A scenario with the texts that it was written in. */
export interface Told {
  readonly scenario: Scenario;
  readonly texts: Texts;
}

/**
 * Every scenario below a folder.
 * @param folder from the project's root
 * @throws with all findings where one of them has errors
 */
export function readStories(folder: string): readonly Told[] {
  const found = readScenarioFolder(join(ROOT, folder), ROOT, join(ROOT, 'scenarios'), GENERATED);
  const { reactions } = readReactions(found.reactions);
  if (reactions === undefined) throw new Error('scenarios/reactions.yaml has errors: npm run --silent check says which.');
  return found.scenarios.map((files) => {
    const { scenario, texts, findings } = readScenario(files, reactions);
    const errors = findings.filter((finding) => finding.severity === 'error');
    if (scenario === undefined || errors.length > 0) throw new Error(`${files.folder}:\n${errors.map(findingLine).join('\n')}`);
    return { scenario, texts: texts[scenario.language] ?? {} };
  });
}
