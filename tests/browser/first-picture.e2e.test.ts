import { describe, expect } from 'vitest';
import { EACH_VIEWPORT, test } from './support/game.ts';
import type { Page } from 'playwright';

const LINK = '?scenario=insect-in-the-drink&at=first-choice&seed=5&stage=off';
const replies = async (page: Page) => page.locator('[data-reply]').allInnerTexts();
/** Where things stand: left, top, right, bottom of each, in pixels. */
const places = async (page: Page) =>
  page.locator('h1, .mood, [data-line], [data-reply], header button').evaluateAll((all) =>
    all.flatMap((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect();
      return [left, top, right, bottom];
    }),
  );

/** Opens the link while the game itself is held back. @returns what lets it come */
async function opensBeforeTheGame(page: Page, link: string): Promise<() => void> {
  let come: () => void = () => undefined;
  const held = new Promise<void>((done) => {
    come = done;
  });
  await page.route(/assets\/index-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  // The type comes later, and is a little wider or narrower than the one that stands in for it: not what is looked at here.
  await page.route(/\.woff2$/, async (route) => route.fulfill({ status: 204 }));
  await page.goto(`${new URL(page.url()).origin}/${link}`);
  await page.locator('[data-reply]').first().waitFor();
  return come;
}

/** The game has come when a button of it does something. */
async function gameIsThere(page: Page): Promise<void> {
  await page.locator('#app:not([data-seed])').waitFor();
}

describe.each(EACH_VIEWPORT)('a link to a first choice, on the %s', (viewport) => {
  test('shows it before the game has come, and nothing moves when it does', async ({ openGame }) => {
    const page = await openGame({ viewport });
    const letCome = await opensBeforeTheGame(page, LINK);
    const [shown, stood] = [await replies(page), await places(page)];
    expect(shown.length).toBeGreaterThan(1);
    letCome();
    await gameIsThere(page);
    expect(await replies(page)).toEqual(shown);
    expect(await places(page)).toEqual(stood);
  });

  test('keeps what is chosen meanwhile, by key or by pointer', async ({ openGame }) => {
    for (const choose of [async (page: Page) => page.keyboard.press('2'), async (page: Page) => page.locator('[data-reply]').nth(1).click()]) {
      const page = await openGame({ viewport });
      const letCome = await opensBeforeTheGame(page, LINK);
      const second = (await replies(page))[1]?.replace(/^2\s*/, '') ?? '';
      await choose(page);
      letCome();
      expect(await page.locator('.you-said').innerText()).toContain(second);
    }
  });
});

describe('a link to a first choice', () => {
  test('follows the settings before the game has come: language, size of the text, keys', async ({ openGame }) => {
    const page = await openGame();
    await page.evaluate(() => localStorage.setItem('heat.settings', JSON.stringify({ language: 'es', textSize: 'largest', shortcuts: false })));
    await opensBeforeTheGame(page, LINK);
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    expect(await page.locator('html').getAttribute('data-text-size')).toBe('largest');
    expect(await page.locator('[aria-keyshortcuts]').count()).toBe(0);
  });
});
