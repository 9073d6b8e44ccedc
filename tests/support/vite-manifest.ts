import { existsSync, readFileSync } from 'node:fs';

interface Chunk {
  readonly name?: string;
  readonly file: string;
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
  /** Keys of the chunks without which this one does not run. */
  readonly imports?: readonly string[];
  /** Keys of the chunks that it asks for later. */
  readonly dynamicImports?: readonly string[];
}

/** What Vite built, by the path of its source. */
export type Manifest = Readonly<Record<string, Chunk>>;

/** Throws when the game has not been built. */
export function readManifest(path: string): Manifest {
  if (!existsSync(path)) throw new Error(`${path} does not exist: build the game first (npm run build).`);
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

/**
 * The files that loading the chunks `from` brings along: scripts, styles, assets, each once, as paths in dist.
 * @param lazyToo whether a chunk that is asked for later, given by its key, counts as well
 */
export function closure(manifest: Manifest, from: readonly string[], lazyToo: (key: string) => boolean): string[] {
  const files = new Set<string>();
  const seen = new Set<string>();
  const waiting = [...from];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`The manifest knows no chunk "${key}".`);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
    waiting.push(...(chunk.imports ?? []), ...(chunk.dynamicImports ?? []).filter(lazyToo));
  }
  return [...files];
}
