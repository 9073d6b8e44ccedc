// First, as on the page: it declares the order of the layers.
import '../../src/ui/styles/base.css';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Pressure } from '../../src/ui/parts/Pressure.tsx';
import { CallScreen } from '../../src/ui/screens/call/CallScreen.tsx';
import { t } from './support/all-texts.ts';
import { barriers, mount, playAt, propsAt } from './support/stand.tsx';

let sent: string[];
beforeEach(async () => {
  sent = [];
  await page.viewport(390, 844);
  const nothing = () => undefined;
  const pressure = <Pressure t={t} seconds={20} motion="full" stopped={false} off={() => sent.push('off')} />;
  mount(<CallScreen {...propsAt(playAt('four'), sent)} t={t} phase="yourTurn" hurry={nothing} proceed={nothing} stage={null} pressure={pressure} />);
  await expect.poll(() => clock()?.playState).toBe('running');
  await expect.poll(() => document.activeElement?.hasAttribute('data-line')).toBe(true);
});

/** What shrinks the bar: it is the clock. */
const clock = () => document.querySelector('.pressure-bar')?.getAnimations()[0];
const endsIn = () => Number(clock()?.effect?.getTiming().duration) / 1000;
const button = (name: string) => page.getByRole('button', { name });
const places = () => [...document.querySelectorAll('[data-reply]')].map((reply) => reply.getBoundingClientRect().top);

test('when the time is up it says so, moves no reply and decides nothing', async () => {
  const before = places();
  expect(endsIn()).toBe(20);
  clock()?.finish();
  await expect.element(page.getByText('Time is up. Take what you need.')).toBeVisible();
  expect(places()).toEqual(before);
  expect(sent).toEqual([]);
  expect(document.querySelectorAll('[data-reply]')).toHaveLength(4);
  expect(await barriers()).toEqual([]);
});

test('by keyboard it is extended as often as one likes, also when it is up', async () => {
  button('+30 s more time').element().focus();
  await userEvent.keyboard('{Enter}{Enter}');
  await expect.poll(endsIn).toBe(80);
  clock()?.finish();
  await expect.element(page.getByText('Time is up')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => clock()?.playState).toBe('running');
  expect(endsIn()).toBe(110);
});

test('it is paused, goes on, and is switched off right there', async () => {
  button('Pause').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => clock()?.playState).toBe('paused');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => clock()?.playState).toBe('running');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(sent).toEqual(['off']);
});

test('nothing is announced while it runs', async () => {
  expect(document.querySelector('.pressure output')?.textContent).toBe('');
  expect(document.querySelector('.pressure [aria-live]')).toBeNull();
  expect(await barriers()).toEqual([]);
});
