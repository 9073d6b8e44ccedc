import type { Browser, CDPSession, Page } from 'playwright';
import { freshPage, launch } from './browser.ts';
import { atMost, unmeasured, type Figure } from './figure.ts';
import { dataOf, heapOf } from './heap.ts';
import { addressOf, type Site } from './site.ts';
import { playToTheEnd } from './whole-play.ts';

const EARLY = 5; // playthroughs
const LATE = 50;
const GROWTH = 10; // %
const MOTION_ENDS = 20_000; // ms after the last input
const WATCHED = 10_000; // ms
const SETTLED = 6_000; // ms
const IDLE = 1; // % of one processor
const MEGABYTE = 1e6;

/** What staying costs: the heap after many plays on one page, and the processor while nobody does anything. */
export async function stayFigures(browser: Browser, site: Site, tell: (line: string) => void): Promise<Figure[]> {
  return [...(await heapFigures(browser, site, tell)), ...(await idleFigures(site, tell))];
}

async function heapFigures(browser: Browser, site: Site, tell: (line: string) => void): Promise<Figure[]> {
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

/** In a browser of its own, so that no other page takes part. */
async function idleFigures(site: Site, tell: (line: string) => void): Promise<Figure[]> {
  const motion = `frames asked for from ${MOTION_ENDS / 1000} s after the last input on, in ${WATCHED / 1000} s`;
  const processor = 'processor meanwhile, browser and page';
  const browser = await launch();
  try {
    const fresh = await freshPage(browser, 'as it is');
    const { page } = fresh;
    await page.goto(addressOf.ours(site.url).replace('motion=reduced', 'motion=full'), { waitUntil: 'networkidle' });
    await page.locator('[data-reply]').first().waitFor();
    if ((await page.locator('canvas').count()) === 0) return [unmeasured(motion, 'no stage came'), unmeasured(processor, 'no stage came')];
    // The stage stands and the customer has finished speaking: from now on nothing but this touches it.
    await pause(SETTLED);
    await page.mouse.click(5, 400);
    tell(`Waiting for ${(SETTLED + MOTION_ENDS + WATCHED) / 1000} s without touching anything.`);
    await pause(MOTION_ENDS + 500);
    // What was left over before is not the price of resting: it is collected now, not a few seconds later.
    await heapOf(fresh);
    await pause(500);
    const all = await browser.newBrowserCDPSession();
    const before = { frames: await frames(page), used: await processorTime(all), at: performance.now() };
    await pause(WATCHED);
    const used = ((await processorTime(all)) - before.used) / ((performance.now() - before.at) / 1000);
    return [atMost(motion, (await frames(page)) - before.frames, 0, ''), atMost(processor, used * 100, IDLE, ' %', 2)];
  } finally {
    await browser.close();
  }
}

const frames = (page: Page): Promise<number> => page.evaluate(() => window.probed.frames);

/** Seconds of processor time that all of the browser's processes have used. */
async function processorTime(browser: CDPSession): Promise<number> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

const pause = (time: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, time);
  });
