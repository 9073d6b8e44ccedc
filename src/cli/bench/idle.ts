import type { CDPSession, Page } from 'playwright';
import { freshPage, launch } from './browser.ts';
import { atMost, unmeasured, type Figure } from './figure.ts';
import { heapOf } from './heap.ts';

const MOTION_ENDS = 20_000; // ms after the last input
const WATCHED = 10_000; // ms
const SETTLED = 6_000; // ms
const IDLE = 1; // % of one processor

/**
 * What a stage costs while nobody does anything, in a browser of its own, so that no other page takes part.
 * @param address of a first choice with a stage that moves
 */
export async function idleFigures(address: string, tell: (line: string) => void): Promise<Figure[]> {
  const motion = `frames asked for from ${MOTION_ENDS / 1000} s after the last input on, in ${WATCHED / 1000} s`;
  const processor = 'processor meanwhile, browser and page';
  const browser = await launch();
  try {
    const fresh = await freshPage(browser, 'as it is');
    const { page } = fresh;
    await page.goto(address, { waitUntil: 'networkidle' });
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
