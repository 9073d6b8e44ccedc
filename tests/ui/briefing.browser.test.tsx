// First, as on the page: it declares the order of the layers.
import '../../src/ui/styles/base.css';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { beginPlay } from '../../src/domain/play.ts';
import { coldSoup } from '../../src/ui/gallery/cold-soup.ts';
import { BriefingScreen } from '../../src/ui/screens/briefing/BriefingScreen.tsx';
import { t } from './support/all-texts.ts';
import { barriers, mount, playAt, propsAt } from './support/stand.tsx';

let sent: string[];
beforeEach(() => {
  sent = [];
});

const briefing = (play = playAt('start')) => (
  <BriefingScreen
    {...propsAt(play, sent)}
    t={t}
    begin={() => sent.push('begun')}
    methodNames={['Six steps', 'Eight steps']}
    chooseMode={(mode) => sent.push(mode)}
    passMark={70}
  />
);

test('says who is who, what happened, what is yours to decide and what is scored', async () => {
  mount(briefing());
  await expect
    .element(page.getByRole('main'))
    .toHaveTextContent(/You serve tables six.*Ada Moss eats here.*The soup came back cold.*up to \$20.*Six steps · Eight steps/s);
  await expect.element(page.getByRole('heading', { name: 'Ada Moss, regular guest' })).toHaveFocus();
});

test('one prepares, or goes straight to them', async () => {
  mount(briefing());
  await page.getByRole('button', { name: 'Prepare · 6 minutes' }).click();
  await page.getByRole('button', { name: 'Go straight to them' }).click();
  expect(sent).toEqual(['begun', 'contact:table']);
});

test('where nothing can be prepared, one goes to them', async () => {
  const bare = { ...coldSoup, preparations: [], people: coldSoup.people.filter(({ invite }) => !invite) };
  mount(briefing(beginPlay(bare, { seed: 1, language: 'en' })));
  expect(page.getByRole('button', { name: /Prepare/ }).elements()).toEqual([]);
  await page.getByRole('button', { name: 'Go to them' }).click();
  expect(sent).toEqual(['contact:table']);
});

test('one chooses how to play it, beginning with how it was begun', async () => {
  mount(briefing(beginPlay(coldSoup, { seed: 1, language: 'en', mode: 'learn' })));
  const modes = page.getByRole('group', { name: 'How do you want to play it?' });
  await expect.element(modes.getByRole('radio', { name: 'Learn' })).toBeChecked();
  await expect.element(modes.getByRole('radio', { name: 'Assess' })).toHaveAccessibleDescription(/one attempt.*70 of 100/);
  modes.getByRole('radio', { name: 'Learn' }).element().focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(sent).toEqual(['practice', 'assess']);
});

test('says of a customer who comes back how you parted', async () => {
  const meetings = [{ id: 'stood', when: { flag: coldSoup.flags.length }, heat: 70, trust: 20 }, { id: 'met', heat: 62, trust: 45 }];
  const returning = { ...coldSoup, flags: [...coldSoup.flags, 'remembered:outcome:lost'], returns: { from: 'tea', reads: ['outcome:lost'], otherwise: [], meetings } };
  mount(briefing(beginPlay(returning, { seed: 1, language: 'en', memory: ['outcome:lost'] })));
  await expect.element(page.getByRole('main')).toHaveTextContent('You have met beforemeeting.stood');
  mount(briefing());
  await expect.element(page.getByRole('main')).not.toHaveTextContent('You have met before');
});

test('axe finds nothing', async () => {
  mount(briefing());
  expect(await barriers()).toEqual([]);
});
