// First, as on the page: it declares the order of the layers.
import '../../src/ui/styles/base.css';
import { render } from 'preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { act, beginPlay, type Play } from '../../src/domain/play.ts';
import { Gauges } from '../../src/ui/parts/Gauges.tsx';
import { CallScreen, type CallProps } from '../../src/ui/screens/call/CallScreen.tsx';
import { aScenario } from '../support/scenario.ts';
import { barriers, mount, propsAt } from './support/stand.tsx';

const scenario = aScenario({
  heat: 60,
  people: { boss: { role: 'customer-side', name: 'Dana' } },
  promises: { back: { due: '+10' } },
  contacts: { call: {}, report: { start: 'report', when: { promised: 'back' }, fulfils: ['back'] } },
  closing: [{ to: 'end' }],
  nodes: {
    talk: { lines: ['hot'], replies: { promise: { moves: ['commit-time'], promise: 'back', to: 'over' }, fetch: { to: 'both' }, bye: { to: 'end' } } },
    both: { joins: ['boss'], lines: ['here'], replies: { so: { to: 'end' } } },
    over: { lines: ['until'], ends: true },
    report: { lines: ['you-rang'], replies: { done: { to: 'end' } } },
  },
});

let sent: string[];
beforeEach(() => {
  sent = [];
});

const playOf = (...actions: readonly string[]): Play => actions.reduce(act, beginPlay(scenario, { seed: 7, language: 'en' }));
const propsOf = (play: Play, changes: Partial<CallProps> = {}): CallProps =>
  ({ ...propsAt(play, sent), say: (id) => id, phase: 'yourTurn', hurry: () => sent.push('hurried'), proceed: () => sent.push('proceeded'), stage: null, ...changes });
const cards = () => document.querySelectorAll<HTMLElement>('.moment-card');
const motion = (setting: 'full' | 'reduced' | 'off') => {
  document.documentElement.dataset.motion = setting;
};
const animations = (element: Element) => element.getAnimations().map((one) => (one as CSSAnimation).animationName);

/** The screen as it goes from one play to the next, which brings a moment. */
async function goesOn(from: Play, to: Play, changes: Partial<CallProps> = {}): Promise<HTMLElement> {
  const place = mount(<CallScreen {...propsOf(from)} />);
  render(<CallScreen {...propsOf(to, changes)} />, place);
  await expect.poll(() => cards().length).toBe(1);
  return place;
}

const called = () => playOf('contact:call');
const promised = () => playOf('contact:call', 'reply:promise');

describe('what a turn brought', () => {
  test('is seen on a card and said among the words, and only the words are for screen readers', async () => {
    await goesOn(called(), promised(), { phase: 'parted' });
    expect(cards()[0]?.textContent).toMatch(/^12:11\sPMpromise\.back$/);
    await expect.element(page.getByText(/On your agenda: promise\.back, 12:11\sPM/)).toBeVisible();
    expect(cards()[0]?.closest('[aria-hidden="true"]')).not.toBeNull();
    expect(await barriers()).toEqual([]);
  });

  test('is stamped with its word when a promise is settled, also on a screen that has just opened', async () => {
    mount(<CallScreen {...propsOf(playOf('contact:call', 'reply:promise', 'contact:report'))} />);
    await expect.poll(() => cards().length).toBe(1);
    expect(cards()[0]?.querySelector('.stamp')?.textContent).toContain('kept');
  });

  test('names who joins', async () => {
    await goesOn(called(), playOf('contact:call', 'reply:fetch'));
    expect(cards()[0]?.textContent).toBe('Dana joins.');
  });

  test('ends with the next key, which still chooses', async () => {
    await goesOn(called(), playOf('contact:call', 'reply:fetch'));
    await userEvent.keyboard('1');
    expect(sent).toHaveLength(1);
    await expect.poll(() => cards().length).toBe(0);
  });

  test.each([[780, 437], [320, 640]])('makes no page of %d × %d scroll', async (width, height) => {
    await page.viewport(width, height);
    const say = (id: string) => (id.startsWith('promise.') ? 'Be at house one when the sun is on it, with the news or with none' : id);
    mount(<CallScreen {...propsOf(playOf('contact:call', 'reply:promise', 'contact:report'), { say })} />);
    await expect.poll(() => cards()[0]?.dataset.status).toBe('kept');
    const root = document.documentElement;
    expect([root.scrollWidth, root.scrollHeight]).toEqual([width, height]);
    await page.viewport(1280, 800);
  });

  test('stands until a click has met what it was meant for', async () => {
    motion('off');
    const place = await goesOn(called(), playOf('contact:call', 'reply:fetch'));
    const choice = place.querySelector<HTMLElement>('[data-action]')!;
    choice.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await new Promise(requestAnimationFrame);
    expect(cards()).toHaveLength(1);
    choice.click();
    await expect.poll(() => cards().length).toBe(0);
    expect(sent).toEqual([choice.dataset.action]);
  });

  test('waits until the face has answered', async () => {
    const place = mount(<CallScreen {...propsOf(called())} />);
    const next = playOf('contact:call', 'reply:fetch');
    render(<CallScreen {...propsOf(next, { phase: 'reacting' })} />, place);
    await expect.poll(() => document.querySelector('.dots')).not.toBeNull();
    expect(cards()).toHaveLength(0);
    render(<CallScreen {...propsOf(next)} />, place);
    await expect.poll(() => cards().length).toBe(1);
  });

  test.each([
    ['full', ['moment-note']],
    ['reduced', ['moment-stands']],
    ['off', []],
  ] as const)('moves with motion %s as that allows', async (setting, names) => {
    const place = mount(<CallScreen {...propsOf(called())} />);
    motion(setting);
    render(<CallScreen {...propsOf(promised(), { phase: 'parted' })} />, place);
    await expect.poll(() => cards().length).toBe(1);
    expect(animations(cards()[0]!)).toEqual(names);
    const longest = Math.max(0, ...document.getAnimations().map((one) => Number(one.effect?.getComputedTiming().endTime ?? 0)));
    expect(longest).toBeLessThanOrEqual(1200);
  });
});

