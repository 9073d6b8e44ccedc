import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { ROOT } from '../root.mjs';
import { freshPage, launch, type FreshPage } from './browser.ts';
import { atMost, type Figure } from './figure.ts';
import { dataOf } from './heap.ts';
import { idleFigures } from './idle.ts';
import { gzipBytes } from './load.ts';
import { openShipped, type Site } from './site.ts';
import { median, p99 } from './statistics.ts';
import { gather, type Transfer } from './transfers.ts';

/** A table with somebody beside the customer; steam, a lamp, and moods that change with every reply. */
const SCENARIO = 'insect-in-the-drink';
const RENDERERS = ['canvas', 'webgl'] as const;
type Renderer = (typeof RENDERERS)[number];
const SLOWER = 4;
const TALK = 8; // replies, one a second
const SECOND = 1_000; // ms
const SETTLED = 1_500; // ms
const PATIENCE = 120_000; // ms
/** Other work on the machine only ever adds: the quietest round counts. */
const ROUNDS = 2;
const MEDIAN = 4; // ms
const P99 = 8; // ms
const P99_SLOW = 25; // ms
const WIRE = 300; // kB
const CHANGES = 30; // at least, in whole rounds of the library
const GROWTH = 5; // %
const MEGABYTE = 1e6;

/** What the stage costs: time in its frames, its way over the wire, its rest, and what is left of it after many scenarios. */
export async function stageFigures(tell: (line: string) => void): Promise<Figure[]> {
  tell('Building the game as it is shipped.');
  const site = await openShipped();
  const browser = await launch();
  try {
    const frames: Figure[] = [];
    // oxlint-disable-next-line no-await-in-loop -- one after the other: two at a time would slow each other down
    for (const renderer of RENDERERS) frames.push(...(await frameFigures(browser, site, renderer, tell)));
    return [
      ...frames,
      await wireFigure(browser, site),
      ...(await idleFigures(addressOf(site, 'canvas'), tell)),
      ...(await changeFigures(browser, site, tell)),
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

const addressOf = ({ url }: Site, renderer: Renderer, motion: 'full' | 'off' = 'full'): string =>
  `${url}?scenario=${SCENARIO}&at=first-choice&lang=en&seed=1&motion=${motion}&renderer=${renderer}`;

async function openStage(browser: Browser, address: string): Promise<FreshPage> {
  const fresh = await freshPage(browser, 'as it is');
  await fresh.page.addInitScript({ path: join(ROOT, 'src', 'cli', 'bench', 'pages', 'stage-probe.js') });
  await fresh.page.goto(address);
  return fresh;
}

/** Waits until the stage has drawn something since. */
const drawn = (page: Page, since: number): Promise<unknown> =>
  page.waitForFunction((before) => window.staged.draws > before, since, { timeout: PATIENCE });

async function frameFigures(browser: Browser, site: Site, renderer: Renderer, tell: (line: string) => void): Promise<Figure[]> {
  const rounds: { full: readonly number[]; slow: readonly number[] }[] = [];
  /* oxlint-disable no-await-in-loop -- one round after the other */
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({ full: await talk(browser, site, renderer, 1), slow: await talk(browser, site, renderer, SLOWER) });
    const told = (steps: readonly number[]) => `${median(steps).toFixed(1)} / ${p99(steps).toFixed(1)} ms of ${steps.length}`;
    tell(`${renderer}, round ${round + 1}: ${told(rounds[round]?.full ?? [])}, slower ${told(rounds[round]?.slow ?? [])}`);
  }
  /* oxlint-enable no-await-in-loop */
  const quietest = (speed: 'full' | 'slow', by: (steps: readonly number[]) => number) => Math.min(...rounds.map((one) => by(one[speed])));
  const slow = `processor time in a frame, p99, ${renderer}, a quarter of the speed`;
  return [
    atMost(`processor time in a frame, median, ${renderer}`, quietest('full', median), MEDIAN, ' ms', 1),
    atMost(`processor time in a frame, p99, ${renderer}`, quietest('full', p99), P99, ' ms', 1),
    renderer === 'canvas'
      ? atMost(slow, quietest('slow', p99), P99_SLOW, ' ms', 1)
      : { name: slow, measured: `${quietest('slow', p99).toFixed(1)} ms` },
  ];
}

/** What a trace says of an event; `tdur`: time of the processor that its thread had, in µs, whatever else the machine did. */
interface Traced {
  readonly name: string;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly id?: number } };
}

/** Processor time in each frame of eight seconds of talk, ms. @param slower how many times slower the processor is made */
async function talk(browser: Browser, site: Site, renderer: Renderer, slower: number): Promise<readonly number[]> {
  const fresh = await openStage(browser, addressOf(site, renderer));
  const { page, devtools } = fresh;
  try {
    await drawn(page, 0);
    await page.waitForTimeout(SETTLED);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await browser.startTracing(page, { categories: ['devtools.timeline'] });
    await page.evaluate(() => window.staged.frames.splice(0));
    /* oxlint-disable no-await-in-loop -- one reply a second */
    for (let reply = 0; reply < TALK; reply++) {
      await page.evaluate((turn) => {
        const choices = document.querySelectorAll<HTMLElement>('[data-reply], [data-action="listen"]');
        choices[turn % choices.length]?.click();
      }, reply);
      await page.waitForTimeout(SECOND);
    }
    /* oxlint-enable no-await-in-loop */
    const frames = new Set(await page.evaluate(() => window.staged.frames));
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly Traced[] };
    const drawing = traceEvents.filter(({ name, args }) => name === 'FireAnimationFrame' && frames.has(args?.data?.id ?? -1));
    return drawing.map(({ tdur = Number.NaN }) => tdur / 1000);
  } finally {
    await fresh.close();
  }
}

