import { expect } from 'vitest';
import { test } from './support/game.ts';
import { referencePlay, takesByKeyboard, totalsShown } from './support/playing.ts';

const SCENARIO = 'missing-catalog-number';
const { actions, expect: expected } = referencePlay(SCENARIO, 'exemplary');

test('by keyboard on a phone, in Spanish: a coach speaks after an answer, hints when asked, and the debrief says so', async ({ openGame }) => {
  const page = await openGame({ viewport: 'phone', locale: 'es', path: `?scenario=${SCENARIO}&mode=learn&stage=off` });
  const first = actions.findIndex((action) => action.startsWith('reply:'));
  await takesByKeyboard(page, ...actions.slice(0, first));
  const hint = page.getByRole('button', { name: 'Una pista' });
  await hint.focus();
  await page.keyboard.press('Enter');
  await page.getByText(/^Ahora está abierto: /).waitFor();
  await takesByKeyboard(page, ...actions.slice(first, first + 1));
  await expect.poll(async () => page.locator('.coach output').textContent()).toMatch(/^Guía: Paso \d/);
  await takesByKeyboard(page, ...actions.slice(first + 1));
  await totalsShown(page);
  await page.getByText('Aprender, con 1 pista').waitFor();
});

test('by keyboard at a desk: an assessment is passed by its mark, has a code and no second try, and what is begun anew is kept beside it', async ({ openGame }) => {
  const page = await openGame({ path: `?scenario=${SCENARIO}&mode=assess&pass=50&stage=off` });
  await takesByKeyboard(page, ...actions);
  expect(await totalsShown(page)).toMatchObject({ 'six-step': expected.totals['six-step'] });
  await page.getByRole('region', { name: 'Passed' }).waitFor();
  expect(await page.locator('.assessment').textContent()).toMatch(/attempt 1.*50 of 100.*[0-9A-Z]{5}-[0-9A-Z]{5}/s);
  expect(await page.getByRole('button', { name: 'Try this moment again' }).count()).toBe(0);
  await page.getByRole('button', { name: /another attempt/ }).focus();
  await page.keyboard.press('Enter');
  await takesByKeyboard(page, ...actions.slice(0, 1));
  await page.goBack();
  await page.locator('.result').getByText(/Assess: passed, the mark was 50/).waitFor();
  await expect.poll(async () => page.locator('.result', { hasText: 'Assess' }).count()).toBe(2);
});
