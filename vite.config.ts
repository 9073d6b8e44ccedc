import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import type { TestProjectInlineConfiguration, ViteUserConfig } from 'vitest/config';
import { phaserParts } from './scenes/phaser-parts/phaser-parts.ts';
import { scenarios } from './src/authoring/vite-plugin.ts';
import { CHROMIUM_ARGS, findChromium } from './src/cli/chromium.mjs';
import { firstPicture } from './src/cli/first-picture.ts';
import { offline } from './src/cli/offline.ts';

/**
 * The development server hands styles over as inline elements, which the page's policy rightly forbids.
 * Only there, and only for styles, the policy is opened; the built page keeps it as written in index.html.
 */
function inlineStylesInDevelopment(): Plugin {
  return {
    name: 'inline-styles-in-development',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
  };
}

const BROWSER_TESTS = 'tests/**/*.browser.test.{ts,tsx}';
const END_TO_END_TESTS = 'tests/browser/**/*.e2e.test.ts';
const SIZE_TEST = 'tests/size.test.ts';

/** Nothing is judged by its speed here: a machine that is busy with other things fails no test. */
const PATIENT = { testTimeout: 30_000, hookTimeout: 30_000, expect: { poll: { timeout: 10_000 } } };

/** Tests that run in Node: rules, scenarios, architecture, then sizes and the whole game, which need it built. */
const NODE_PROJECTS: readonly TestProjectInlineConfiguration[] = [
  {
    extends: true,
    test: {
      ...PATIENT,
      name: 'unit',
      environment: 'node',
      include: ['tests/**/*.test.{ts,tsx}'],
      exclude: [BROWSER_TESTS, END_TO_END_TESTS, SIZE_TEST],
    },
  },
  { extends: true, test: { name: 'size', environment: 'node', include: [SIZE_TEST] } },
  {
    extends: true,
    test: {
      ...PATIENT,
      name: 'e2e',
      environment: 'node',
      include: [END_TO_END_TESTS],
      globalSetup: 'tests/browser/support/serve-built-game.ts',
    },
  },
];

/**
 * Tests of components and of the stage, which run inside Chromium. What drives it takes a second to load, so it is
 * loaded only when these tests are wanted.
 */
async function browserProject(): Promise<TestProjectInlineConfiguration> {
  const { playwright } = await import('@vitest/browser-playwright');
  const launchOptions = { executablePath: findChromium() ?? 'chromium', args: CHROMIUM_ARGS };
  return {
    extends: true,
    // Named ahead: a package that is only discovered while tests run makes the page reload in the middle of one.
    optimizeDeps: {
      include: ['axe-core', 'i18next', 'idb', 'phaser', 'preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'xstate', 'yaml'],
    },
    test: {
      ...PATIENT,
      name: 'browser',
      include: [BROWSER_TESTS],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions }),
        instances: [{ browser: 'chromium' }],
      },
    },
  };
}

/** @param mode `test` when Vitest asks. */
async function testProjects(mode: string): Promise<TestProjectInlineConfiguration[]> {
  if (mode !== 'test') return [];
  const asked = process.argv.filter((_, index, words) => words[index - 1] === '--project');
  const inBrowser = asked.length === 0 || asked.includes('browser');
  return [...NODE_PROJECTS, ...(inBrowser ? [await browserProject()] : [])];
}

export default defineConfig(async ({ mode }): Promise<ViteUserConfig> => ({
  // Relative, so that the built folder runs from any path: a subfolder of an intranet, an LMS package.
  base: './',
  plugins: [
    // Each scenario, and each of its languages, becomes a lazily loaded chunk; the build fails on every finding.
    scenarios(),
    // Halves Phaser, in the build only: the parts that the stage uses.
    phaserParts(),
    // What a link to a first choice shows before the game has come.
    firstPicture(),
    // What keeps the whole game on the device.
    offline(),
    inlineStylesInDevelopment(),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { host: '127.0.0.1', port: 5173 },
  build: {
    target: 'es2022',
    // Everything stays a file of its own: the policy allows no inline styles, and one inline script, by its hash (first-picture).
    assetsInlineLimit: 0,
    // Every browser that knows es2022 and import maps preloads modules by itself.
    modulePreload: { polyfill: false },
    // Read by tests/size.test.ts, which walks it from the entry.
    manifest: true,
    // The notices that the licences of what we bundle ask for go where the bundle goes.
    license: { fileName: 'licenses.md' },
    // Whoever starts the game need not read how long each part of the build took.
    rolldownOptions: { checks: { bundlerTimings: false } },
    reportCompressedSize: false,
    // Phaser is that large. What may be loaded when is held by tests/size.test.ts instead.
    chunkSizeWarningLimit: 1_500,
  },
  // As many at a time as there are processors: half of what a test of the whole game does is waiting.
  test: { projects: await testProjects(mode), maxWorkers: '100%' },
}));
