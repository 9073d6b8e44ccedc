import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { IntroScreen } from '../../src/ui/screens/intro/IntroScreen.tsx';
import { t } from './support/all-texts.ts';
import { barriers, mount } from './support/stand.tsx';

const TITLES = ['Somebody is upset with you', 'You listen, and you answer', 'Your sentences come back to you', 'Then try that moment again'];

let finished: number;
beforeEach(() => {
  finished = 0;
});
const show = (motion: 'full' | 'reduced' | 'off') => mount(<IntroScreen t={t} motion={motion} done={() => (finished += 1)} />);
const heading = () => page.getByRole('heading', { level: 1 });
const button = (name: string) => page.getByRole('button', { name });
/** The clocks that run: the filling of the bar of a panel. */
const clocks = () => document.getAnimations().filter((one) => one instanceof CSSAnimation && one.animationName === 'intro-time');

test.each<[string, () => Promise<void>]>([
  ['the button', async () => button('Skip the introduction').click()],
  ['Escape', async () => userEvent.keyboard('{Escape}')],
])('is skipped at once by %s', async (_how, skip) => {
  show('reduced');
  await skip();
  expect(finished).toBe(1);
});

test('is read by "Next", panel by panel, one heading each, and left from the last', async () => {
  show('reduced');
  for (const [at, title] of TITLES.entries()) {
    await expect.element(heading()).toHaveTextContent(title);
    await expect.element(page.getByText(`Step ${at + 1} of 4`)).toBeVisible();
    if (at < TITLES.length - 1) await button('Next').click();
  }
  expect(finished).toBe(0);
  await button('Choose a situation').click();
  expect(finished).toBe(1);
});

test('goes forth and back with the arrow keys, never beyond its ends', async () => {
  show('off');
  await userEvent.keyboard('{ArrowLeft}{ArrowRight}{ArrowRight}{ArrowLeft}');
  await expect.element(heading()).toHaveTextContent(TITLES[1] ?? '');
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
  await expect.element(heading()).toHaveTextContent(TITLES[3] ?? '');
  expect(finished).toBe(0);
});

describe('with full motion', () => {
  test('it goes on by itself, twenty seconds in all, and stays on the last panel', async () => {
    show('full');
    for (const title of TITLES.slice(1)) {
      const [clock, ...others] = clocks();
      expect(others).toEqual([]);
      expect(clock?.effect?.getComputedTiming().duration).toBe(5000);
      clock?.finish();
      await expect.element(heading()).toHaveTextContent(title);
    }
    expect(clocks()).toEqual([]);
    expect(finished).toBe(0);
  });

  test('it waits as soon as somebody takes it in hand, and goes on when asked to', async () => {
    show('full');
    await button('Next').click();
    expect(clocks()).toEqual([]);
    await button('Go on by itself').click();
    expect(clocks()).toHaveLength(1);
    await button('Pause').click();
    expect(clocks()).toEqual([]);
  });
});

test.each(['reduced', 'off'] as const)('with motion %s nothing goes on by itself', async (motion) => {
  show(motion);
  await expect.element(heading()).toHaveFocus();
  expect(clocks()).toEqual([]);
  expect(document.body.textContent).not.toContain('Pause');
});

test('what a panel says is announced whole when it comes', async () => {
  show('reduced');
  await expect.element(heading()).toBeVisible();
  const panel = heading().element().closest('[aria-live="polite"]');
  expect(panel?.getAttribute('aria-atomic')).toBe('true');
  expect(panel?.textContent).toContain('They have a reason.');
});

test('bars nobody', async () => {
  show('full');
  expect(await barriers()).toEqual([]);
});
