import type { Page } from 'playwright';
import { expect } from 'vitest';
import { EACH_VIEWPORT, test } from './support/game.ts';
import { skipIntroduction } from './support/playing.ts';

/** Walks the page with Tab as far as what a selector names, and presses it. */
async function press(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().waitFor();
  for (let steps = 0; steps < 80; steps++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${selector}`);
}

test.for(EACH_VIEWPORT)('a round is drilled by keyboard and shows in the progress, on a %s', async (viewport, { openGame }) => {
  const page = await openGame({ viewport });
  await skipIntroduction(page);
  await press(page, '[data-room="drills"]');
  await press(page, '[data-action="begin-round"]');
  const again = page.locator('[data-action="again"]');
  const choice = page.locator('.round :is([data-reply], [data-action])');
  let decided = 0;
  await choice.first().waitFor();
  while ((await again.count()) === 0) {
    const goesOn = (await page.locator('[data-action="go-on"]').count()) > 0;
    if (!goesOn) decided += 1;
    if (goesOn || (await page.locator('.desk-choices').count()) === 0) await page.keyboard.press('1');
    else await press(page, '.desk-choices button');
    await (goesOn ? choice.or(again) : page.locator('[data-action="go-on"]')).first().waitFor();
  }
  expect(decided).toBeGreaterThanOrEqual(3);
  await press(page, '.round-sum .button:not(.main)');
  await press(page, '[data-room="progress"]');
  await page.getByText(/\d drilled moments/).waitFor();
  await page.reload();
  await press(page, '[data-room="drills"]');
  await page.getByText('1 day with practice this week').waitFor();
  // Wide tables scroll by themselves, the page does not.
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