/** Of what came after the first choice: the stage's scripts, and the art of people and place. */
const isOfStage = ({ url }: Transfer): boolean => /\/(?:stage|phaser)[^/]*\.js$|\/art\//.test(new URL(url).pathname);

async function wireFigure(browser: Browser, site: Site): Promise<Figure> {
  const fresh = await freshPage(browser, 'as it is');
  try {
    const transfers = gather(fresh.devtools);
    await fresh.page.goto(addressOf(site, 'canvas'));
    await fresh.page.locator('canvas').waitFor();
    await transfers.quiet();
    const bytes = transfers.all().filter(isOfStage).reduce((sum, one) => sum + gzipBytes(site, one), 0);
    return atMost('stage and art of one scenario, gzip', bytes / 1000, WIRE, ' kB', 1);
  } finally {
    await fresh.close();
  }
}

/** From scenario to scenario by the library; what is kept is looked at once each has been seen, and at the end. */
async function changeFigures(browser: Browser, site: Site, tell: (line: string) => void): Promise<Figure[]> {
  // Without motion each change draws once, and textures are counted where they are the graphics card's.
  const fresh = await openStage(browser, addressOf(site, 'webgl', 'off'));
  const { page } = fresh;
  try {
    await drawn(page, 0);
    const cards = page.locator('.scenario .button.main');
    await page.evaluate(() => history.back());
    await cards.first().waitFor();
    const scenarios = await cards.count();
    const changes = Math.max(2, Math.ceil(CHANGES / scenarios)) * scenarios;
    const looks: { heap: number; textures: number; canvases: number }[] = [];
    /* oxlint-disable no-await-in-loop -- one scenario after the other */
    for (let change = 1; change <= changes; change++) {
      await cards.nth(change % scenarios).click();
      const since = await page.evaluate(() => window.staged.draws);
      await comeToTalk(page);
      await drawn(page, since);
      if (change % scenarios === 0) {
        looks.push({ heap: await dataOf(fresh), textures: await living(fresh, 'WebGLTexture'), canvases: await living(fresh, 'HTMLCanvasElement') });
        tell(`${change} changes: ${JSON.stringify(looks.at(-1))}`);
      }
      await page.evaluate(() => history.back());
      await cards.first().waitFor();
    }
    /* oxlint-enable no-await-in-loop */
    const [first, last] = [looks[0], looks.at(-1)];
    if (!first || !last) throw new Error('The library has no scenario to change to');
    const growth = (last.heap / first.heap - 1) * 100;
    const heap = `${(last.heap / MEGABYTE).toFixed(1)} MB, ${(first.heap / MEGABYTE).toFixed(1)} MB: ${growth.toFixed(1)} %`;
    const flat = (name: string, of: 'textures' | 'canvases'): Figure =>
      ({ name: `${name} then`, measured: `${last[of]}, ${first[of]}`, limit: 'as many', held: last[of] <= first[of] });
    return [
      { name: `heap after ${changes} changes of scenario, beside that after each once`, measured: heap, limit: `≤ + ${GROWTH} %`, held: growth <= GROWTH },
      flat('textures', 'textures'),
      flat('canvases', 'canvases'),
    ];
  } finally {
    await fresh.close();
  }
}

/** From the briefing to where the customer is. */
async function comeToTalk(page: Page): Promise<void> {
  const talking = page.locator('[data-line]');
  const on = page.locator('[data-action="begin"], [data-action^="contact:"], [data-action^="wait:"]').first();
  await talking.or(on).first().waitFor();
  /* oxlint-disable no-await-in-loop -- one door after the other */
  while ((await talking.count()) === 0) {
    await on.click();
    await talking.or(on).first().waitFor();
  }
  /* oxlint-enable no-await-in-loop */
}

/** How many objects of a kind live on the page, after a garbage collection. */
async function living({ devtools }: FreshPage, kind: 'WebGLTexture' | 'HTMLCanvasElement'): Promise<number> {
  const { result } = await devtools.send('Runtime.evaluate', { expression: `${kind}.prototype` });
  if (result.objectId === undefined) throw new Error(`This browser knows no ${kind}`);
  const { objects } = await devtools.send('Runtime.queryObjects', { prototypeObjectId: result.objectId, objectGroup: 'living' });
  const length = await devtools.send('Runtime.callFunctionOn', { objectId: objects.objectId ?? '', functionDeclaration: 'function () { return this.length; }', returnByValue: true });
  await devtools.send('Runtime.releaseObjectGroup', { objectGroup: 'living' });
  return Number(length.result.value);
}
