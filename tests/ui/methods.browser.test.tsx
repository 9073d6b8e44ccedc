// First, as on the page: it declares the order of the layers.
import '../../src/ui/styles/base.css';
import { methods, texts as methodTexts } from 'virtual:methods';
import { useState } from 'preact/hooks';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { leadingAmong } from '../../src/domain/method.ts';
import type { Texts } from '../../src/domain/scenario.ts';
import { MethodsDialog } from '../../src/ui/screens/methods/MethodsDialog.tsx';
import { MethodsScreen } from '../../src/ui/screens/methods/MethodsScreen.tsx';
import { t } from './support/all-texts.ts';
import { barriers, mount } from './support/stand.tsx';

let sent: string[];
let words: Texts;
beforeEach(async () => {
  sent = [];
  words = (await methodTexts['en']!()).default;
});

for (const [width, height] of [[1280, 800], [390, 844]] as const)
  test(`at ${width} pixels the page shows the two leading methods whole, with examples and sources, and opens the others by keyboard`, async () => {
    await page.viewport(width, height);
    mount(<MethodsScreen t={t} methods={methods} methodTexts={words} print={() => sent.push('print')} leave={() => sent.push('leave')} />);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    const shown = [...document.querySelectorAll('.methods-two .method-rules > li')];
    expect(shown.map((step) => step.querySelectorAll('q').length)).toEqual(Array.from({ length: 14 }, () => 2));
    await expect.element(page.getByText('Drawn from: Eight steps to overcome customer heat.')).toBeVisible();
    await userEvent.keyboard('{Tab}{Enter}{Tab}{Enter}{Tab}{Enter}');
    expect(sent).toEqual(['print', 'leave']);
    expect(document.querySelectorAll('.methods-further details[open] .method-rules > li').length).toBeGreaterThan(2);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(await barriers()).toEqual([]);
  });

test('over a play it opens at the step that is asked for, and gives the focus back', async () => {
  function Asking() {
    const [open, setOpen] = useState(false);
    return (
      <main>
        <h1>Heat</h1>
        <button type="button" onClick={() => setOpen(true)}>
          Ask
        </button>
        {open && <MethodsDialog t={t} methods={leadingAmong(methods)} methodTexts={words} step="eight-step.7" close={() => setOpen(false)} />}
      </main>
    );
  }
  mount(<Asking />);
  await page.getByRole('button', { name: 'Ask' }).click();
  await expect.poll(() => document.activeElement?.textContent).toContain('Ask what they want, offer a solution');
  const { top, bottom } = document.activeElement!.getBoundingClientRect();
  expect(top >= 0 && bottom <= innerHeight).toBe(true);
  // What scrolls is its content: its head stays.
  expect(document.querySelector('dialog')?.scrollTop).toBe(0);
  expect(await barriers()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: 'Ask' })).toHaveFocus();
});
