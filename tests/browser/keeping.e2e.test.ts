import { describe, expect } from 'vitest';
import type { Page } from 'playwright';
import { test } from './support/game.ts';
import { referencePlay, skipIntroduction, takes, totalsShown } from './support/playing.ts';

const SCENARIO = 'insect-in-the-drink';
const TITLE = 'Insect in the drink';
const { actions } = referencePlay(SCENARIO, 'decent');
/** Up to a moment in which replies are on offer. */
const half = actions.slice(0, actions.indexOf('reply:opening-fresh'));

/** What the player has before them: the last line and what can be said to it. */
async function standsAt(page: Page): Promise<{ line: string | null; offers: string[] }> {
  await page.locator('[data-line]').waitFor();
  await page.locator('[data-action]').first().waitFor();
  return {
    line: await page.locator('[data-line]').textContent(),
    offers: await page.locator('[data-action]').evaluateAll((elements) => elements.map((element) => (element as HTMLElement).dataset.action ?? '')),
  };
}

/** Results are in store a moment after they are on the page; the library reads them anew. */
async function library(page: Page): Promise<void> {
  await page.goto(new URL(page.url()).origin);
  await page.getByRole('heading', { level: 1, name: 'Heat' }).or(page.getByRole('button', { name: 'Skip' })).first().waitFor();
  if ((await page.getByRole('heading', { level: 1, name: 'Heat' }).count()) === 0) await skipIntroduction(page);
}

/** The results in the library, once they have been read. */
const resultsOf = (page: Page) => page.getByRole('region', { name: /results/i }).and(page.locator('[aria-busy="false"]'));

describe('a play that was stopped', () => {
  test('goes on from exactly there after a reload', async ({ openGame }) => {
    const page = await openGame({ path: `?scenario=${SCENARIO}&stage=off` });
    await takes(page, ...half);
    const before = await standsAt(page);
    await page.reload();
    expect(await standsAt(page)).toEqual(before);
  });

  test('goes on from exactly there when the page goes in the same moment as the choice', async ({ openGame }) => {
    const page = await openGame({ path: `?scenario=${SCENARIO}&stage=off` });
    await takes(page, ...half);
    const before = await standsAt(page);
    const [choice] = actions.slice(half.length);
    await Promise.all([
      page.waitForEvent('load'),
      page.evaluate((action) => {
        document.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click();
        location.reload();
      }, choice ?? ''),
    ]);
    await page.locator('[data-line]').waitFor();
    await page.getByRole('button', { name: /transcript/i }).click();
    const said = await page.getByRole('dialog').innerText();
    expect(said).toContain(before.line?.replace(/^Imani Castell/, ''));
    expect((await standsAt(page)).line).not.toBe(before.line);
  });

  test('begins again as it was when nothing has been done in it', async ({ openGame }) => {
    const page = await openGame({ path: '?stage=off' });
    await skipIntroduction(page);
    await page.getByRole('article').filter({ hasText: TITLE }).getByRole('button').first().click();
    await page.locator('[data-action="begin"]').waitFor();
    const address = page.url();
    await page.reload();
    await page.locator('[data-action="begin"]').waitFor();
    expect(await page.locator('body').innerText()).toContain(TITLE);
    expect(page.url()).toBe(address);
  });

  test('has its result when the page was closed on the last words', async ({ openGame }) => {
    const page = await openGame({ path: `?scenario=${SCENARIO}&stage=off` });
    await takes(page, ...actions);
    await page.locator('[data-action="proceed"]').waitFor();
    await page.reload();
    const totals = await totalsShown(page);
    await library(page);
    expect(totals['six-step']).toBeGreaterThan(0);
    await expect.poll(async () => (await resultsOf(page).innerText()).replaceAll(/\s+/g, ' ')).toContain(String(totals['six-step']));
  });

  test('is offered by the library and goes on from exactly there', async ({ openGame }) => {
    const page = await openGame({ path: `?scenario=${SCENARIO}&stage=off` });
    await takes(page, ...half);
    const before = await standsAt(page);
    const again = await openGame({ besides: page, path: '?stage=off' });
    await page.close();
    await skipIntroduction(again);
    await again.getByRole('button', { name: /continue|go on/i }).first().click();
    expect(await standsAt(again)).toEqual(before);
  });

  test('loses nothing when it is left and another is begun', async ({ openGame }) => {
    const page = await openGame({ path: `?scenario=${SCENARIO}&stage=off` });
    await takes(page, ...half);
    await page.goBack();
    await library(page);
    await expect.poll(async () => page.getByRole('button', { name: /continue|go on/i }).count()).toBeGreaterThan(0);
  });
});

