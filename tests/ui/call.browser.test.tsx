// First, as on the page: it declares the order of the layers.
import '../../src/ui/styles/base.css';
import { render } from 'preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { act, beginPlay } from '../../src/domain/play.ts';
import { CallScreen, type CallProps } from '../../src/ui/screens/call/CallScreen.tsx';
import { coldSoup } from '../../src/ui/gallery/cold-soup.ts';
import type { Moment } from '../../src/ui/gallery/moments.ts';
import { barriers, mount, playAt, propsAt } from './support/stand.tsx';

let sent: string[];
beforeEach(() => {
  sent = [];
});

function propsOf(moment: Moment, changes: Partial<CallProps> = {}): CallProps {
  const play = playAt(moment);
  const phase = play.state.line >= 0 ? 'listening' : 'yourTurn';
  return { ...propsAt(play, sent), phase, hurry: () => sent.push('hurried'), proceed: () => sent.push('proceeded'), stage: null, ...changes };
}

const replies = () => [...document.querySelectorAll<HTMLElement>('[data-reply]')];
const line = () => document.querySelector<HTMLElement>('[data-line]');
const pressed = (key: string, on: EventTarget = document.body, init: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  on.dispatchEvent(event);
  return event;
};

/** A word with Tom Reyes, the colleague, while the guest waits. */
function apart(): CallProps {
  const scenario = { ...coldSoup, contacts: coldSoup.contacts.map((contact) => ({ ...contact, with: ['tom'] })) };
  return { ...propsOf('four'), play: act(beginPlay(scenario, { seed: 7, language: 'en' }), 'contact:table'), mood: 'angry' };
}

describe('a talk out of the customer\'s hearing', () => {
  test('shows how the one is whom it is with, and no heat or trust, which are the customer\'s', async () => {
    mount(<CallScreen {...apart()} />);
    await expect.element(page.getByRole('region', { name: 'How Tom Reyes is' })).toHaveTextContent(/^Mood:Worried$/);
    expect(page.getByRole('meter').elements()).toEqual([]);
    expect([...document.querySelectorAll<SVGElement>('.emblem')].map(({ dataset }) => dataset.mood)).toEqual(['worried', 'worried']);
    expect(await barriers()).toEqual([]);
  });
});

describe('an answer that comes at once', () => {
  test('nothing looks as if it were awaited, and nothing is chosen from before the new replies are there', async () => {
    const place = mount(<CallScreen {...propsOf('four')} />);
    const before = replies();
    render(<CallScreen {...propsOf('calmer')} />, place);
    expect(line()?.textContent).toContain('So what happens now?');
    expect(document.querySelector('[data-waiting], [data-chosen], [aria-disabled="true"]')).toBeNull();
    expect(replies()).toEqual([]);
    before[0]?.click();
    expect(sent).toEqual([]);
    await expect.poll(() => replies().length).toBe(3);
  });
});

describe('the end of a contact', () => {
  test('leaves their last words on the page until the player goes on', async () => {
    mount(<CallScreen {...propsOf('between', { phase: 'parted' })} />);
    expect(line()?.textContent).not.toBe('');
    expect(replies()).toHaveLength(0);
    await userEvent.keyboard('1');
    expect(sent).toEqual(['proceeded']);
  });
});

