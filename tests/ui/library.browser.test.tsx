import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { KeptPlay } from '../../src/ports.ts';
import type { LibraryProps } from '../../src/ui/screens/library/library-props.ts';
import { LibraryScreen } from '../../src/ui/screens/library/LibraryScreen.tsx';
import { t } from './support/all-texts.ts';
import { comeIn } from './support/come-in.ts';
import { CARD_TEXTS, ended, kept, ofOldRevision, REBUILD, SOUP } from './support/kept.ts';
import { barriers, mount } from './support/stand.tsx';

let sent: string[];
beforeEach(() => {
  sent = [];
});

function propsOf(plays: readonly KeptPlay[], changes: Partial<LibraryProps> = {}): LibraryProps {
  return {
    t,
    cards: [SOUP, REBUILD],
    cardTexts: CARD_TEXTS,
    plays,
    trouble: [],
    language: 'en',
    languages: [
      { code: 'en', name: 'English' },
      { code: 'es', name: 'Español' },
    ],
    setLanguage: (language) => sent.push(`language ${language}`),
    open: (scenario) => sent.push(`open ${scenario}`),
    resume: ({ id }) => sent.push(`resume ${id}`),
    look: ({ id }) => sent.push(`look ${id}`),
    rename: ({ id }, name) => sent.push(`rename ${id} "${name}"`),
    remove: ({ id }) => sent.push(`remove ${id}`),
    refusal: null,
    understood: () => sent.push('understood'),
    openSettings: () => sent.push('settings'),
    visit: () => undefined,
    showIntro: () => sent.push('intro'),
    ...changes,
  };
}

const refusalOf = (why: NonNullable<LibraryProps['refusal']>['why'], id = 'play-1', scenario = SOUP.id): LibraryProps['refusal'] => ({
  why,
  wish: { scenario, id, seed: 1, language: 'en', mode: 'practice', actions: [] },
});
const button = (name: string | RegExp) => page.getByRole('button', { name });
const card = (name: string) => page.getByRole('article', { name });
const dialog = () => page.getByRole('dialog');
const results = () => [...document.querySelectorAll('.result')].map((row) => row.textContent);

test('nobody is told that nothing is there before the store has answered', async () => {
  const none = page.getByText('Nothing here yet', { exact: false });
  mount(<LibraryScreen {...propsOf([], { reading: true })} />);
  await expect.element(page.getByRole('region', { name: 'Your results' })).toHaveAttribute('aria-busy', 'true');
  await expect.element(none).not.toBeInTheDocument();
  mount(<LibraryScreen {...propsOf([])} />);
  await expect.element(none).toBeVisible();
});

describe('a card', () => {
  test('says situation, customer, heat in a word, time and what it trains, and begins its scenario', async () => {
    mount(<LibraryScreen {...propsOf([])} />);
    const soup = card('Cold soup');
    for (const said of ['The soup came back cold, twice.', 'Ada Moss, regular guest', 'angry', 'about 4 minutes, 6 decisions', 'Apologize, then fix it', 'Not played yet'])
      await expect.element(soup).toHaveTextContent(said);
    await button('Begin: Cold soup').click();
    expect(sent).toEqual(['open cold-soup']);
  });

  test('shows the best total with its band, its outcome, its mode and how often it was played', async () => {
    const helped = { playthrough: { ...kept(2).playthrough, mode: 'learn' as const }, notes: { hints: [2], said: {}, times: [] } };
    mount(<LibraryScreen {...propsOf([ended(3, 41, 'detractor'), ended(2, 86, 'rationally-satisfied', helped), kept(1)])} />);
    await expect.element(card('Cold soup')).toHaveTextContent('86 Best by the six steps: Outstanding');
    await expect.element(card('Cold soup')).toHaveTextContent('Rationally satisfied · Learn, with 1 hint · played 2 times');
    await expect.element(card('The rebuild')).toHaveTextContent('Not played yet');
  });

  test('of somebody who comes back says after what, and once they have met, that they remember', async () => {
    const cards = [SOUP, { ...REBUILD, returns: SOUP.id }];
    mount(<LibraryScreen {...propsOf([kept(1)], { cards })} />);
    await expect.element(card('The rebuild')).toHaveTextContent('Best played after “Cold soup”');
    mount(<LibraryScreen {...propsOf([ended(2, 41, 'detractor')], { cards })} />);
    await expect.element(card('The rebuild')).toHaveTextContent('Remembers how you parted');
    await expect.element(card('Cold soup')).not.toHaveTextContent(/Remembers|Best played after/);
    mount(<LibraryScreen {...propsOf([ofOldRevision(ended(2, 41, 'detractor'))], { cards })} />);
    await expect.element(card('The rebuild')).toHaveTextContent('Best played after “Cold soup”');
  });

  test('of a scenario that was only begun says so', async () => {
    mount(<LibraryScreen {...propsOf([kept(1)])} />);
    await expect.element(card('Cold soup')).toHaveTextContent('Begun, not finished yet');
  });
});

