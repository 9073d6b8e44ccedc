import { render, type JSX } from 'preact';
import { scenarios } from 'virtual:library';
import ideals from 'virtual:ideals';
import { methods, texts as methodTexts } from 'virtual:methods';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { parse } from 'yaml';
import clumsy from '../../scenarios/insect-in-the-drink/plays/clumsy.yaml?raw';
import { act, beginPlay, type Play } from '../../src/domain/play.ts';
import type { Texts } from '../../src/domain/scenario.ts';
import { PathMap, type PathMapProps } from '../../src/ui/screens/path-map/PathMap.tsx';
import { SideBySide } from '../../src/ui/screens/path-map/SideBySide.tsx';
import { t } from './support/all-texts.ts';
import { barriers, mount } from './support/stand.tsx';

let props: PathMapProps;
let ideal: Play;
let tried: number[];

beforeEach(async () => {
  await page.viewport(1280, 800);
  const entry = scenarios.find(({ card }) => card.id === 'insect-in-the-drink')!;
  const { default: scenario } = await entry.load();
  const { default: texts } = await entry.texts['en']!();
  const begun = beginPlay(scenario, { seed: 1, language: 'en' });
  ideal = ideals[scenario.id]!.reduce(act, begun);
  const play = ideals[scenario.id]!.slice(0, 9).reduce(act, begun);
  tried = [];
  props = {
    play,
    methods: methods.slice(0, 2),
    methodTexts: (await methodTexts['en']!()).default,
    say: (id) => (texts as Texts)[id] ?? `no text ${id}`,
    t,
    language: 'en',
    ideal: null,
    tryFrom: (action) => tried.push(action),
  };
});

const inAPage = (part: JSX.Element) => (
  <main>
    <h1>Debrief</h1>
    {part}
  </main>
);
const focused = () => document.activeElement?.getAttribute('data-turn');

describe('the map of the way taken', () => {
  test('is one stop of the tab key, arrow keys go along it, Enter opens a decision and Escape gives the place back', async () => {
    mount(<PathMap {...props} />);
    await userEvent.tab();
    await userEvent.tab();
    expect(focused()).toBe('0');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(focused()).toBe('2');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('region', { name: 'Decision 3' })).toBeVisible();
    expect(document.querySelectorAll('.path-way').length).toBeGreaterThan(1);
    expect(document.querySelectorAll('.path-way[data-taken]')).toHaveLength(1);
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe('2');
    expect(document.querySelector('.open-decision')).toBeNull();
  });

  test('leads to trying again from an opened decision, and not where the mode allows no second try', async () => {
    mount(<PathMap {...props} />);
    await page.getByRole('button', { name: /^Decision 5/ }).click();
    await page.getByRole('button', { name: 'Try from here' }).click();
    expect(tried).toEqual([4]);
    mount(<PathMap {...props} tryFrom={null} />);
    expect(page.getByRole('button', { name: 'Try from here' }).elements()).toEqual([]);
  });

  test.each([
    ['drawn', 1280, 800],
    ['as a list', 390, 844],
  ])('%s says the same of every decision, and axe finds nothing', async (_, width, height) => {
    await page.viewport(width, height);
    mount(inAPage(<PathMap {...props} ideal={ideal} />));
    expect(document.querySelectorAll('[data-turn]')).toHaveLength(props.play.turns.length);
    await page.getByRole('button', { name: /let them go on/i }).first().click();
    expect(document.body.textContent).not.toContain('no text');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(await barriers()).toEqual([]);
  });
});

test('of every way it says which steps it touched, or that it touched none', async () => {
  mount(<PathMap {...props} />);
  let none = 0;
  for (const turn of props.play.turns.keys()) {
    await page.getByRole('button', { name: new RegExp(`^Decision ${turn + 1} `) }).click();
    for (const way of document.querySelectorAll('.path-way')) {
      const touched = way.querySelectorAll('.path-way-steps > li').length > 0;
      expect(way.textContent.includes('That touched no step.')).toBe(!touched);
      if (!touched) none += 1;
    }
  }
  expect(none).toBeGreaterThan(0);
});

test('as a list it says beside each decision how hot a very good play was by then, once that is shown', async () => {
  await page.viewport(390, 844);
  const other = (parse(clumsy) as { actions: readonly string[] }).actions.slice(0, 9).reduce(act, beginPlay(ideal.scenario, { seed: 1, language: 'en' }));
  const place = mount(<PathMap {...props} play={other} />);
  const rows = () => [...document.querySelectorAll('.path-row')].map(({ textContent }) => textContent);
  expect(rows().join()).not.toContain('a very good play');
  render(<PathMap {...props} play={other} ideal={ideal} />, place);
  expect(rows().map((row) => /a very good play: heat (\d+), \w+$/.exec(row)?.[1])).toEqual(ideal.turns.slice(0, 9).map(({ before }) => `${before.heat}`));
});

test('two plays side by side name where they part and the steps in which they differ, and axe finds nothing', async () => {
  const other = (parse(clumsy) as { actions: readonly string[] }).actions.reduce(act, beginPlay(ideal.scenario, { seed: 1, language: 'en' }));
  mount(inAPage(<SideBySide words={{ ...props, play: ideal }} methods={props.methods} other={other} names={['First', 'This']} title="Both" />));
  await expect.element(page.getByRole('region', { name: 'Both' }).first()).toHaveTextContent('They part at decision 1.');
  expect(document.querySelectorAll('tbody tr').length).toBeGreaterThan(3);
  expect(await barriers()).toEqual([]);
});
