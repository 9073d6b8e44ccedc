// First, as on the page: it declares the order of the layers.
import '../../src/ui/styles/base.css';
import { useState } from 'preact/hooks';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Recognition } from '../../src/ports.ts';
import { CallScreen } from '../../src/ui/screens/call/CallScreen.tsx';
import { Saying, SayingWords } from '../../src/ui/screens/call/Saying.tsx';
import { t } from './support/all-texts.ts';
import { barriers, mount, playAt, propsAt } from './support/stand.tsx';

let sent: string[];
beforeEach(() => {
  sent = [];
});

/** A call in which one's own words come first. */
function Call({ recognition = null }: { readonly recognition?: Recognition | null }) {
  const play = playAt('four');
  const [words, setWords] = useState<string | null>(null);
  const nothing = () => undefined;
  const done = (said: string) => {
    sent.push(`said ${said}`);
    setWords(said);
  };
  const saying = () => (words === null ? { held: true, part: <Saying t={t} recognition={recognition} done={done} /> } : { held: false, part: words !== '' && <SayingWords t={t} words={words} /> });
  return <CallScreen {...propsAt(play, sent)} t={t} phase="yourTurn" hurry={nothing} proceed={nothing} stage={null} saying={saying} />;
}

const field = () => page.getByRole('textbox', { name: 'What would you say, in your own words?' });
const replies = () => document.querySelectorAll('[data-reply]');

for (const [width, height] of [[1280, 800], [390, 844]] as const)
  test(`at ${width} pixels one's own words come before the replies, and stand above them; digits are written, not chosen`, async () => {
    await page.viewport(width, height);
    mount(<Call />);
    await expect.poll(() => document.activeElement?.hasAttribute('data-line')).toBe(true);
    await userEvent.keyboard('1');
    expect([replies().length, sent]).toEqual([0, []]);
    await userEvent.tab();
    await expect.element(field()).toHaveFocus();
    await userEvent.keyboard('2 bowls, cold. I am sorry.');
    expect(await barriers()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(sent).toEqual(['said 2 bowls, cold. I am sorry.']);
    const words = page.getByText('2 bowls, cold. I am sorry.');
    await expect.element(words).toBeVisible();
    expect(words.element().getBoundingClientRect().bottom).toBeLessThan(replies()[0]!.getBoundingClientRect().top);
    await expect.poll(() => document.activeElement?.className).toBe('choices');
    expect(await barriers()).toEqual([]);
    await userEvent.keyboard('2');
    expect(sent[1]).toBe(`reply:${replies()[1]!.getAttribute('data-reply')}`);
  });

test('can be skipped', async () => {
  mount(<Call />);
  await page.getByRole('button', { name: 'Show the replies' }).click();
  expect(sent).toEqual(['said ']);
  await expect.poll(() => replies().length).toBe(4);
  expect(document.querySelector('.saying-words')).toBeNull();
});

test('what is spoken stands behind what was written; without recognition on the device nothing offers to listen', async () => {
  mount(<Call />);
  expect(page.getByRole('button', { name: 'Speak' }).elements()).toEqual([]);
  let on: Parameters<Recognition['listen']>[0] | undefined;
  mount(
    <Call
      recognition={{
        listen(given) {
          on = given;
          return () => given.ended(false);
        },
      }}
    />,
  );
  await field().fill('I am sorry.');
  await page.getByRole('button', { name: 'Speak' }).click();
  on!.heard('It was cold');
  on!.heard('It was cold twice.');
  await expect.element(field()).toHaveValue('I am sorry. It was cold twice.');
  await page.getByRole('button', { name: 'Stop listening' }).click();
  await page.getByRole('button', { name: 'Speak' }).click();
  on!.ended(true);
  await expect.element(page.getByText(/the microphone is missing or not allowed/)).toBeVisible();
});
