import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { test } from './support/game.ts';
import { pagesOf } from './support/paper.ts';
import { referencePlay, skipIntroduction, takes, takesByKeyboard, totalsShown } from './support/playing.ts';

const SCENARIO = 'insect-in-the-drink';
const { actions } = referencePlay(SCENARIO, 'clumsy');

describe('a result', () => {
  test('is seen on another device by its link alone, and leaves nothing there', { timeout: 60_000 }, async ({ openGame }) => {
    const page = await openGame({ path: `?scenario=${SCENARIO}&stage=off`, viewport: 'phone' });
    await takes(page, ...actions);
    const totals = await totalsShown(page);
    const outcome = await page.locator('[data-outcome] h2').innerText();
    const link = await page.getByLabel('Link to this play').inputValue();
    expect(link.slice(link.indexOf('#')).length).toBeLessThanOrEqual(400);

    const elsewhere = await openGame({ path: link.slice(link.indexOf('#')) });
    expect(await totalsShown(elsewhere)).toEqual(totals);
    expect(await elsewhere.locator('[data-outcome] h2').innerText()).toBe(outcome);
    await elsewhere.getByText('Somebody’s play, shared with you.').waitFor();
    expect(pagesOf(await elsewhere.pdf({ format: 'A4' }))).toBe(1);
    await elsewhere.getByRole('button', { name: 'To the library' }).first().click();
    await elsewhere.getByText('Nothing here yet.').waitFor();
    expect(new URL(elsewhere.url()).hash).toBe('');

    await elsewhere.goto(link.slice(0, -5));
    await elsewhere.getByRole('heading', { level: 1, name: 'This link is not whole' }).waitFor();
  });
});

describe('everything that is kept', () => {
  test('goes out, is deleted, and is there again when it comes back in, by keyboard', { timeout: 60_000 }, async ({ openGame }) => {
    const page = await openGame({ path: `?scenario=${SCENARIO}&stage=off` });
    await takesByKeyboard(page, ...actions);
    const totals = await totalsShown(page);
    await page.getByRole('button', { name: 'To the library' }).first().press('Enter');
    const results = page.getByRole('region', { name: 'Your results' });
    await results.getByText(String(totals['six-step']), { exact: true }).waitFor();
    await page.getByRole('button', { name: 'My data' }).press('Enter');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save everything as a file' }).press('Enter')]);
    const file = { name: 'heat.json', mimeType: 'application/json', buffer: readFileSync(await download.path()) };

    await page.getByRole('button', { name: 'Delete everything …' }).press('Enter');
    await page.getByRole('button', { name: 'Delete everything', exact: true }).press('Enter');
    await page.getByText('Everything has been deleted.').waitFor();
    await page.reload();
    await skipIntroduction(page);
    await page.getByText('Nothing here yet.').waitFor();

    await page.getByRole('button', { name: 'My data' }).press('Enter');
    await page.getByLabel('Bring in a file').setInputFiles({ ...file, buffer: file.buffer.subarray(0, -40) });
    await page.getByText('The file is damaged').waitFor();
    await page.getByLabel('Bring in a file').setInputFiles(file);
    await page.getByText('1 play is new.').waitFor();
    await page.getByRole('button', { name: 'To the library' }).press('Enter');
    await results.getByText(String(totals['six-step']), { exact: true }).waitFor();
  });
});
