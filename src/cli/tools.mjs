import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** Where the packages that we call keep their program: called by Node itself, it runs alike on every system. */
const PROGRAMS = {
  oxlint: 'oxlint/bin/oxlint',
  tsc: 'typescript/bin/tsc',
  tsx: 'tsx/dist/cli.mjs',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
};

/**
 * Runs an installed tool in the project's folder, showing what it prints.
 * @param {keyof typeof PROGRAMS} tool
 * @param {string[]} args
 * @returns {boolean} whether it succeeded
 */
export function run(tool, ...args) {
  const program = join(ROOT, 'node_modules', PROGRAMS[tool]);
  return spawnSync(process.execPath, [program, ...args], { cwd: ROOT, stdio: 'inherit' }).status === 0;
}
