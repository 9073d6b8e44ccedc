// First, as on the page: it declares the order of the layers.
import '../../src/ui/styles/base.css';
import { methods, texts as methodTexts } from 'virtual:methods';
import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { leadingAmong } from '../../src/domain/method.ts';
import type { Texts } from '../../src/domain/scenario.ts';
import type { Moment } from '../../src/ui/gallery/moments.ts';
import { Coach } from '../../src/ui/parts/Coach.tsx';
import { CallScreen } from '../../src/ui/screens/call/CallScreen.tsx';
import { t } from './support/all-texts.ts';
import { barriers, mount, playAt, propsAt } from './support/stand.tsx';

let sent: string[];
let words: Texts;
beforeEach(async () => {
  sent = [];
  words = (await methodTexts['en']!()).default;
});

/** A call with the coach beside it. */
function coached(moment: Moment) {
  const play = playAt(moment);
  const { say } = propsAt(play, sent);
  const because = (id: string) => (id.endsWith('.why') ? `Because of ${id}` : say(id));
  const coach = <Coach play={play} t={t} say={because} methods={leadingAmong(methods)} methodTexts={words} decides asked={() => sent.push('hint')} />;
  const nothing = () => undefined;
  return <CallScreen {...propsAt(play, sent)} t={t} phase={play.state.line >= 0 ? 'listening' : 'yourTurn'} hurry={nothing} proceed={nothing} stage={null} coach={coach} />;
}

const coach = () => page.getByRole('region', { name: 'Coach', exact: true });

test('says which steps the last answer touched, and why', async () => {
  await page.viewport(1280, 800);
  mount(coached('calmer'));
  await expect.element(coach()).toHaveTextContent(/Six-step method.*Step 1, Confirm the problem: met\..*Because of opening-sorry\.why/s);
  expect(await barriers()).toEqual([]);
});

test('tells screen readers so after the line has taken the focus, and not before there is anything new', async () => {
  const place = mount(coached('four'));
  const spoken = () => coach().element().querySelector('output');
  expect(spoken()?.textContent).toBe('');
  render(coached('calmer'), place);
  await expect.poll(() => spoken()?.textContent).toMatch(/^Coach: Step 1, Confirm the problem: met\./);
  expect(document.activeElement?.hasAttribute('data-line')).toBe(true);
});

test('gives two hints on request, first the step, then what meets it, and no reply; it is noted once', async () => {
  await page.viewport(1280, 800);
  mount(coached('four'));
  await coach().getByRole('button', { name: 'A hint' }).click();
  await expect.element(page.getByText(/^Open now: .*, step \d of “/)).toHaveFocus();
  await coach().getByRole('button', { name: 'Say more' }).click();
  expect(document.querySelectorAll('.coach-hint')).toHaveLength(2);
  expect(coach().getByRole('button').elements()).toEqual([]);
  expect(sent).toEqual(['hint']);
  const replies = [...document.querySelectorAll('[data-reply]')].map((reply) => reply.textContent?.slice(1) ?? '');
  expect(replies.filter((reply) => coach().element().textContent?.includes(reply))).toEqual([]);
});

test('on a phone it is one line below the replies, which what it says never moves, until it is opened', async () => {
  await page.viewport(390, 844);
  const place = mount(coached('four'));
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  expect(coach().element().getBoundingClientRect().height).toBeLessThan(64);
  expect(coach().element().getBoundingClientRect().top).toBe(document.querySelector('.call-body')!.getBoundingClientRect().bottom);
  await expect.poll(() => document.activeElement?.hasAttribute('data-line')).toBe(true);
  coach().getByRole('button', { expanded: false }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(coach().getByRole('button', { expanded: true })).toHaveFocus();
  await expect.element(page.getByRole('region', { name: 'What the coach says' })).toBeVisible();
  expect(await barriers()).toEqual([]);
  // With the next answer it is one line again: the words need the room.
  render(coached('calmer'), place);
  await expect.element(coach().getByRole('button', { expanded: false })).toHaveTextContent(/Step 1, Confirm the problem: met\. \+\d/);
});

test('at a desk it stands beside the replies and covers nothing', async () => {
  await page.viewport(1280, 800);
  mount(coached('manager'));
  const { bottom, right } = document.querySelector('.coach')!.getBoundingClientRect();
  expect(bottom).toBeLessThanOrEqual(document.querySelector('.choices')!.getBoundingClientRect().top);
  expect(right).toBeLessThanOrEqual(document.querySelector('.speech')!.getBoundingClientRect().left);
});
