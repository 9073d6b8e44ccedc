import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openScenario, type OpenScenario } from '../../src/cli/workplace.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** By its address, so that it is found from whatever folder a command is called. */
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** How a command ended and what it said. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of src/cli as a process of its own: for exit status and streams, which nothing else shows. */
export function run(command: string, args: readonly string[], options: { readonly input?: string; readonly cwd?: string } = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', TSX, `${ROOT}src/cli/${command}.ts`, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    input: '',
    ...options,
    env: { ...process.env, ...(options.cwd !== undefined && { INIT_CWD: options.cwd }) },
  });
  return { status, stdout, stderr };
}

/** A small sound scenario, with the shipped methods. */
export const sound = (): OpenScenario => openScenario([`${ROOT}tests/fixtures/sound.yaml`]);