describe('choosing', () => {
  test('each number chooses the reply that stands at its place', async () => {
    mount(<CallScreen {...propsOf('four')} />);
    const standing = replies().map((reply) => reply.dataset.reply);
    expect(standing).toHaveLength(4);
    await userEvent.keyboard('3');
    expect(sent).toEqual([`reply:${standing[2]}`]);
  });

  test('a click chooses the reply that it says', async () => {
    mount(<CallScreen {...propsOf('four')} />);
    await page.getByText('I should have come sooner.').click();
    expect(sent).toEqual(['reply:opening-warmer']);
  });

  test('saying nothing has the key 0', async () => {
    mount(<CallScreen {...propsOf('four')} />);
    await userEvent.keyboard('0');
    expect(sent).toEqual(['listen']);
  });

  test('while they vent, the keys are to listen and to cut in, and no reply can be chosen', async () => {
    mount(<CallScreen {...propsOf('vent')} />);
    expect(replies()).toEqual([]);
    await userEvent.keyboard('12');
    expect(sent).toEqual(['listen', 'cut-in']);
  });

  test.each([
    ['with a modifier', () => pressed('1', document.body, { ctrlKey: true })],
    ['held down', () => pressed('1', document.body, { repeat: true })],
    ['without a choice at that number', () => pressed('9')],
  ])('a key %s chooses nothing and is left to the browser', (_how, press) => {
    mount(<CallScreen {...propsOf('four')} />);
    expect(press().defaultPrevented).toBe(false);
    expect(sent).toEqual([]);
  });

  test('keys choose nothing when single keys are switched off', async () => {
    mount(<CallScreen {...propsOf('four', { shortcuts: false })} />);
    await userEvent.keyboard('1');
    expect(sent).toEqual([]);
    expect(document.querySelector('[aria-keyshortcuts]')).toBeNull();
  });

  test('keys choose nothing while a dialog is open', async () => {
    mount(<CallScreen {...propsOf('four')} />);
    await page.getByRole('button', { name: 'Transcript' }).click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('1');
    expect(sent).toEqual([]);
  });

  test('the second click of a double click chooses nothing', async () => {
    mount(<CallScreen {...propsOf('four')} />);
    replies()[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    expect(sent).toEqual([]);
  });
});

describe('the face answers first', () => {
  test('until then neither the new line nor a reply is there', () => {
    mount(<CallScreen {...propsOf('calmer', { phase: 'reacting' })} />);
    expect(line()).toBeNull();
    expect(replies()).toEqual([]);
    expect(document.body.textContent).not.toContain('So what happens now?');
  });

  test.each(['1', 'Enter', ' ', 'x', 'Escape'])('the key "%s" hurries and chooses nothing', (key) => {
    mount(<CallScreen {...propsOf('calmer', { phase: 'reacting' })} />);
    const chosen = document.querySelector<HTMLElement>('[data-chosen]');
    chosen?.focus();
    expect(pressed(key, chosen ?? document.body).defaultPrevented).toBe(true);
    expect(sent).toEqual(['hurried']);
  });

  test('a click on what stood there hurries and chooses nothing', () => {
    mount(<CallScreen {...propsOf('calmer', { phase: 'reacting' })} />);
    document.querySelector<HTMLElement>('[data-chosen]')?.click();
    expect(sent).toEqual(['hurried']);
  });

  test('new replies are new elements, so a finger that came down before chooses none', async () => {
    const place = mount(<CallScreen {...propsOf('four')} />);
    const before = replies();
    render(<CallScreen {...propsOf('calmer', { phase: 'reacting' })} />, place);
    await expect.poll(() => document.querySelector('[data-chosen]')).not.toBeNull();
    expect(before.every((reply) => reply.isConnected)).toBe(true);
    render(<CallScreen {...propsOf('calmer')} />, place);
    expect(document.querySelector('[data-waiting] [data-chosen]')).not.toBeNull(); // it does not look as if it could be chosen from again
    await expect.poll(() => replies().length).toBe(3);
    expect(before.some((reply) => reply.isConnected)).toBe(false);
  });
});

describe('what a screen reader is told', () => {
  test('the focus goes to the new line, whose name is all that was said', async () => {
    const place = mount(<CallScreen {...propsOf('four')} />);
    await userEvent.click(replies()[0] as HTMLElement);
    render(<CallScreen {...propsOf('manager')} />, place);
    await expect.poll(() => document.activeElement?.getAttribute('data-line')).toBe('manager-2');
    const spoken = page.getByRole('group', { name: /Get me your manager.*Ines Calder joins\..*train leaves at two/s });
    await expect.element(spoken).toHaveFocus();
  });

  test('a change of mood is announced', async () => {
    const place = mount(<CallScreen {...propsOf('four')} />);
    render(<CallScreen {...propsOf('calmer')} />, place);
    await expect.element(page.getByRole('status')).toHaveTextContent('Ada Moss now: Worried.');
  });

  test('whoever stands in front now is announced, though the mood be the same', async () => {
    const place = mount(<CallScreen {...propsOf('four', { mood: 'worried' })} />);
    render(<CallScreen {...apart()} />, place);
    await expect.element(page.getByRole('status')).toHaveTextContent('Tom Reyes now: Worried.');
  });

  test('how somebody comes to a later contact is announced; how they come to the first is not', async () => {
    const { play } = propsOf('late');
    mount(<CallScreen {...propsOf('four', { play: act(play, 'contact:again'), mood: 'frustrated' })} />);
    await expect.element(page.getByRole('status')).toHaveTextContent('Ada Moss now: Frustrated.');
    mount(<CallScreen {...propsOf('four')} />);
    await expect.element(page.getByRole('group')).toHaveFocus();
    expect(page.getByRole('status').element().textContent).toBe('');
  });

  test('heat is measured and said in a word', async () => {
    mount(<CallScreen {...propsOf('vent')} />);
    const heat = page.getByRole('meter', { name: 'Heat' });
    await expect.element(heat).toHaveAttribute('aria-valuetext', 'angry, 72 of 100');
  });

  test('what the last reply did to heat and trust is shown and said', async () => {
    mount(<CallScreen {...propsOf('manager')} />);
    await expect.element(page.getByRole('meter', { name: 'Heat' })).toHaveAttribute('aria-valuetext', expect.stringMatching(/of 100, rising$/));
    await expect.element(page.getByRole('meter', { name: 'Trust' })).toHaveAttribute('aria-valuetext', expect.stringMatching(/of 100, falling$/));
  });

  test('who is there can be read', async () => {
    mount(<CallScreen {...propsOf('manager')} />);
    await expect.element(page.getByText('Ada Moss, Tom Reyes, Ines Calder')).toBeVisible();
  });

  test.each(['vent', 'four', 'manager'] as const)('axe finds nothing at "%s"', async (moment) => {
    mount(<CallScreen {...propsOf(moment)} />);
    expect(await barriers()).toEqual([]);
  });

  test('axe finds nothing while the face answers, nor in the transcript', async () => {
    const place = mount(<CallScreen {...propsOf('calmer', { phase: 'reacting' })} />);
    expect(await barriers()).toEqual([]);
    render(<CallScreen {...propsOf('calmer')} />, place);
    await page.getByRole('button', { name: 'Transcript' }).click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    expect(await barriers()).toEqual([]);
  });
});

describe('what is at hand', () => {
  test('the transcript opens, holds all that was said, closes by keyboard and gives the focus back', async () => {
    mount(<CallScreen {...propsOf('calmer')} />);
    const opener = page.getByRole('button', { name: 'Transcript' });
    await opener.click();
    const dialog = page.getByRole('dialog', { name: 'Transcript' });
    await expect.element(dialog).toHaveTextContent(/came back to me cold twice.*Have I got that right.*So what happens now/s);
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(opener).toHaveFocus();
  });

  test('from the menu to the notes, one dialog after the other', async () => {
    mount(<CallScreen {...propsOf('four')} />);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Notes' }).click();
    await expect.element(page.getByRole('dialog', { name: 'Notes' })).toHaveTextContent('The soup warmer has been failing since Tuesday.');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: 'Menu' })).toHaveFocus();
  });

  test.each([true, false])('sound, when it is %s, is switched beside the menu where there is room, and on a phone in it', async (sound) => {
    await page.viewport(1280, 800);
    mount(<CallScreen {...propsOf('four', { sound })} />);
    const pressed = String(sound);
    const button = page.getByRole('button', { name: 'Sound' });
    await expect.element(button).toHaveAttribute('aria-pressed', pressed);
    await button.click();
    await page.viewport(390, 844);
    await expect.element(button).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect.element(button).toHaveAttribute('aria-pressed', pressed);
    await button.click();
    expect(sent).toEqual(Array(2).fill(sound ? 'sound off' : 'sound on'));
  });

  test('to start anew is asked once more', async () => {
    mount(<CallScreen {...propsOf('four')} />);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Start anew' }).click();
    expect(sent).toEqual([]);
    await expect.element(page.getByText('stays in your results')).toHaveFocus();
    await page.getByRole('button', { name: 'Start anew' }).click();
    expect(sent).toEqual(['restarted']);
  });

  test('to start anew in an assessment says what that counts for', async () => {
    const { play, ...props } = propsOf('four');
    mount(<CallScreen {...props} play={{ ...play, playthrough: { ...play.playthrough, mode: 'assess' } }} />);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Start anew' }).click();
    await expect.element(page.getByText('stays in your results')).toHaveTextContent('It counts as an attempt, unfinished, and the next as another.');
  });

  test('one can leave at any moment', async () => {
    mount(<CallScreen {...propsOf('vent')} />);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Leave' }).click();
    expect(sent).toEqual(['left']);
  });
});

