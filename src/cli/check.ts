import { join } from 'node:path';
import { findingLine } from '../authoring/finding-line.ts';
import { readMethods } from '../authoring/method-library.ts';
import { readReactions } from '../authoring/reactions.ts';
import { readScenario } from '../authoring/scenario-file.ts';
import { readMethodFolder, readScenarioFolder } from '../authoring/scenario-folder.ts';
import { judgeScenario } from '../authoring/scenario-rules.ts';
import { ROOT } from './root.mjs';

/*
 * npm run check:scenarios [ID …]: everything that is wrong with the scenarios (all, or those named) and the methods.
 * Exits with 0 where nothing is an error, with 1 where something is, with 2 where it could not be checked.
 */

const counted = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

function check(ids: readonly string[]): number {
  const folder = readScenarioFolder(join(ROOT, 'scenarios'), ROOT);
  const known = folder.scenarios.map((files) => files.folder ?? '');
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    console.error(`There is no scenario ${unknown.join(', ')}; there are ${known.join(', ') || 'none'}.`);
    return 2;
  }
  const methods = readMethods(readMethodFolder(join(ROOT, 'scenarios', 'methods'), ROOT));
  const { reactions, findings: reactionFindings } = readReactions(folder.reactions);
  const findings = [...reactionFindings, ...(ids.length === 0 ? methods.findings : [])];
  const chosen = folder.scenarios.filter((files) => ids.length === 0 || ids.includes(files.folder ?? ''));
  if (reactions !== undefined) {
    for (const files of chosen) {
      const reading = readScenario(files, reactions);
      findings.push(...reading.findings, ...judgeScenario(reading, methods).findings);
    }
  }
  for (const finding of findings) console.log(findingLine(finding));
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  console.log(`${counted(chosen.length, 'scenario')}: ${counted(errors, 'error')}, ${counted(findings.length - errors, 'warning')}`);
  return errors > 0 ? 1 : 0;
}

try {
  process.exitCode = check(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
