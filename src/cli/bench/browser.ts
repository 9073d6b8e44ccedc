import { join } from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { CHROMIUM_ARGS, ensureChromium } from '../chromium.mjs';
import { ROOT } from '../root.mjs';

/** `slow`: a processor four times slower, 1.6 Mbit/s, 150 ms. */
export type Setting = 'as it is' | 'slow';
export const SETTINGS: readonly Setting[] = ['as it is', 'slow'];

const SLOWER = 4;
const LATENCY = 150; // ms
const BYTES_A_SECOND = 1.6e6 / 8;

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });

/** A page that has loaded nothing yet, with a profile and a cache of its own, and what watches it. */
export interface FreshPage {
  readonly page: Page;
  readonly devtools: CDPSession;
  /** Settles when the first choice is painted. */
  readonly firstChoice: Promise<void>;
  close(): Promise<void>;
}

/** @param setting what the page is slowed down by */
export async function freshPage(browser: Browser, setting: Setting): Promise<FreshPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript({ path: join(ROOT, 'src', 'cli', 'bench', 'pages', 'probe.js') });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Runtime.enable');
  await devtools.send('Runtime.addBinding', { name: 'benchFirstChoice' });
  const firstChoice = new Promise<void>((done) => {
    devtools.on('Runtime.bindingCalled', ({ name }) => name === 'benchFirstChoice' && done());
  });
  if (setting === 'slow') {
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: LATENCY,
      downloadThroughput: BYTES_A_SECOND,
      uploadThroughput: BYTES_A_SECOND,
    });
  }
  return { page, devtools, firstChoice, close: () => context.close() };
}

const PATIENCE = 60_000; // ms

/** Opens an address and waits until its first choice is painted. @throws when it does not come within a minute */
export async function openFirstChoice({ page, firstChoice }: FreshPage, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${address} shows no choice within a minute`)), PATIENCE);
  });
  await Promise.race([firstChoice, late]).finally(() => clearTimeout(timer));
}
