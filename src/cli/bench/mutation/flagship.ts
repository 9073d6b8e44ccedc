import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { MethodReading } from '../../../authoring/method-library.ts';
import { readMethods } from '../../../authoring/method-library.ts';
import { readReactions, type Reactions } from '../../../authoring/reactions.ts';
import { readMethodFolder, readScenarioFolder } from '../../../authoring/scenario-folder.ts';
import { readScenario, type ScenarioFiles, type ScenarioReading } from '../../../authoring/scenario-file.ts';
import type { WrittenScenario } from '../../../authoring/shape.ts';
import { ROOT } from '../../root.mjs';

/** A scenario as data that a mutation changes in place: scenario.yaml and one translation. */
export interface Draft {
  readonly scenario: WrittenScenario;
  readonly translation: { language: string; texts: Record<string, string> };
}

/** One of the scenarios that show what the game can do. */
export interface Flagship {
  readonly id: string;
  readonly files: ScenarioFiles;
  readonly draft: Draft;
  /** The replies of its exemplary play. */
  readonly exemplary: ReadonlySet<string>;
}

/** The flagships, and what they are read with. */
export interface Flagships {
  readonly flagships: readonly Flagship[];
  readonly reactions: Reactions;
  readonly methods: MethodReading;
}

const FLAGSHIPS: ReadonlySet<string> = new Set(['insect-in-the-drink', 'ten-thousand-dollar-rebuild']);

/** @throws where one of them cannot be read */
export function readFlagships(): Flagships {
  const { scenarios, reactions: file } = readScenarioFolder(join(ROOT, 'scenarios'), ROOT);
  const { reactions } = readReactions(file);
  if (reactions === undefined) throw new Error('scenarios/reactions.yaml has errors: npm run --silent check says which.');
  const flagships = scenarios.filter(({ folder }) => FLAGSHIPS.has(folder ?? '')).map((files): Flagship => {
    const [translation] = files.translations ?? [];
    // Without `sources`: those notice any change to a text, a mistake or not.
    const { language, texts } = parse(translation?.text ?? '') as Draft['translation'];
    const exemplary = readScenario(files, reactions).plays.find(({ play }) => play.is === 'exemplary')?.play.actions ?? [];
    return {
      id: files.folder ?? '',
      files,
      draft: { scenario: parse(files.scenario.text) as WrittenScenario, translation: { language, texts } },
      exemplary: new Set(exemplary.map((action) => action.replace('reply:', ''))),
    };
  });
  return { flagships, reactions, methods: readMethods(readMethodFolder(join(ROOT, 'scenarios', 'methods'), ROOT)) };
}

/** Writes a draft out as the files of its flagship, and reads them as an author's. */
export function readDraft({ files }: Flagship, { scenario, translation }: Draft, reactions: Reactions): ScenarioReading {
  const write = (data: object): string => stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
  const [first, ...others] = files.translations ?? [];
  return readScenario(
    {
      ...files,
      scenario: { ...files.scenario, text: write(scenario) },
      translations: [...(first === undefined ? [] : [{ ...first, text: write(translation) }]), ...others],
    },
    reactions,
  );
}