describe('going on', () => {
  test('is offered for the newest play that was stopped', async () => {
    mount(<LibraryScreen {...propsOf([kept(1), kept(2, { name: 'Second go' })])} />);
    await expect.element(page.getByRole('region', { name: 'Continue where you stopped' })).toHaveTextContent('Second go');
    await page.getByRole('button', { name: 'Go on: Second go', exact: true }).click();
    expect(sent).toEqual(['resume play-2']);
  });

  test('is not offered when every play has ended', async () => {
    mount(<LibraryScreen {...propsOf([ended(1, 50, 'detractor')])} />);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(document.querySelector('.continue')).toBeNull();
  });
});

describe('results', () => {
  test('stand newest first, with outcome and both totals, and say what they were tried again from', () => {
    const plays = [ended(1, 41, 'detractor'), ended(3, 78, 'rationally-satisfied', { name: 'With Tom', from: { play: 'play-1', action: 4 } }), kept(2)];
    mount(<LibraryScreen {...propsOf(plays)} />);
    expect(results()).toEqual([
      expect.stringMatching(/^With TomCold soup.*Tried again from a moment in: Cold soup.*Rationally satisfiedSix steps 78Eight steps 73/),
      expect.stringMatching(/^Cold soup.*Not finished/),
      expect.stringMatching(/^Cold soup.*DetractorSix steps 41Eight steps 36/),
    ]);
  });

  test('open their debrief when they have ended and go on when they have not', async () => {
    mount(<LibraryScreen {...propsOf([ended(2, 41, 'lost', { name: 'Done' }), kept(1, { name: 'Open' })])} />);
    await button(/^Debrief: Done/).click();
    await button(/^Go on: Open, /).click();
    expect(sent).toEqual(['look play-2', 'resume play-1']);
  });

  test('of a changed scenario and of a deleted origin say so', () => {
    mount(<LibraryScreen {...propsOf([ofOldRevision(ended(1, 41, 'lost', { from: { play: 'gone', action: 2 } }))])} />);
    expect(results()).toEqual([expect.stringMatching(/in a play that has been deleted.*The scenario has changed since/)]);
  });

  test('are renamed in a dialog that begins with the name and gives the focus back', async () => {
    mount(<LibraryScreen {...propsOf([ended(1, 41, 'lost', { name: 'Old' })])} />);
    const rename = button(/^Rename: Old/);
    await rename.click();
    await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus();
    await userEvent.keyboard('  With the manager {Enter}');
    expect(sent).toEqual(['rename play-1 "With the manager"']);
    await expect.element(rename).toHaveFocus();
  });

  test('are not deleted before it is said what is lost', async () => {
    mount(<LibraryScreen {...propsOf([ended(1, 41, 'lost')])} />);
    const wish = button(/^Delete: Cold soup/);
    await wish.click();
    await expect.element(dialog()).toHaveTextContent('Its result, its debrief and every sentence of it will be gone for good.');
    await expect.element(button('Keep it')).toHaveFocus();
    await button('Keep it').click();
    expect(sent).toEqual([]);
    await expect.element(wish).toHaveFocus();
  });

  test('leave the list when deleted; focus goes to its heading and it is said', async () => {
    mount(<Forgetting plays={[ended(2, 41, 'lost', { name: 'First' }), kept(1)]} />);
    await button(/^Delete: First/).click();
    await button('Delete it').click();
    await expect.element(page.getByRole('heading', { name: 'Your results' })).toHaveFocus();
    await expect.element(page.getByRole('status')).toHaveTextContent('Deleted: First');
    expect(results()).toHaveLength(1);
  });
});

/** A library whose store forgets what it is told to. */
function Forgetting({ plays }: { readonly plays: readonly KeptPlay[] }) {
  const [left, setLeft] = useState(plays);
  return <LibraryScreen {...propsOf(left)} remove={(gone) => setLeft(left.filter((play) => play !== gone))} />;
}

