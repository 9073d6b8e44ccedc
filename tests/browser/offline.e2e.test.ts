import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, onTestFinished } from 'vitest';
import { DIST } from '../../src/cli/root.mjs';
import { serve } from '../../src/cli/serve.mjs';
import { test } from './support/game.ts';
import { takes } from './support/playing.ts';

/** Settles when the whole game lies on the device. */
const kept = async (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
  });

/** The built game in a folder of its own, and what serves it again at the same address after a change. */
async function aHost() {
  const folder = mkdtempSync(join(tmpdir(), 'heat-host-'));
  cpSync(DIST, folder, { recursive: true });
  let server = await serve({ dir: folder, port: 0 });
  const port = Number(new URL(server.url).port);
  onTestFinished(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  return {
    url: server.url,
    /** Puts a later build there: the same game, whose page says what it is. */
    async becomes(version: string) {
      await server.close();
      const page = join(folder, 'index.html');
      writeFileSync(page, readFileSync(page, 'utf8').replace('<noscript>', `<meta name="version" content="${version}" /><noscript>`));
      const worker = join(folder, 'sw.js');
      writeFileSync(worker, readFileSync(worker, 'utf8').replace(/(url:`\.\/`,revision:`)\w+/, `$1${version}`));
      server = await serve({ dir: folder, port });
    },
  };
}

describe('after one visit', () => {
  test('the whole game works without a network: any situation, in any language, with its picture', { timeout: 60_000 }, async ({ openGame }) => {
    const page = await openGame({ offline: true, viewport: 'phone' });
    await page.getByRole('button', { name: 'Skip' }).click();
    await kept(page);
    await page.context().setOffline(true);
    const origin = new URL(page.url()).origin;
    await page.goto(`${origin}/?scenario=line-down&at=first-choice&lang=es&stage=on`);
    await page.locator('#app:not([data-seed]) canvas').waitFor({ state: 'attached' });
    await takes(page, (await page.locator('[data-action]').first().getAttribute('data-action')) ?? '');
    await page.goto(`${origin}/?lang=en`);
    await page.getByRole('heading', { name: 'Heat', exact: true }).waitFor();
    expect(await page.locator('.scenario').count()).toBeGreaterThanOrEqual(10);
  });

  test('it can be installed', async ({ openGame }) => {
    const page = await openGame({ offline: true });
    const devtools = await page.context().newCDPSession(page);
    const { errors, data } = await devtools.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(JSON.parse(data ?? '{}')).toMatchObject({ short_name: 'Heat', display: 'standalone' });
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    // An empty profile of a test counts as a private window, in which nothing can be installed.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  });
});

test('a later version is offered between conversations, never in one, and taken when asked for', { timeout: 90_000 }, async ({ openGame }) => {
  const host = await aHost();
  const page = await openGame({ offline: true, at: host.url });
  await page.getByRole('button', { name: 'Skip' }).click();
  await kept(page);
  await host.becomes('later');
  await page.goto(`${host.url}?scenario=insect-in-the-drink&at=first-choice&stage=off`);
  await page.locator('#app:not([data-seed])').waitFor({ state: 'attached' });
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const coming = registration.installing;
    if (coming) await new Promise<void>((done) => coming.addEventListener('statechange', () => coming.state === 'installed' && done()));
  });
  const notice = page.getByRole('region', { name: 'There is a newer version of the game.' });
  expect(await notice.count()).toBe(0);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Leave' }).click();
  await notice.getByRole('button', { name: 'Use it now' }).click();
  await page.locator('meta[name="version"][content="later"]').waitFor({ state: 'attached' });
});
