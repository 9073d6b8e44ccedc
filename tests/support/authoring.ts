import { readFileSync } from 'node:fs';
import { readReactions, type Reactions } from '../../src/authoring/reactions.ts';
import type { SourceFile } from '../../src/authoring/yaml-source.ts';

const ROOT = new URL('../../', import.meta.url);

/** A file of the repository as the readers of src/authoring take it. */
export function repositoryFile(file: string): SourceFile {
  return { file, text: readFileSync(new URL(file, ROOT), 'utf8') };
}

/** A file below tests/fixtures. */
export const readFixture = (name: string): SourceFile => repositoryFile(`tests/fixtures/${name}`);

/** The reactions that are shipped. @throws if they have findings */
export function shippedReactions(): Reactions {
  const { reactions, findings } = readReactions(repositoryFile('scenarios/reactions.yaml'));
  if (reactions === undefined) throw new Error(`scenarios/reactions.yaml: ${findings.map(({ message }) => message).join(' ')}`);
  return reactions;
}

/** The first example of scenarios/README.md whose text begins so. @throws if there is none */
export function readmeExample(begins: string): string {
  const { text } = repositoryFile('scenarios/README.md');
  const block = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => yaml ?? '').find((yaml) => yaml.startsWith(begins));
  if (block === undefined) throw new Error(`scenarios/README.md has no example that begins with ${begins}`);
  return block;
}
