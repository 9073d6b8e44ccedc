import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build, loadConfigFromFile, mergeConfig, type PluginOption } from 'vite';
import { GENERATED } from '../../authoring/source-limits.ts';
import { scenarios } from '../../authoring/vite-plugin.ts';
import { ROOT } from '../root.mjs';
import { serve } from '../serve.mjs';
import { longStory } from './long-story.ts';
import { writeBarePage, writeInkPage } from './pages.ts';
import { readStories, STORY, STORY_FOLDER, type Told } from './story.ts';

/** Our game and the pages beside it, from one static server with compression. */
export interface Site {
  readonly url: string;
  /** The folder that is served. */
  readonly folder: string;
  /** @returns the revision of a story that is played there */
  revisionOf(story: string): string;
  close(): Promise<void>;
}

/** The address of a story at its first decision, by who plays it. */
export const addressOf = {
  ours: (url: string, story: string = STORY, more = '') => `${url}?scenario=${story}&at=first-choice&lang=en&seed=1&motion=reduced${more}`,
  inkjs: (url: string, story: string = STORY) => `${url}ink-${story}.html`,
  bare: (url: string) => `${url}bare.html`,
};
export type Player = keyof typeof addressOf;
export const PLAYERS = Object.keys(addressOf) as readonly Player[];

/** The id of the generated story of so many nodes. */
export const longId = (size: number): string => `nodes-${size}`;

/**
 * Builds the game with the project's own configuration, but with the bench's stories, and the pages beside it.
 * @param sizes nodes of the generated stories that are wanted too
 */
export async function openSite(sizes: readonly number[]): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'heat-bench-'));
  const stories = join(folder, 'stories');
  const served = join(folder, 'site');
  cpSync(join(ROOT, STORY_FOLDER), stories, { recursive: true });
  for (const size of sizes) {
    mkdirSync(join(stories, longId(size)), { recursive: true });
    writeFileSync(join(stories, longId(size), 'scenario.yaml'), longStory(longId(size), size));
  }
  const fromRoot = relative(ROOT, stories).replaceAll('\\', '/');
  await buildGame(fromRoot, served);
  const told: readonly Told[] = readStories(fromRoot);
  for (const one of told) writeInkPage(served, one);
  for (const one of told) if (one.scenario.id === STORY) writeBarePage(served, one);
  const server = await serve({ dir: served, port: 0 });
  return {
    url: server.url,
    folder: served,
    revisionOf: (story) => told.find(({ scenario }) => scenario.id === story)?.scenario.revision ?? '',
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Builds and serves the game as it is shipped, with its own scenarios. */
export async function openShipped(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'heat-bench-'));
  await buildGame('scenarios', folder);
  const server = await serve({ dir: folder, port: 0 });
  return {
    url: server.url,
    folder,
    revisionOf: () => '', // nobody asks: its scenarios are those of the repository
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function buildGame(folder: string, outDir: string): Promise<void> {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, join(ROOT, 'vite.config.ts'));
  if (!loaded) throw new Error('vite.config.ts could not be read');
  const plugins = (loaded.config.plugins ?? []).map((one: PluginOption) =>
    one && 'name' in one && one.name === 'scenarios' ? scenarios({ folder, limits: GENERATED }) : one,
  );
  await build({
    ...mergeConfig(loaded.config, { root: ROOT, build: { outDir, emptyOutDir: true }, logLevel: 'error' }),
    plugins,
    configFile: false,
  });
}
