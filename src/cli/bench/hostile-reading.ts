import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../authoring/finding.ts';
import { readMethods } from '../../authoring/method-library.ts';
import { readReactions, type Reactions } from '../../authoring/reactions.ts';
import { readScenario } from '../../authoring/scenario-file.ts';
import { sourceFile } from '../../authoring/scenario-folder.ts';
import { sourceFromBytes } from '../../authoring/source-bytes.ts';
import { ROOT } from '../root.mjs';
import { HOSTILE_FILES, type HostileFile, type Kind } from './hostile-files.ts';

/*
 * Reads hostile files as what they pretend to be. As a program of its own: reads the one whose number is its argument as
 * everything that it pretends to be, and prints what that took, as JSON.
 */

/** What a reading took, and what was found. */
export interface Cost {
  readonly milliseconds: number; // of processor time
  readonly megabytes: number; // the most that the process had in memory when it had read it once
  readonly findings: readonly Finding[];
}

const FILE: Readonly<Record<Kind, string>> = { scenario: 'scenario.yaml', translation: 'es.yaml', play: 'plays/hostile.yaml', reactions: 'reactions.yaml', method: 'methods/hostile.yaml' };

let known: Reactions | undefined;

function shippedReactions(): Reactions {
  if (known !== undefined) return known;
  const { reactions } = readReactions(sourceFile(ROOT, join(ROOT, 'scenarios/reactions.yaml')));
  if (reactions === undefined) throw new Error('scenarios/reactions.yaml has errors: npm run --silent check says which.');
  return (known = reactions);
}

/** Reads bytes as one kind of file, beside a scenario that is sound. @returns everything that is found in them */
export function readAs(kind: Kind, bytes: Uint8Array): readonly Finding[] {
  const file = sourceFromBytes(FILE[kind], bytes);
  const beside = { file: FILE.scenario, text: readFileSync(join(ROOT, 'tests/fixtures/sound.yaml'), 'utf8') };
  const read: Readonly<Record<Kind, () => { readonly findings: readonly Finding[] }>> = {
    scenario: () => readScenario({ scenario: file }, shippedReactions()),
    translation: () => readScenario({ scenario: beside, translations: [file] }, shippedReactions()),
    play: () => readScenario({ scenario: beside, plays: [file] }, shippedReactions()),
    reactions: () => readReactions(file),
    method: () => readMethods({ methods: [file], shared: [], translations: [] }),
  };
  return read[kind]().findings;
}

/** Reads a file as everything that it pretends to be. @returns what the dearest of these readings took */
export function costOf({ kinds, bytes }: HostileFile): Cost {
  let milliseconds = 0;
  let megabytes = 0;
  const findings: Finding[] = [];
  for (const kind of kinds) {
    const before = process.cpuUsage();
    findings.push(...readAs(kind, bytes()));
    const { user, system } = process.cpuUsage(before);
    milliseconds = Math.max(milliseconds, (user + system) / 1000);
    megabytes ||= process.resourceUsage().maxRSS / 1024;
  }
  return { milliseconds, megabytes, findings };
}

const [, program, number] = process.argv;
if (program === import.meta.filename && number !== undefined) {
  const file = HOSTILE_FILES[Number(number)];
  if (file === undefined) throw new Error(`There is no hostile file ${number}.`);
  const { findings, ...cost } = costOf(file);
  process.stdout.write(JSON.stringify({ ...cost, findings: findings.slice(0, 3) }));
}
