import type { Browser, Page } from 'playwright';
import { freshPage } from './browser.ts';
import type { Figure } from './figure.ts';
import { dataOf, heapOf } from './heap.ts';
import { addressOf, type Site } from './site.ts';
import { playToTheEnd } from './whole-play.ts';

const EARLY = 5; // playthroughs
const LATE = 50;
const GROWTH = 10; // %
const MEGABYTE = 1e6;

/** What staying costs: the heap after many plays on one page. */
export async function stayFigures(browser: Browser, site: Site, tell: (line: string) => void): Promise<Figure[]> {
  const fresh = await freshPage(browser, 'as it is');
  try {
    await fresh.page.goto(addressOf.ours(site.url));
    const measure = async () => ({ data: await dataOf(fresh), all: await heapOf(fresh) });
    let early = { data: 0, all: 0 };
    /* oxlint-disable no-await-in-loop -- one play after the other */
    for (let plays = 1; plays <= LATE; plays++) {
      await playToTheEnd(fresh.page);
      if (plays === EARLY) early = await measure();
      if (plays % 10 === 0) tell(`${plays} plays`);
      if (plays < LATE) await startAgain(fresh.page);
    }
    /* oxlint-enable no-await-in-loop */
    const late = await measure();
    const growth = (of: 'data' | 'all') => (late[of] / early[of] - 1) * 100;
    const told = (of: 'data' | 'all') => {
      const by = growth(of);
      return `${(late[of] / MEGABYTE).toFixed(1)} MB, ${(early[of] / MEGABYTE).toFixed(1)} MB: ${by >= 0 ? '+' : ''}${by.toFixed(1)} %`;
    };
    return [
      { name: `heap after ${LATE} plays, beside that after ${EARLY}`, measured: told('data'), limit: `≤ + ${GROWTH} %`, held: growth('data') <= GROWTH },
      { name: '  the same with the code that V8 compiles meanwhile', measured: told('all') },
    ];
  } finally {
    await fresh.close();
  }
}

/** From the debrief through the briefing to the first reply of a new play. */
async function startAgain(page: Page): Promise<void> {
  await page.locator('.debrief-foot .button.main').first().click();
  await page.locator('[data-action="contact:call"]').first().click();
}
