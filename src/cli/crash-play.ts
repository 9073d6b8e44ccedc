import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { CHROMIUM_ARGS, ensureChromium } from './chromium.mjs';

/** What a browser promises after an answer has been painted; ms. */
const AFTER_PAINT = 100;

/** A browser with a profile on disk that can be killed, not closed, and started again. */
export interface KillableBrowser {
  /** Starts it, or starts it again, and opens an address. */
  open(address: string): Promise<Page>;
  /** Ends all its processes at once, as a power cut would. */
  kill(): Promise<void>;
  /** Kills it and removes the profile. */
  dispose(): Promise<void>;
}

export function killableBrowser(): KillableBrowser {
  const profile = mkdtempSync(join(tmpdir(), 'heat-crash-'));
  let process_: ChildProcess | undefined;
  let browser: Browser | undefined;
  const kill = async () => {
    const { pid } = process_ ?? {};
    if (process_ && pid !== undefined) {
      const gone = once(process_, 'exit');
      process.kill(-pid, 'SIGKILL'); // the whole group
      await gone;
    }
    process_ = undefined;
    await browser?.close().catch(() => undefined);
    browser = undefined;
  };
  return {
    kill,
    async open(address) {
      process_ = spawn(ensureChromium(), [...CHROMIUM_ARGS, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--lang=en', 'about:blank'], {
        detached: true, // a group of its own, to be killed as one
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      browser = await chromium.connectOverCDP(await devtoolsOf(process_));
      const context = browser.contexts()[0] ?? (await browser.newContext());
      const page = context.pages()[0] ?? (await context.newPage());
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(address);
      return page;
    },
    async dispose() {
      await kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Where a browser that has just started can be driven from: it says so on its standard error. */
async function devtoolsOf({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('The browser has no standard error');
  let said = '';
  for await (const piece of stderr) {
    said += String(piece);
    const found = /DevTools listening on (\S+)/.exec(said)?.[1];
    if (found !== undefined) return found;
  }
  throw new Error(`The browser ended before it could be driven:\n${said}`);
}

/** The actions of a play as they lie in store. */
async function actionsInStore(page: Page, id: string): Promise<readonly string[]> {
  return page.evaluate(
    async (key) =>
      new Promise<readonly string[]>((done, fail) => {
        const opening = indexedDB.open('heat');
        opening.addEventListener('error', () => fail(opening.error ?? new Error('The store does not open')));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('plays').objectStore('plays').get(key);
          reading.addEventListener('success', () => {
            opening.result.close();
            done((reading.result as { playthrough?: { actions?: readonly string[] } } | undefined)?.playthrough?.actions ?? []);
          });
        });
      }),
    id,
  );
}

const sameRandom = (seed: number) => () => ((seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32);

/** What there is to do in a play, or its debrief. */
const ANYTHING = '[data-action], [data-asks="leave"], [data-total]';

/** What happened in a play in which the browser was killed. */
export interface CrashPlay {
  readonly kills: number;
  /** Actions that were painted and were not there after the start that followed, each with its number. */
  readonly lost: readonly string[];
}

/**
 * Plays at random and kills the browser 100 ms after answers were painted; then the play has to go on from exactly there.
 * @param game address of the built game
 * @param killsAt whether to kill it after the action with this number
 */
export async function crashPlay(game: string, scenario: string, seed: number, killsAt: (action: number) => boolean, most = 40): Promise<CrashPlay> {
  const browser = killableBrowser();
  const random = sameRandom(seed);
  const lost: string[] = [];
  const taken: string[] = [];
  let kills = 0;
  /* oxlint-disable no-await-in-loop -- a conversation goes on one after the other */
  try {
    let page = await browser.open(`${game}?scenario=${scenario}&at=first-choice&stage=off&seed=${seed}`);
    await page.locator('#app:not([data-seed])').waitFor({ state: 'attached' });
    let id: string | undefined;
    for (let action = 0; action < most; ) {
      const offered = page.locator('[data-action]:not([aria-disabled="true"]):not([data-action="proceed"])');
      const proceed = page.locator('[data-action="proceed"]');
      const leave = page.locator('[data-asks="leave"]');
      await page.locator(ANYTHING).first().waitFor();
      // The debrief offers more to do, which is no part of the play.
      if ((await page.locator('[data-total]').count()) > 0) break;
      if ((await offered.count()) === 0) {
        // Where nothing is left to do, the day is over: its button asks first, and what it asks is then offered.
        await proceed.or(leave).first().click();
        await page.waitForTimeout(50);
        continue;
      }
      const chosen = offered.nth(Math.floor(random() * (await offered.count())));
      const name = (await chosen.getAttribute('data-action')) ?? '';
      await chosen.click();
      taken.push(name);
      const number = action++;
      // Painted: the answer stands, and a frame has gone by.
      await page.evaluate(async () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
      if (!killsAt(number)) continue;
      await page.waitForTimeout(AFTER_PAINT);
      id ??= /#\/play\/([\da-f-]{36})/.exec(page.url())?.[1];
      if (id === undefined) throw new Error(`${scenario}, seed ${seed}, action ${number}: the play has no address yet (${page.url()})`);
      await browser.kill();
      kills += 1;
      page = await browser.open(`${game}?stage=off#/play/${id}`);
      await page.locator('h1').first().waitFor(); // of the play, or of the library where the play is gone
      const kept = await actionsInStore(page, id);
      if (kept.slice(-taken.length).join() !== taken.join()) {
        lost.push(`${scenario}, seed ${seed}, action ${number}: ${name}`);
        break;
      }
      await page
        .locator(ANYTHING)
        .first()
        .waitFor()
        .catch(async () => {
          const shown = await page.locator('body').innerText();
          throw new Error(`${scenario}, seed ${seed}, action ${number}: ${name} is kept, but the play does not go on from it. What is shown:\n${shown}`);
        });
    }
    return { kills, lost };
  } finally {
    await browser.dispose();
  }
  /* oxlint-enable no-await-in-loop */
}