test('who cuts in still sees the words that they cut off, and hears only what is new', async () => {
  mount(<CallScreen {...propsOf('cutIn')} />);
  expect(line()?.textContent).toContain('cold twice');
  expect(document.body.textContent).toContain('You cut in.');
  await expect.element(page.getByRole('group', { name: 'You cut in.', exact: true })).toHaveFocus();
});

describe('when several people have spoken long lines', () => {
  const long = () => mount(<CallScreen {...propsOf('manager', { say: () => 'I have waited for it long enough. '.repeat(6) })} />);
  const panel = () => document.querySelector('.speech') as HTMLElement;
  const bottom = (element: Element | null | undefined) => element?.getBoundingClientRect().bottom ?? Number.NaN;

  test.each([
    [1024, 768],
    [1280, 800],
  ])('at %i × %i they scroll by themselves: all replies and the newest words are in view', async (width, height) => {
    await page.viewport(width, height);
    long();
    expect(panel().scrollHeight).toBeGreaterThan(panel().clientHeight);
    expect(Math.max(...[...document.querySelectorAll('.choices button')].map(bottom))).toBeLessThanOrEqual(height);
    expect(bottom(line()?.lastElementChild)).toBeLessThanOrEqual(bottom(panel()));
    expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(height);
  });

  test.each([
    [390, 844],
    [1280, 800],
  ])('at %i × %i the keyboard comes to them, goes through them and on, and axe finds nothing', async (width, height) => {
    await page.viewport(width, height);
    long();
    await expect.poll(() => line()?.tabIndex).toBe(0);
    await expect.element(page.getByRole('group')).toHaveFocus();
    expect(await barriers()).toEqual([]);
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(() => panel().scrollTop).toBeLessThan(0);
    await userEvent.tab();
    await expect.poll(() => document.activeElement).toBe(replies()[0]);
    await userEvent.tab({ shift: true });
    await expect.poll(() => document.activeElement).toBe(line());
  });

  test('whoever has gone back in them stands at the newest again after the next reply', async () => {
    await page.viewport(1280, 800);
    const say = () => 'I have waited for it long enough. '.repeat(30);
    const place = mount(<CallScreen {...propsOf('manager', { say })} />);
    panel().scrollTop = -50;
    render(<CallScreen {...propsOf('calmer', { say })} />, place);
    expect(panel().scrollHeight).toBeGreaterThan(panel().clientHeight + 50);
    expect(panel().scrollTop).toBeGreaterThan(-1);
  });

  test('on a phone the first reply shows below them', async () => {
    await page.viewport(390, 844);
    long();
    expect(panel().scrollHeight).toBeGreaterThan(panel().clientHeight);
    expect(replies()[0]?.getBoundingClientRect().top).toBeLessThan(844 - 44);
  });
});

