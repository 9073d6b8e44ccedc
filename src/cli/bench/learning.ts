import type { Browser, Page } from 'playwright';
import { freshPage } from './browser.ts';
import { atMost, type Figure } from './figure.ts';
import { heapOf } from './heap.ts';
import { keepAll, manyPlays } from './many-plays.ts';
import type { Site } from './site.ts';
import { median } from './statistics.ts';

const PLAYS = 10_000;
const OPENS_IN = 500; // ms
const MORE_HEAP = 80; // MB
const MEGABYTE = 1e6;

/** What learning costs around the game: how soon progress opens over ten thousand plays, and what it holds on to. */
export async function learningFigures(browser: Browser, site: Site, rounds: number, tell: (line: string) => void): Promise<Figure[]> {
  const fresh = await freshPage(browser, 'as it is');
  const { page } = fresh;
  try {
    await page.addInitScript(() => localStorage.setItem('heat.settings', JSON.stringify({ introSeen: true })));
    await page.goto(`${site.url}?lang=en&motion=off`);
    await page.locator('[data-room="progress"]').waitFor();
    await openProgress(page);
    const empty = await heapOf(fresh);
    await keepAll(page, manyPlays(PLAYS, Date.now()));
    const times: number[] = [];
    /* oxlint-disable no-await-in-loop -- one after the other */
    for (let round = 0; round < rounds; round++) {
      // As somebody comes by it: the library has just shown what is kept.
      await page.reload();
      await page.locator('.result').first().waitFor();
      times.push(await openProgress(page));
    }
    /* oxlint-enable no-await-in-loop */
    const heap = await heapOf(fresh);
    tell(`progress over ${PLAYS} plays: ${times.map((time) => time.toFixed(0)).join(', ')} ms`);
    return [
      atMost(`progress over ${PLAYS} plays opens in`, median(times), OPENS_IN, ' ms'),
      atMost('  and holds, beside progress over none', (heap - empty) / MEGABYTE, MORE_HEAP, ' MB', 1),
    ];
  } finally {
    await fresh.close();
  }
}

/** @returns ms from the click until the page is painted with its plots, or, without plays, with its words */
async function openProgress(page: Page): Promise<number> {
  return page.evaluate(
    async () =>
      new Promise<number>((done) => {
        const began = performance.now();
        const seen = new MutationObserver(() => {
          if (!document.querySelector('.progress')) return;
          seen.disconnect();
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
        });
        seen.observe(document.body, { childList: true, subtree: true });
        document.querySelector<HTMLElement>('[data-room="progress"]')?.click();
      }),
  );
}
