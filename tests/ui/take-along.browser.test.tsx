import { scenarios } from 'virtual:library';
import { methods, texts as methodTexts } from 'virtual:methods';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { parse } from 'yaml';
import clumsy from '../../scenarios/insect-in-the-drink/plays/clumsy.yaml?raw';
import { csv } from '../../src/adapters/records/csv.ts';
import { act, beginPlay } from '../../src/domain/play.ts';
import type { Texts } from '../../src/domain/scenario.ts';
import { DebriefScreen } from '../../src/ui/screens/debrief/DebriefScreen.tsx';
import type { DebriefProps } from '../../src/ui/screens/debrief/debrief-props.ts';
import type { TakeAlongProps } from '../../src/ui/screens/debrief/take-along-props.ts';
import { ReplayRefused } from '../../src/ui/screens/replay/ReplayRefused.tsx';
import { t } from './support/all-texts.ts';
import { barriers, mount } from './support/stand.tsx';

const LINK = 'https://127.0.0.1/#/replay/abc';
const { actions } = parse(clumsy) as { actions: readonly string[] };

let sent: unknown[];
let props: DebriefProps & { readonly take: TakeAlongProps };

beforeEach(async () => {
  const entry = scenarios.find(({ card }) => card.id === 'insect-in-the-drink')!;
  const { default: scenario } = await entry.load();
  const [words, reasons] = await Promise.all([entry.texts['en']!(), entry.reasons['en']!()]);
  const texts: Texts = { ...words.default, ...reasons.default() };
  sent = [];
  props = {
    play: actions.reduce(act, beginPlay(scenario, { seed: 1, language: 'en', mode: 'assess' })),
    methods,
    shown: ['six-step', 'eight-step'],
    methodTexts: (await methodTexts['en']!()).default,
    say: (id) => texts[id] ?? `no text ${id}`,
    t,
    language: 'en',
    branchedFrom: null,
    assessed: { mark: 60, attempt: 2, code: 'AAAAA-BBBBB' },
    show: () => undefined,
    tryAgain: null,
    restart: () => sent.push('restart'),
    leave: () => sent.push('leave'),
    openSettings: () => undefined,
    take: {
      learner: 'Ana',
      ended: Date.UTC(2026, 4, 6, 12),
      hints: 0,
      passMark: 60,
      link: LINK,
      times: actions.map((_, index) => index * 1500),
      copy: async () => false,
      share: null,
      print: () => sent.push('print'),
      saveTable: (_kind, rows) => {
        sent.push(rows);
        return 'table.csv';
      },
      saveDocument: (_kind, document) => {
        sent.push(document);
        return 'document.json';
      },
    },
  };
});

const stand = (changes: Partial<DebriefProps> = {}) => mount(<DebriefScreen {...props} {...changes} />);
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('a result', () => {
  test('whose link cannot be copied is selected to be copied by hand', async () => {
    stand();
    await button('Copy the link').click();
    await expect.element(page.getByText(/It is selected/)).toBeVisible();
    const field = document.activeElement as HTMLInputElement;
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(LINK);
    stand({ take: { ...props.take, copy: async () => true } });
    await button('Copy the link').click();
    await expect.element(page.getByText('Copied.')).toBeVisible();
  });

  test('is a table with a row for every choice, each as wide as its heads', async () => {
    stand();
    await button('Every choice as a table (CSV)').click();
    const rows = sent[0] as readonly (readonly (string | number | null)[])[];
    expect(rows).toHaveLength(actions.length + 1);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([14 + 7 + 9]));
    expect(rows[2]!.slice(4, 6)).toEqual([1.5, actions[1]]);
    // In every row, so that tables of several plays can be put together.
    expect(rows.map((row) => row[1])).toEqual(['Mode', ...actions.map(() => 'Assess')]);
    expect(csv(rows)).not.toContain('no text');
  });

  test('is data with the playthrough, the result and every choice', async () => {
    stand();
    await button('Everything as data (JSON)').click();
    expect(sent[0]).toMatchObject({ heat: 'play', form: 2, playthrough: props.play.playthrough, learner: 'Ana', link: LINK });
    expect(sent[0]).toMatchObject({ passMark: 60, passed: false, attempt: 2, code: 'AAAAA-BBBBB' });
    expect((sent[0] as { choices: unknown[] }).choices).toHaveLength(actions.length);
  });

  test('is one page of paper that the screen does not show', async () => {
    stand();
    const paper = document.querySelector('.print-sheet')!;
    expect(getComputedStyle(paper).display).toBe('none');
    expect(paper.querySelectorAll('tbody tr')).toHaveLength(14);
    expect(paper.textContent).not.toContain('no text');
    expect(paper.querySelector('header')?.textContent).toContain('Not passed yet · Pass mark: 60 of 100 by each of the two · Attempt: 2 · Verification code: AAAAA-BBBBB');
    await button('Print one page').click();
    // The paper is written before it is printed.
    await expect.poll(() => sent).toEqual(['print']);
  });

  test('of an assessment is a certificate with the name that is typed', async () => {
    stand();
    await button('Certificate').click();
    await page.getByLabelText('Name, as it should stand there').fill('Ana Ruiz');
    expect(await barriers()).toEqual([]);
    await button('Print the certificate').click();
    await expect.poll(() => sent).toEqual(['print']);
    const paper = document.querySelector('.print-sheet')?.textContent ?? '';
    for (const part of ['Ana Ruiz', 'Insect in the drink', '60 of 100', 'AAAAA-BBBBB', 'May 6, 2026', 'Assess']) expect(paper).toContain(part);
  });

  test('that somebody disagrees with becomes a document with what counted', async () => {
    stand();
    await button('I disagree with this score').click();
    await button('Save the file').click();
    await expect.element(page.getByText('Say in a sentence what is wrong with it.')).toBeVisible();
    expect(sent).toEqual([]);
    await page.getByLabelText('Step', { exact: true }).selectOptions('eight-step.3');
    await userEvent.fill(document.querySelector('textarea')!, 'I heard him out.');
    await button('Save the file').click();
    expect(sent[0]).toMatchObject({ heat: 'objection', form: 1, method: 'eight-step', step: 3, text: 'I heard him out.', playthrough: props.play.playthrough });
    await expect.element(page.getByText('Saved as document.json.')).toBeVisible();
  });
});

describe('a shared play', () => {
  test('says that it is somebody’s, and offers to play it oneself', async () => {
    stand({ shared: true, take: { ...props.take, learner: '', ended: null } });
    await expect.element(page.getByText(/Somebody’s play, shared with you/)).toBeVisible();
    expect(document.body.textContent).not.toContain('Try this moment again');
    expect(button('Certificate').query()).toBeNull();
    await button('Play it yourself').click();
    expect(sent).toEqual(['restart']);
  });

  test.each(['cut', 'altered', 'later', 'other-revision', 'no-such-scenario', 'unfinished'])('that is %s is refused in words', async (why) => {
    mount(<ReplayRefused t={t} why={why} title="Cold soup" begin={null} leave={() => sent.push('leave')} />);
    await expect.poll(() => document.activeElement?.tagName).toBe('H1');
    expect(document.body.textContent).not.toContain('share.replay');
    expect(await barriers()).toEqual([]);
    await button('To the library').click();
    expect(sent).toEqual(['leave']);
  });
});
