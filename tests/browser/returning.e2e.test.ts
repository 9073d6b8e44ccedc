import { describe, expect } from 'vitest';
import type { Page } from 'playwright';
import { EACH_VIEWPORT, test } from './support/game.ts';
import { skipIntroduction, takesByKeyboard, totalsShown } from './support/playing.ts';

/** In which two o'clock is promised, and the day is called one before. */
const UNKEPT = [
  'prepare:find-letter', 'prepare:ask-lotte', 'prepare:read-log', 'contact:lobby', 'reply:arrive-name', 'listen', 'listen', 'listen',
  'reply:open-hold', 'reply:letter-known', 'reply:five-no', 'reply:vouch-ask', 'reply:wish-ring', 'reply:hanne-brief', 'reply:brix-ask',
  'reply:machine-climb', 'reply:tonight-plan', 'leave',
];

/** What is said first on moving day, from its briefing on. */
async function opening(page: Page): Promise<string> {
  await takesByKeyboard(page, 'contact:lobby');
  await page.locator('[data-line]').waitFor();
  return page.getByRole('main').innerText();
}

describe.each(EACH_VIEWPORT)('a customer who comes back, on a %s', (viewport) => {
  test('remembers a broken promise, and opens otherwise for it', { timeout: 60_000 }, async ({ openGame }) => {
    const page = await openGame({ path: '?scenario=see-you-in-court&stage=off', viewport });
    await takesByKeyboard(page, ...UNKEPT);
    await totalsShown(page);

    const again = await openGame({ besides: page, path: '?stage=off' });
    await skipIntroduction(again);
    const card = again.getByRole('article', { name: 'Moving day' });
    await card.getByText('Remembers how you parted').waitFor();
    await card.getByRole('button').press('Enter');
    await again.getByText('You did not. He has it in his minutes').waitFor();
    expect(await opening(again)).toContain('without surprise and without trust');
  });

  test('meets who is new as its author says', async ({ openGame }) => {
    const page = await openGame({ path: '?scenario=moving-day&stage=off', viewport });
    await page.getByText('at two you rang. He has it in his minutes').waitFor();
    expect(await opening(page)).toContain('that is the one who rings at two');
  });
});
