// First, as on the page: it declares the order of the layers.
import '../../src/ui/styles/base.css';
import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Moment } from '../../src/ui/gallery/moments.ts';
import { DeskScreen } from '../../src/ui/screens/desk/DeskScreen.tsx';
import { barriers, mount, playAt, propsAt } from './support/stand.tsx';

let sent: string[];
beforeEach(() => {
  sent = [];
});

const propsOf = (moment: Moment) => propsAt(playAt(moment), sent);

test.each([
  ['Ask the kitchen what happened', 'prepare:ask-kitchen'],
  ['Tom Reyes', 'invite:tom'],
  ['Go to the table', 'contact:table'],
])('"%s" is done by its button', async (name, action) => {
  mount(<DeskScreen {...propsOf('start')} />);
  await page.getByRole('button', { name }).click();
  expect(sent).toEqual([action]);
});

test('how long there is to prepare is said and shown', async () => {
  mount(<DeskScreen {...propsOf('start')} />);
  await expect.element(page.getByText('6 minutes left to prepare')).toBeVisible();
  await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '6');
});

test('what takes longer than is left is there, says so, and does nothing', async () => {
  mount(<DeskScreen {...propsOf('prepared')} />);
  const menu = page.getByRole('button', { name: /Print the afternoon menu.*not enough time left/ });
  await expect.element(menu).toHaveAttribute('aria-disabled', 'true');
  (menu.element() as HTMLElement).click();
  expect(sent).toEqual([]);
});

test('what was found is read at once and stays', async () => {
  const place = mount(<DeskScreen {...propsOf('start')} />);
  render(<DeskScreen {...propsOf('prepared')} />, place);
  await expect.element(page.getByRole('group', { name: /You ask Tom Reyes to be there.*I'll come out with you/ })).toHaveFocus();
  await expect.element(page.getByRole('complementary')).toHaveTextContent(/Two leek soups.*failing since Tuesday/);
});

test('after a contact their last words, the agenda and the next time stand there', async () => {
  mount(<DeskScreen {...propsOf('between')} />);
  await expect.element(page.getByText('Ten minutes. I\'ll be watching that clock.')).toBeVisible();
  await expect.element(page.getByRole('listitem').filter({ hasText: /Come back with the new bowl.*open/ })).toBeVisible();
  await page.getByRole('button', { name: /Let time pass until 12:55/ }).click();
  expect(sent).toEqual(['wait:10']);
});

test('what was said on the call is not said once more at the desk that follows it, only that it is over', async () => {
  mount(<DeskScreen {...propsOf('between')} />);
  await expect.element(page.getByRole('group', { name: /^That conversation is over\./ })).toHaveFocus();
});

test('a promise past its time is overdue', async () => {
  mount(<DeskScreen {...propsOf('late')} />);
  await expect.element(page.getByText('overdue')).toBeVisible();
});

test('to call it a day is asked once more, with what is still open', async () => {
  mount(<DeskScreen {...propsOf('between')} />);
  const opener = page.getByRole('button', { name: 'Call it a day' });
  await opener.click();
  await expect.element(page.getByRole('dialog')).toHaveTextContent('One promise is still open.');
  await userEvent.keyboard('{Escape}');
  await expect.element(opener).toHaveFocus();
  await opener.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Call it a day' }).click();
  expect(sent).toEqual(['leave']);
});

test.each(['start', 'prepared', 'between'] as const)('axe finds nothing at "%s"', async (moment) => {
  mount(<DeskScreen {...propsOf(moment)} />);
  expect(await barriers()).toEqual([]);
});
