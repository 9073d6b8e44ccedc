import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, from wherever a command is called. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The built game. */
export const DIST = join(ROOT, 'dist');
