import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { EACH_VIEWPORT, test } from './support/game.ts';
import { referencePlay, skipIntroduction, takes, totalsShown } from './support/playing.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCENARIO = 'insect-in-the-drink';
const { actions } = referencePlay(SCENARIO, 'clumsy');

/** What axe finds against WCAG 2.2 AA and its good practices. */
async function faults(page: Page): Promise<string[]> {
  // Evaluated by the debugger, which the page's policy on scripts does not bind.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> } };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

describe.each(EACH_VIEWPORT)('on a %s', (viewport) => {
  test('axe finds nothing on introduction, library and settings', async ({ openGame }) => {
    const page = await openGame({ viewport });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await faults(page)).toEqual([]);
    await skipIntroduction(page);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await faults(page)).toEqual([]);
  });

  test('axe finds nothing on briefing, desk, call, transcript and debrief', { timeout: 90_000 }, async ({ openGame }) => {
    const page = await openGame({ viewport, path: `?scenario=${SCENARIO}` });
    await page.locator('[data-action]').first().waitFor();
    expect(await faults(page)).toEqual([]);
    await takes(page, actions[0] ?? '');
    expect(await faults(page)).toEqual([]);
    const call = actions.findIndex((action) => action.startsWith('reply:'));
    await takes(page, ...actions.slice(1, call));
    await page.locator('[data-reply]').first().waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Transcript' }).first().click();
    await page.getByRole('dialog').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await takes(page, ...actions.slice(call));
    await totalsShown(page);
    await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    expect(await faults(page)).toEqual([]);
  });

  test('a new line takes the focus and is read whole', async ({ openGame }) => {
    const page = await openGame({ viewport, path: `?scenario=${SCENARIO}&at=first-choice&stage=off` });
    await page.locator('[data-reply]').first().click();
    await expect.poll(async () => page.evaluate(() => document.activeElement?.hasAttribute('data-line'))).toBe(true);
  });
});
