import { describe, expect } from 'vitest';
import { EACH_VIEWPORT, test } from './support/game.ts';
import { referencePlay, takesByKeyboard, totalsShown } from './support/playing.ts';

const SCENARIO = 'missing-catalog-number';
const { actions } = referencePlay(SCENARIO, 'exemplary');
const WORDS = '3 numbers, one part, and your morning gone. I am sorry.';

describe.each(EACH_VIEWPORT)('on a %s', (viewport) => {
  test('somebody who says it themselves first, by keyboard, finds their words in the debrief, and their ticks again', async ({ openGame }) => {
    const page = await openGame({ viewport, path: `?scenario=${SCENARIO}&stage=off` });
    const presses = async (name: string) => {
      await page.getByRole('button', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
    };
    await presses('Menu');
    await presses('My own words first');
    await page.keyboard.press('Escape');
    let words = WORDS;
    for (const action of actions) {
      if (action.startsWith('reply:')) {
        await page.locator('.saying textarea, [data-action="proceed"]').first().waitFor();
        if ((await page.locator('[data-action="proceed"]').count()) === 0) {
          await page.getByRole('textbox').focus();
          await page.keyboard.type(words);
          words = '';
          await page.keyboard.press('Control+Enter');
        }
      }
      await takesByKeyboard(page, action);
    }
    await totalsShown(page);
    const own = page.getByRole('region', { name: 'In your own words' });
    expect(await own.textContent()).toContain(WORDS);
    const tick = own.getByRole('checkbox').first();
    await tick.focus();
    await page.keyboard.press('Space');
    const address = page.url();
    // The list of results waits for what is still being kept.
    await page.locator('.debrief-head').getByRole('button', { name: 'To the library' }).click();
    await page.locator('.result').first().waitFor();
    await page.goto(address);
    await page.reload();
    await expect.poll(async () => tick.isChecked()).toBe(true);
    expect(await own.locator('[data-own="said"]').textContent()).toBe('1');
  });
});
