import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { build, type Plugin } from 'vite';
import { ROOT } from './root.mjs';

const WORKER = join(ROOT, 'src', 'adapters', 'updates', 'worker.ts');
/** What the page asks for as `./`. */
const PAGE = 'index.html';
/** Named by their content: another content is another file. */
const HASHED = /^assets\//;
/** For people who build and host the game, not for the game. */
const NOT_FOR_PLAYING = /^\.|(?:^|\/)\.|\.md$/;

/** Builds the service worker beside the page, once everything is built that it keeps on the device. */
export function offline(): Plugin {
  let folder = '';
  return {
    name: 'offline',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        writeFileSync(join(folder, 'sw.js'), await workerFor(filesOf(folder)));
      },
    },
  };
}

interface Kept {
  readonly url: string;
  readonly revision: string | null; // null: the name says it
}

function filesOf(folder: string): readonly Kept[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((url) => !NOT_FOR_PLAYING.test(url) && url !== 'sw.js')
    .toSorted()
    .map((url) => ({ url: url === PAGE ? './' : url, revision: HASHED.test(url) ? null : createHash('sha256').update(readFileSync(join(folder, url))).digest('hex').slice(0, 16) }));
}

async function workerFor(files: readonly Kept[]): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    define: { FILES: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'es2022', lib: { entry: WORKER, formats: ['iife'], name: 'worker' }, rolldownOptions: { output: { exports: 'none' } } },
  });
  const [{ output }] = (Array.isArray(made) ? made : [made]) as [{ output: readonly { type: string; code?: string }[] }];
  const code = output.find(({ type }) => type === 'chunk')?.code;
  if (code === undefined) throw new Error(`${WORKER} builds no script`);
  return code;
}
