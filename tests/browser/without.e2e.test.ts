import { describe, expect } from 'vitest';
import { test } from './support/game.ts';
import { referencePlay, takes, totalsShown } from './support/playing.ts';

const SCENARIO = 'ten-thousand-dollar-rebuild';
const { actions, expect: expected } = referencePlay(SCENARIO, 'clumsy');

describe('the game is whole', () => {
  test('without a stage: when it cannot be loaded the play goes on', async ({ openGame }) => {
    const page = await openGame({ tolerates: /stage|Failed to load|ERR_FAILED/i });
    await page.route(/stage-|phaser/i, async (route) => route.abort());
    await page.goto(`${new URL(page.url()).origin}/?scenario=${SCENARIO}&at=first-choice`);
    await page.locator('[data-reply]').first().waitFor();
    await page.locator('.stage').waitFor({ state: 'detached' });
    await takes(page, 'reply:hello-start', 'listen', 'listen');
    expect(await page.locator('[data-line]').innerText()).not.toBe('');
  });

  test('without a database: who plays is told that it lasts as long as the page', async ({ openGame }) => {
    const page = await openGame();
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    await page.goto(`${new URL(page.url()).origin}/?scenario=${SCENARIO}&at=first-choice&stage=off`);
    await takes(page, 'reply:hello-start');
    await page.getByText('This browser does not let the game store anything').waitFor();
    await takes(page, 'listen', 'listen');
    expect(await page.locator('[data-line]').innerText()).not.toBe('');
  });

  test('without a network, once the first choice is there', { timeout: 90_000 }, async ({ openGame }) => {
    const page = await openGame({ path: `?scenario=${SCENARIO}&stage=off` });
    await takes(page, actions[0] ?? '');
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await takes(page, ...actions.slice(1));
    expect(await totalsShown(page)).toMatchObject({ 'six-step': expected.totals['six-step'] });
  });
});

describe('the language', () => {
  test('can be changed in the middle of a conversation', async ({ openGame }) => {
    const page = await openGame({ path: `?scenario=${SCENARIO}&at=first-choice&stage=off` });
    await page.locator('[data-reply]').first().waitFor();
    const english = await page.locator('[data-line]').innerText();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: 'Español' }).check();
    await expect.poll(async () => page.locator('html').getAttribute('lang')).toBe('es');
    await page.keyboard.press('Escape');
    await expect.poll(async () => page.locator('[data-line]').innerText()).not.toBe(english);
  });

  test('follows the browser', async ({ openGame }) => {
    const page = await openGame({ locale: 'es-MX', path: `?scenario=${SCENARIO}&at=first-choice&stage=off` });
    await page.locator('[data-reply]').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
  });
});
