import { methods, texts as methodTexts } from 'virtual:methods';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { leadingAmong } from '../../src/domain/method.ts';
import { progressOf, type Attempt } from '../../src/domain/progress.ts';
import type { ProgressProps } from '../../src/ui/screens/progress/progress-props.ts';
import { ProgressScreen } from '../../src/ui/screens/progress/ProgressScreen.tsx';
import { t } from './support/all-texts.ts';
import { barriers, mount } from './support/stand.tsx';

const NOON = Date.UTC(2025, 4, 7, 12);
const names = (await methodTexts['en']!()).default;

function propsOf(attempts: readonly Attempt[], sent: string[] = []): ProgressProps {
  return {
    t,
    language: 'en',
    methodTexts: names,
    week: [true, false, false, false, false, false, false],
    counts: { plays: attempts.length, helped: attempts.filter(({ helped }) => helped).length, moments: 0 },
    empty: attempts.length === 0,
    mode: 'all',
    showMode: (mode) => sent.push(`mode ${mode}`),
    methods: progressOf(leadingAmong(methods), attempts, []),
    passMark: 60,
    now: NOON,
    titleOf: () => 'Cold soup',
    drill: () => sent.push('drill'),
    leave: () => sent.push('leave'),
  };
}

/** A play in which everything stood at one level. */
const attempt = (minute: number, level: number, changes: Partial<Attempt> = {}): Attempt => ({
  at: NOON + minute * 60_000,
  scenario: 'cold-soup',
  mode: 'practice',
  helped: false,
  totals: { 'six-step': level * 33, 'eight-step': level * 33 },
  levels: { 'six-step': Array.from({ length: 6 }, () => level), 'eight-step': Array.from({ length: 8 }, () => level) },
  ticked: [],
  ...changes,
});

test('without practice, progress says what would fill it', async () => {
  const sent: string[] = [];
  mount(<ProgressScreen {...propsOf([], sent)} />);
  await page.getByRole('button', { name: 'Drill a few moments' }).click();
  expect(sent).toEqual(['drill']);
  expect(await barriers()).toEqual([]);
});

test('progress sets the first attempt against the last, with how sure that is, and as tables', async () => {
  mount(<ProgressScreen {...propsOf([attempt(1, 0, { mode: 'learn', helped: true }), attempt(2, 2, { ticked: ['six-step.1'] })])} />);
  const [confirm, apologize] = [...document.querySelectorAll('.step-lines li')].map((one) => one.textContent);
  expect(confirm).toContain('Missed → Met, after 2 plays, a first impression · said in your own words: ticked 1 time');
  expect(apologize).not.toContain('own words');
  for (const details of document.querySelectorAll('details')) details.open = true;
  expect(document.querySelector('.steps-plot tbody tr')?.textContent).toBe('Confirm the problem2MissedMeta first impression–1due tomorrow');
  expect([...document.querySelectorAll('.totals-plot tbody tr')].slice(0, 2).map((row) => row.textContent)).toEqual([
    expect.stringMatching(/Cold souppractice–66$/),
    expect.stringMatching(/Cold souplearnhints used0$/),
  ]);
  expect(await barriers()).toEqual([]);
});

test.each([55, 1000])('the table has a row for each dot that is drawn, of %i plays', (count) => {
  mount(<ProgressScreen {...propsOf(Array.from({ length: count }, (_, minute) => attempt(minute, minute < count / 2 ? 1 : 3)))} />);
  for (const plot of document.querySelectorAll('.totals-plot')) {
    const rows = [...plot.querySelectorAll('tbody tr')].map((row) => row.lastElementChild?.textContent);
    expect(rows).toHaveLength(plot.querySelectorAll(':scope > svg .dot').length);
    expect([rows[0], rows.at(-1)]).toEqual(['99', '33']);
  }
});

test('a row for several plays says how many they are, from when to when, and all their modes', () => {
  const plays = Array.from({ length: 61 }, (_, minute) => attempt(minute, 1, { mode: minute % 2 ? 'learn' : 'practice', helped: minute === 59 }));
  mount(<ProgressScreen {...propsOf(plays)} />);
  const cells = [...document.querySelectorAll('.totals-plot tbody tr')].slice(0, 2).map((row) => [...row.children].map((cell) => cell.textContent));
  expect(cells.map((row) => row.slice(1))).toEqual([
    ['1 play', 'practice', '–', '33'],
    ['2 plays', 'practice, learn', 'hints used', '33'],
  ]);
  expect(cells[1]?.[0]).toMatch(/:58.*:59/);
});

test('very many plays are drawn as some sixty dots', async () => {
  mount(<ProgressScreen {...propsOf(Array.from({ length: 1000 }, (_, minute) => attempt(minute, minute < 500 ? 1 : 3)))} />);
  const dots = document.querySelectorAll('.totals-plot > svg .dot').length / 2;
  expect(dots).toBeGreaterThan(20);
  expect(dots).toBeLessThanOrEqual(60);
  await expect.element(page.getByText('Each dot is the mean of 17 plays that follow each other.').first()).toBeInTheDocument();
});

test('next to practice is what the drills would take: the weakest that is due first, and what was never practised', () => {
  const six = (...levels: readonly number[]) => ({ levels: { 'six-step': levels, 'eight-step': [-1, 2, 2, 2, 2, 2, 2, 2] } });
  mount(<ProgressScreen {...propsOf([attempt(-20, 2, six(1, 0, 2, 2, 2, 2)), attempt(-10, 2, six(-1, 0, 2, 2, 2, 2))])} />);
  const shown = [...document.querySelectorAll('.for-steps b')].map(({ textContent }) => textContent);
  expect(shown).toEqual(['Apologize', 'Confirm the problem', 'Do your research']);
});

test('nothing is due only where every step was practised and held', async () => {
  mount(<ProgressScreen {...propsOf([attempt(-10, 2)])} />);
  await expect.element(page.getByText(/^Nothing is due\. The next to come: Confirm the problem/)).toBeVisible();
});
