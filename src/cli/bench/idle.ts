import type { CDPSession, Page } from 'playwright';
import { freshPage, launch } from './browser.ts';
import { atMost, unmeasured, type Figure } from './figure.ts';
import { heapOf } from './heap.ts';

const MOTION_ENDS = 20_000; // ms after the last input
const WATCHED = 10_000; // ms
const SETTLED = 6_000; // ms
const IDLE = 1; // % of one processor

/** What a page that nobody touches takes while it is watched. */
interface Rest {
  readonly frames: number; // that it asked for
  readonly processor: number; // % of one processor: all processes of the browser
}

/**
 * What a stage costs while nobody does anything. A browser by itself takes about one percent here, so an empty page is
 * watched the same way, and what ours takes more is judged.
 * @param address of a first choice with a stage that moves
 */
export async function idleFigures(address: string, tell: (line: string) => void): Promise<Figure[]> {
  const motion = `frames asked for from ${MOTION_ENDS / 1000} s after the last input on, in ${WATCHED / 1000} s`;
  const processor = 'processor meanwhile, beyond that of an empty page';
  tell(`Waiting for ${(2 * (SETTLED + MOTION_ENDS + WATCHED)) / 1000} s without touching anything.`);
  const ours = await rest(address, async (page) => {
    await page.locator('[data-reply]').first().waitFor();
    return (await page.locator('canvas').count()) > 0;
  });
  if (!ours) return [unmeasured(motion, 'no stage came'), unmeasured(processor, 'no stage came')];
  const empty = await rest('about:blank', async () => true);
  const more = (ours.processor - (empty?.processor ?? 0)) * 100;
  const told = `${more.toFixed(2)} % (${(ours.processor * 100).toFixed(2)}, empty ${((empty?.processor ?? 0) * 100).toFixed(2)})`;
  return [
    atMost(motion, ours.frames, 0, ''),
    { name: processor, measured: told, limit: `≤ ${IDLE.toFixed(2)} %`, held: more <= IDLE },
  ];
}

/**
 * Watches a page in a browser of its own, so that no other page takes part.
 * @param stands whether the page is there as it should be
 * @returns nothing where it is not
 */
async function rest(address: string, stands: (page: Page) => Promise<boolean>): Promise<Rest | undefined> {
  const browser = await launch();
  try {
    const fresh = await freshPage(browser, 'as it is');
    const { page } = fresh;
    await page.goto(address, { waitUntil: 'networkidle' });
    if (!(await stands(page))) return undefined;
    // The stage stands and the customer has finished speaking: from now on nothing but this touches it.
    await pause(SETTLED);
    await page.mouse.click(5, 400);
    await pause(MOTION_ENDS + 500);
    // What was left over before is not the price of resting: it is collected now, not a few seconds later.
    await heapOf(fresh);
    await pause(500);
    const all = await browser.newBrowserCDPSession();
    const before = { frames: await frames(page), used: await processorTime(all), at: performance.now() };
    await pause(WATCHED);
    const processor = ((await processorTime(all)) - before.used) / ((performance.now() - before.at) / 1000);
    return { frames: (await frames(page)) - before.frames, processor };
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