test('words that have room are no stop of the tab key', async () => {
  await page.viewport(1280, 800);
  mount(<CallScreen {...propsOf('manager')} />);
  await expect.element(page.getByRole('group')).toHaveFocus();
  expect(line()?.tabIndex).toBe(-1);
});

test.each([
  [320, 640],
  [390, 844],
  [640, 400],
  [844, 390],
  [1280, 800],
])('at %i × %i with the largest text nothing needs sideways scrolling', async (width, height) => {
  await page.viewport(width, height);
  document.documentElement.dataset.textSize = 'largest';
  mount(<CallScreen {...propsOf('four')} />);
  const wide = [...document.querySelectorAll('#app *')].filter((element) => element.getBoundingClientRect().right > width + 0.5);
  expect(wide.map(({ tagName, className }) => `${tagName} ${className}`)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  const small = [...document.querySelectorAll('button')].filter((button) => button.checkVisibility() && Math.min(button.offsetWidth, button.offsetHeight) < 44);
  expect(small.map((button) => button.textContent)).toEqual([]);
  delete document.documentElement.dataset.textSize;
});

test('showing what came of a choice asks for the node where the play stands, not for the whole script', async () => {
  const props = propsOf('four');
  let visited: string[] = [];
  const nodes = new Proxy(props.play.scenario.nodes, {
    get: (target, id: string) => (visited.push(id), target[id]),
  });
  const scenario = { ...props.play.scenario, nodes };
  const place = mount(<CallScreen {...props} play={{ ...props.play, scenario }} />);
  const next = act({ ...props.play, scenario }, 'reply:opening-sorry');
  visited = [];
  render(<CallScreen {...props} play={next} />, place);
  await expect.poll(() => line()?.dataset.line).toBe('settle-1');
  expect(visited.filter((id) => id !== 'settle')).toEqual([]);
});
