import { chromium } from 'playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { inject, test as base } from 'vitest';
import { CHROMIUM_ARGS, ensureChromium } from '../../../src/cli/chromium.mjs';
import { collectComplaints } from './complaints.ts';

/** The two sizes that every screen is looked at in, in CSS pixels. */
export const VIEWPORTS = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 3 },
} as const satisfies Record<string, BrowserContextOptions>;

export type Viewport = keyof typeof VIEWPORTS;

/** For `describe.each(EACH_VIEWPORT)`. */
export const EACH_VIEWPORT: readonly Viewport[] = ['desktop', 'phone'];

export interface GameOptions {
  /** What follows the game's address: a search, a hash. Default: nothing, the library. */
  readonly path?: string;
  /** Default: desktop. */
  readonly viewport?: Viewport;
  /** The language that the browser asks for, e.g. `es`. Default: `en`. */
  readonly locale?: string;
  /** Default: `reduce`, so that no test waits for movement. */
  readonly motion?: 'reduce' | 'no-preference';
  /** Opens a further tab in this browser profile instead of a fresh one: it shares what is stored. */
  readonly besides?: Page;
  /** The game is kept on the device, as for everybody; elsewhere it is not, for tests are not about that. */
  readonly offline?: boolean;
  /** Where another game than the one of all tests is served. */
  readonly at?: string;
  /** The complaints that the test is about, if it provokes any. */
  readonly tolerates?: RegExp;
}

export type OpenGame = (options?: GameOptions) => Promise<Page>;

/**
 * `test` with `openGame`, which opens the built game in Chromium, in an empty profile, and gives Playwright's page.
 * A test in which any of its pages complained (see complaints.ts) fails, whatever it asserted.
 */
export const test = base
  .extend<{ browser: Browser }>({
    browser: [
      // Vitest reads from the pattern which fixtures are wanted; this one wants none.
      // oxlint-disable-next-line no-empty-pattern
      async ({}, use) => {
        const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
        await use(browser);
        await browser.close();
      },
      { scope: 'file' },
    ],
  })
  .extend<{ openGame: OpenGame }>({
    openGame: async ({ browser }, use) => {
      const gameUrl = inject('gameUrl');
      const opened: { context: BrowserContext; complaints: readonly string[]; tolerates: RegExp | undefined }[] = [];

      await use(async ({ path = '', viewport = 'desktop', locale = 'en', motion = 'reduce', ...options } = {}) => {
        let context = options.besides?.context();
        if (context === undefined) {
          context = await browser.newContext({
            ...VIEWPORTS[viewport],
            locale,
            reducedMotion: motion,
            serviceWorkers: options.offline ? 'allow' : 'block',
          });
          const complaints = collectComplaints(context, new URL(options.at ?? gameUrl).origin);
          opened.push({ context, complaints, tolerates: options.tolerates });
        }
        const page = await context.newPage();
        await page.goto(new URL(path, options.at ?? gameUrl).href);
        return page;
      });

      await Promise.all(opened.map(({ context }) => context.close()));
      const complaints = opened.flatMap(({ complaints: all, tolerates }) =>
        all.filter((complaint) => tolerates?.test(complaint) !== true),
      );
      if (complaints.length > 0) throw new Error(`The game complained:\n${complaints.join('\n')}`);
    },
  });
