import type { Browser, Page } from 'playwright';
import { freshPage } from './browser.ts';
import { atMost, type Figure } from './figure.ts';
import { gzipBytes } from './load.ts';
import { addressOf, type Site } from './site.ts';
import { gather } from './transfers.ts';

const FIRST_PLAY = 520; // kB

/** What a first play loads in all: the way to the first choice, the stage, the font, and the debrief at its end. */
export async function wholePlayFigures(browser: Browser, site: Site): Promise<Figure[]> {
  const fresh = await freshPage(browser, 'as it is');
  try {
    const transfers = gather(fresh.devtools);
    await fresh.page.goto(addressOf.ours(site.url));
    await transfers.quiet();
    await playToTheEnd(fresh.page);
    await transfers.quiet();
    const all = transfers.all();
    const sent = all.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
    return [
      atMost('everything that a first play loads, gzip', all.reduce((sum, one) => sum + gzipBytes(site, one), 0) / 1000, FIRST_PLAY, ' kB', 1),
      { name: 'everything that a first play loads, as sent', measured: `${sent.toFixed(1)} kB in ${all.length} requests` },
    ];
  } finally {
    await fresh.close();
  }
}

/** Chooses the first reply until there is none, and goes on to the debrief. */
export async function playToTheEnd(page: Page): Promise<void> {
  const reply = page.locator('[data-reply]').first();
  const last = page.locator('[data-action="proceed"]');
  // What can be said to an answer may come a frame after it.
  const next = reply.or(last).first();
  await next.waitFor();
  /* oxlint-disable no-await-in-loop -- one choice after the other */
  while ((await reply.count()) > 0) {
    const said = await page.locator('[data-line]').getAttribute('data-line');
    await reply.click();
    await page.waitForFunction((before) => document.querySelector('[data-line]')?.getAttribute('data-line') !== before, said);
    await next.waitFor();
  }
  /* oxlint-enable no-await-in-loop */
  await last.click();
  await page.locator('.debrief').waitFor();
}