test.each<[string, Partial<KeptPlay>, RegExp]>([
  ['practice', {}, /· Practice$/],
  ['learning, with what support', { playthrough: { ...kept(1).playthrough, mode: 'learn' }, notes: { hints: [2, 5], said: {}, times: [] } }, /· Learn, with 2 hints$/],
  ['an assessment, with what came of it', { playthrough: { ...kept(1).playthrough, mode: 'assess' }, ended: true, result: { totals: { 'six-step': 70, 'eight-step': 59 }, outcome: 'lost', passMark: 60 } }, /· Assess: not passed yet, the mark was 60$/],
])('a result says that it is %s', async (_what, changes, words) => {
  mount(<LibraryScreen {...propsOf([kept(1, changes)])} />);
  expect(document.querySelector('.result .quiet')?.textContent).toMatch(words);
});

describe('a refusal', () => {
  test('because the scenario has changed shows the old result and offers to start anew', async () => {
    mount(<LibraryScreen {...propsOf([ofOldRevision(ended(1, 41, 'detractor'))], { refusal: refusalOf('changed') })} />);
    await expect.element(dialog()).toHaveAccessibleName('This scenario has changed since');
    await expect.element(dialog()).toHaveTextContent(/The old result.*· Practice.*Detractor.*Six steps 41.*Eight steps 36.*Nothing has been deleted\./);
    await button('Start anew').click();
    expect(sent).toEqual(['open cold-soup']);
  });

  test('of a play that had not ended says that it has no result', async () => {
    mount(<LibraryScreen {...propsOf([ofOldRevision(kept(1))], { refusal: refusalOf('changed') })} />);
    await expect.element(dialog()).toHaveTextContent('It had not ended, so it has no result.');
  });

  test('because it did not load offers to try the same play again', async () => {
    mount(<LibraryScreen {...propsOf([kept(1)], { refusal: refusalOf('not-loaded') })} />);
    await button('Try again').click();
    expect(sent).toEqual(['resume play-1']);
  });

  test('because there is no such scenario offers only the way back', async () => {
    mount(<LibraryScreen {...propsOf([], { refusal: refusalOf('no-such-scenario', 'x', 'nowhere') })} />);
    await expect.element(dialog()).toHaveTextContent('“nowhere” is not part of this version of the game.');
    expect(dialog().element().querySelectorAll('.answers button')).toHaveLength(1);
    await button('Back to the situations').click();
    expect(sent).toEqual(['understood']);
  });

  test('because a play cannot be replayed is left with Escape', async () => {
    mount(<LibraryScreen {...propsOf([kept(1)], { refusal: refusalOf('unplayable') })} />);
    await expect.element(dialog()).toHaveAccessibleName('This play cannot be replayed');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => sent).toEqual(['understood']);
  });
});

test('trouble with the store is told in words, once for each kind, with the details at hand', async () => {
  const trouble = [
    { kind: 'unreadable', id: 'a', why: 'its times are missing' },
    { kind: 'unreadable', id: 'b', why: 'id is missing' },
    { kind: 'unavailable', why: 'no IndexedDB' },
  ] as const;
  mount(<LibraryScreen {...propsOf([], { trouble })} />);
  const notice = page.getByRole('region', { name: 'About what is kept here' });
  await expect.element(notice).toHaveTextContent('2 kept plays or drills could not be read. They stay stored as they are');
  await expect.element(notice).toHaveTextContent('your plays last until you close this page');
  await page.getByText('Details').click();
  await expect.element(page.getByText('a: its times are missing')).toBeVisible();
});

test('language, settings and introduction are asked for by their controls', async () => {
  mount(<LibraryScreen {...propsOf([])} />);
  await page.getByRole('combobox', { name: 'Language' }).selectOptions('Español');
  await button('Settings').click();
  await button('What happens here?').click();
  expect(sent).toEqual(['language es', 'settings', 'intro']);
});

test.each<[string, Partial<LibraryProps>]>([
  ['with everything on it', { trouble: [{ kind: 'full', why: 'quota' }] }],
  ['with nothing played', { plays: [] }],
  ['with a refusal', { refusal: refusalOf('changed') }],
])('bars nobody, %s', async (_what, changes) => {
  mount(<LibraryScreen {...propsOf([kept(2), ended(1, 41, 'detractor', { name: 'Named' })], changes)} />);
  comeIn();
  expect(await barriers()).toEqual([]);
});

test.each([/^Rename/, /^Delete/])('bars nobody in the dialog behind %s', async (name) => {
  mount(<LibraryScreen {...propsOf([ended(1, 41, 'detractor')])} />);
  await button(name).click();
  await expect.element(dialog()).toBeVisible();
  comeIn();
  expect(await barriers()).toEqual([]);
});