describe('a moment tried again', () => {
  test('makes a result of its own and leaves the first as it was', { timeout: 60_000 }, async ({ openGame }) => {
    const page = await openGame({ path: `?scenario=${SCENARIO}&stage=off` });
    await takes(page, ...actions);
    const first = await totalsShown(page);
    await page.getByRole('button', { name: 'Try this moment again' }).first().click();
    await page.locator('[data-action]').first().waitFor();
    expect(await page.locator('[data-total]').count()).toBe(0);
    // Whatever is said now: the first result is in the library with its totals.
    await page.locator('[data-action]').first().click();
    await library(page);
    const results = resultsOf(page);
    await results.waitFor();
    const text = (await results.innerText()).replaceAll(/\s+/g, ' ');
    expect(text).toContain(String(first['six-step']));
    expect(text).toContain(String(first['eight-step']));
  });
});

describe('two tabs on one play', () => {
  test('part instead of overwriting each other', { timeout: 60_000 }, async ({ openGame }) => {
    const page = await openGame({ path: `?scenario=${SCENARIO}&stage=off` });
    await takes(page, ...half);
    await standsAt(page);
    const other = await openGame({ besides: page, path: page.url().slice(new URL(page.url()).origin.length + 1) });
    const before = await standsAt(other);
    await page.locator('[data-reply]').first().click();
    await standsAt(page);
    await other.locator('[data-reply]').nth(1).click();
    const otherNow = await standsAt(other);
    await other.getByRole('status').filter({ hasText: 'another tab' }).waitFor();
    expect(otherNow).not.toEqual(before);
    // Each goes on at an address of its own.
    await expect.poll(() => other.url()).not.toBe(page.url());
    await other.reload();
    expect(await standsAt(other)).toEqual(otherNow);
    await library(page);
    await expect.poll(async () => resultsOf(page).getByRole('listitem').count()).toBeGreaterThanOrEqual(2);
  });
});

describe('a play that cannot be read', () => {
  test('is kept aside and said so, and one of another revision is not lost', { timeout: 60_000 }, async ({ openGame }) => {
    const page = await openGame({ path: `?scenario=${SCENARIO}&stage=off` });
    await takes(page, ...actions);
    await totalsShown(page);
    await page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === 'heat'));
    await page.evaluate(
      async () =>
        new Promise<void>((done, failed) => {
          const opening = indexedDB.open('heat');
          opening.onsuccess = () => {
            const store = opening.result.transaction('plays', 'readwrite').objectStore('plays');
            const reading = store.getAll();
            reading.onsuccess = () => {
              const [play] = reading.result as { id: string; playthrough: object }[];
              if (!play) return failed(new Error('no play is in store'));
              store.put({ ...play, playthrough: { ...play.playthrough, revision: 'older' } }, play.id);
              store.put({ form: 1, garbled: true }, 'broken');
              store.transaction.oncomplete = () => {
                opening.result.close();
                done();
              };
            };
          };
        }),
    );
    await library(page);
    await page.getByText(/could not be read/i).waitFor();
    const results = resultsOf(page);
    await results.getByRole('button', { name: /debrief|look|open/i }).first().click();
    await page.getByRole('heading', { name: /has changed/i }).waitFor();
    await page.keyboard.press('Escape');
    await library(page);
    await expect.poll(async () => results.getByRole('listitem').count()).toBeGreaterThan(0);
  });
});
