import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { parse } from 'yaml';

interface ReferencePlay {
  readonly actions: readonly string[];
  readonly expect: { readonly outcome: string; readonly totals: Readonly<Record<string, number>> };
}

/** A reference playthrough that is kept beside its scenario. */
export function referencePlay(scenario: string, name: string): ReferencePlay {
  return parse(readFileSync(new URL(`../../../scenarios/${scenario}/plays/${name}.yaml`, import.meta.url), 'utf8')) as ReferencePlay;
}

const on = (page: Page, action: string) => page.locator(`[data-action="${action}"]`);

/** Passes the introduction of a first visit. */
export async function skipIntroduction(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1, name: 'Heat' }).waitFor();
}

/** Takes actions as a person with a pointer does. From the briefing it goes to the desk first where that is where the action is. */
export async function takes(page: Page, ...actions: readonly string[]): Promise<void> {
  for (const action of actions) {
    await reach(page, action, async (locator) => locator.click());
    await on(page, action).click();
  }
}

/** Takes actions with the keyboard alone: number keys where the page offers them, else Tab and Enter. */
export async function takesByKeyboard(page: Page, ...actions: readonly string[]): Promise<void> {
  for (const action of actions) {
    await reach(page, action, async (locator) => {
      await tabTo(page, (await locator.getAttribute('data-action')) ?? (await locator.getAttribute('data-asks')) ?? '');
      await page.keyboard.press('Enter');
    });
    const key = await on(page, action).getAttribute('aria-keyshortcuts');
    if (key !== null) await page.keyboard.press(key);
    else {
      await tabTo(page, action);
      await page.keyboard.press('Enter');
    }
  }
}

/** Opens what stands before the action: the briefing, the last words of a contact, the question before calling it a day. */
async function reach(page: Page, action: string, press: (locator: ReturnType<Page['locator']>) => Promise<void>): Promise<void> {
  const door = page.locator(action === 'leave' ? '[data-asks="leave"], [data-action="proceed"]' : '[data-action="begin"], [data-action="proceed"]');
  for (let doors = 0; doors < 2; doors++) {
    await on(page, action).or(door).first().waitFor();
    if ((await on(page, action).count()) > 0) return;
    await press(door.first());
  }
  await on(page, action).waitFor();
}

async function tabTo(page: Page, action: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    const here = await page.evaluate(() => {
      const { action: name, asks } = (document.activeElement as HTMLElement | null)?.dataset ?? {};
      return name ?? asks ?? '';
    });
    if (here === action) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to "${action}"`);
}

/** The totals that the debrief shows, by method. */
export async function totalsShown(page: Page): Promise<Record<string, number>> {
  const last = page.locator('[data-action="proceed"]');
  const totals = page.locator('[data-total]').first();
  await last.or(totals).first().waitFor();
  // The words take the focus as they are said, which may come between ours and the key.
  while ((await last.count()) > 0) {
    await tabTo(page, 'proceed');
    await page.keyboard.press('Enter');
    await last.or(totals).first().waitFor();
  }
  await totals.waitFor();
  const shown = await page.locator('[data-total]').evaluateAll((elements) => elements.map((element) => [(element as HTMLElement).dataset.total, Number(element.textContent)] as const));
  return Object.fromEntries(shown);
}