describe('the end of a play', () => {
  const ended = () => playOf('contact:call', 'reply:fetch', 'reply:so');
  const words = { t: (key: string) => key };

  /** Goes on from the last words, with the parts that show moments loaded. */
  async function closing(setting: 'full' | 'reduced' | 'off'): Promise<void> {
    const place = await goesOn(called(), playOf('contact:call', 'reply:fetch'));
    motion(setting);
    render(<CallScreen {...propsOf(ended(), { ...words, phase: 'parted' })} />, place);
    await expect.poll(() => document.querySelector('[data-action="proceed"]')).not.toBeNull();
    document.querySelector<HTMLElement>('[data-action="proceed"]')?.click();
  }

  test.each(['full', 'reduced'] as const)('is held with motion %s, with what became of them; then it goes on, once', async (setting) => {
    await closing(setting);
    await expect.poll(() => document.querySelector('.outcome-moment')?.textContent).toBe('debrief.outcomeName.rationally-satisfied');
    expect(sent).toEqual([]);
    for (const one of document.querySelector('.outcome-moment p')!.getAnimations()) one.finish();
    await expect.poll(() => sent).toEqual(['proceeded']);
  });

  test('goes on with any key, once', async () => {
    await closing('full');
    await expect.poll(() => document.querySelector('.outcome-moment')).not.toBeNull();
    await userEvent.keyboard('1');
    expect(sent).toEqual(['proceeded']);
  });

  test('is over at once without motion', async () => {
    await closing('off');
    await expect.poll(() => sent).toEqual(['proceeded']);
  });
});

describe('the gauge', () => {
  const gauge = (before: number, heat: number, turn = 1) =>
    mount(<Gauges mood="angry" felt={{ heat, trust: 40 }} before={{ heat: before, trust: 40 }} turn={turn} name="Ada" t={(key) => key} />);
  const shown = () => document.querySelector<HTMLElement>('.gauge.heat')!;

  test('marks where it was, and which way it went without colour', () => {
    gauge(40, 45);
    const track = shown().querySelector('.gauge-track')!.getBoundingClientRect();
    const was = shown().querySelector('.was')!.getBoundingClientRect();
    expect((was.left + was.width / 2 - track.left) / track.width).toBeCloseTo(0.4, 1);
    const up = getComputedStyle(shown().querySelector('.moved')!).backgroundImage;
    expect(shown().textContent).toContain('▲');
    gauge(45, 40);
    expect(getComputedStyle(shown().querySelector('.moved')!).backgroundImage).not.toBe(up);
    expect(shown().textContent).toContain('▼');
  });

  test('shows a flare-up and a thaw each in its way, and neither for a small change', () => {
    motion('full');
    gauge(50, 58);
    expect(shown().dataset.surge).toBe('flare');
    gauge(58, 50);
    expect(shown().dataset.surge).toBe('thaw');
    gauge(50, 57);
    expect(shown().dataset.surge).toBeUndefined();
  });
});
