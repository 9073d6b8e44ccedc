import type { TestProject } from 'vitest/node';
import { DIST } from '../../../src/cli/root.mjs';
import { serve } from '../../../src/cli/serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built game is served during the end-to-end tests; ends in a slash. */
    gameUrl: string;
  }
}

/**
 * Serves the built game once for all end-to-end tests, as `npm start` does, and tells them where.
 * Without a build there is nothing to test: then it throws, saying so.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, close } = await serve({ dir: DIST, port: 0 });
  project.provide('gameUrl', url);
  return close;
}
