import { spawnSync } from 'node:child_process';
import { ROOT } from '../root.mjs';
import type { Figure } from './figure.ts';
import { HOSTILE_FILES, type HostileFile } from './hostile-files.ts';
import type { Cost } from './hostile-reading.ts';

const MOST_MILLISECONDS = 2000;
const MOST_MEGABYTES = 300;

/** What hostile files cost whoever reads them, each in a process of its own: processor time of the dearest reading, and memory. */
export function hostileFigures(tell: (line: string) => void): Figure[] {
  tell(`Reading ${HOSTILE_FILES.length} hostile files.`);
  return HOSTILE_FILES.map(figureOf);
}

function figureOf({ name, finding }: HostileFile, number: number): Figure {
  const limit = `≤ ${MOST_MILLISECONDS} ms, ≤ ${MOST_MEGABYTES} MB`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/bench/hostile-reading.ts', String(number)], { cwd: ROOT, encoding: 'utf8', timeout: 60_000 });
  if (status !== 0) return { name: `hostile: ${name}`, measured: `ended with ${status ?? 'no status'}: ${stderr.split('\n').find((line) => line.includes('Error')) ?? ''}`, limit, held: false };
  const { milliseconds, megabytes, findings } = JSON.parse(stdout) as Cost;
  const [first] = findings;
  const said = first === undefined ? 'accepted' : `${first.rule} in line ${first.line}`;
  return {
    name: `hostile: ${name}`,
    measured: `${Math.round(milliseconds)} ms, ${Math.round(megabytes)} MB, ${said}`,
    limit,
    held: milliseconds <= MOST_MILLISECONDS && megabytes <= MOST_MEGABYTES && (first === undefined) === (finding === undefined),
  };
}
