import { describe, expect } from 'vitest';
import { EACH_VIEWPORT, test } from './support/game.ts';
import { takesByKeyboard } from './support/playing.ts';

const SCENARIO = 'missing-catalog-number';

describe.each(EACH_VIEWPORT)('on a %s', (viewport) => {
  test('by keyboard: the methods open from the briefing and from the menu, and in an assessment only before it begins', async ({ openGame }) => {
    const page = await openGame({ viewport, path: `?scenario=${SCENARIO}&mode=assess&stage=off` });
    const dialog = page.getByRole('dialog', { name: 'The methods' });
    const presses = async (name: string | RegExp) => {
      await page.getByRole('button', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
    };
    const rules = page.getByRole('button', { name: 'Rules and examples' });
    await presses('Rules and examples');
    await dialog.getByText('Take ownership').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(async () => rules.evaluate((button) => button === document.activeElement)).toBe(true);
    await takesByKeyboard(page, 'prepare:read-slip');
    await presses('Menu');
    await page.getByRole('button', { name: 'Start anew' }).waitFor();
    expect(await page.getByRole('button', { name: 'The methods' }).count()).toBe(0);
    await presses(/^Leave/);
    await page.locator('[data-room="methods"]').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'The methods' }).waitFor();
    await presses('To the library');
    await page.goto(`${page.url()}?scenario=${SCENARIO}&mode=practice&stage=off`);
    await takesByKeyboard(page, 'prepare:read-slip');
    await presses('Menu');
    await presses('The methods');
    await dialog.getByText('Take ownership').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });
});
