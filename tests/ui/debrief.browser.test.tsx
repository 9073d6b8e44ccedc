import { scenarios } from 'virtual:library';
import { methods, texts as methodTexts } from 'virtual:methods';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { parse } from 'yaml';
import clumsy from '../../scenarios/insect-in-the-drink/plays/clumsy.yaml?raw';
import decent from '../../scenarios/line-down/plays/decent.yaml?raw';
import stopped from '../../scenarios/line-down/plays/disastrous.yaml?raw';
import { act, beginPlay, type Play } from '../../src/domain/play.ts';
import type { Texts } from '../../src/domain/scenario.ts';
import { DebriefScreen } from '../../src/ui/screens/debrief/DebriefScreen.tsx';
import type { DebriefProps } from '../../src/ui/screens/debrief/debrief-props.ts';
import { t } from './support/all-texts.ts';
import { barriers, mount } from './support/stand.tsx';

/** From the first contact to a furious man at the desk, who is left there. */
const CALLED_OFF =
  'contact:first reply:hello-friday cut-in reply:opening-oil cut-in reply:rest-zoo reply:recap-whine reply:knew-vanterra ' +
  'reply:printout-hundreds reply:wish-credit reply:seconds-know reply:when-minute reply:press-miss leave';

let play: Play;
let texts: Texts;
let said: string[];
let props: DebriefProps;

beforeEach(() => ended('insect-in-the-drink', clumsy));

/** A play of a shipped scenario, ended as a play file says or by these actions. */
async function ended(id: string, actions: string | readonly string[], language: 'en' | 'es' = 'en') {
  const entry = scenarios.find(({ card }) => card.id === id)!;
  const { default: scenario } = await entry.load();
  const [words, reasons] = await Promise.all([entry.texts[language]!(), entry.reasons[language]!()]);
  texts = { ...words.default, ...reasons.default() };
  if (typeof actions === 'string') ({ actions } = parse(actions) as { actions: readonly string[] });
  play = actions.reduce(act, beginPlay(scenario, { seed: 1, language }));
  said = [];
  props = {
    play,
    methods,
    shown: ['six-step', 'eight-step'],
    methodTexts: (await methodTexts[language]!()).default,
    say: (id) => texts[id] ?? `no text ${id}`,
    t,
    language,
    branchedFrom: null,
    show: (ids) => said.push(`show ${ids.join(' ')}`),
    tryAgain: (action) => said.push(`again ${action}`),
    restart: () => said.push('restart'),
    leave: () => said.push('leave'),
    openSettings: () => said.push('settings'),
  };
}

const mounted = () => mount(<DebriefScreen {...props} />);

describe('the debrief', () => {
  test('sets the two methods side by side, each with every step', () => {
    mounted();
    expect([...document.querySelectorAll('.method')].map((method) => method.querySelectorAll('.step').length)).toEqual([6, 8]);
    expect(document.body.textContent).not.toContain('no text');
  });

  test('says of a step that was not called for why it was not', () => {
    mounted();
    const idle = document.querySelector('.step.idle')?.textContent ?? '';
    expect(idle).toContain('Not called for here');
    expect(idle.length).toBeGreaterThan('Not called for here'.length + 30);
  });

  test('walks through the moments by keyboard and tries the chosen one again', async () => {
    mounted();
    const slider = page.getByRole('slider').element() as HTMLInputElement;
    slider.focus();
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}');
    expect(slider.getAttribute('aria-valuetext')).toContain('Moment 3');
    document.querySelector<HTMLElement>('.moment button')?.click();
    expect(said).toEqual(['again 2']);
  });

  test('lays a further method beside the two when it is switched on', () => {
    mounted();
    const [further] = document.querySelectorAll<HTMLInputElement>('.further input');
    further?.click();
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^show six-step eight-step \S+$/);
  });

  test('shows a play that was called off whole to its end, with who spoke last', async () => {
    await ended('line-down', CALLED_OFF.split(' '));
    mounted();
    const ending = () => document.querySelector('.verdict')?.textContent ?? '';
    expect(ending()).toContain('Gus Pereira: Line two picked up on the first ring.');
    expect(ending()).toContain('You hear him change lines.');
    await ended('line-down', CALLED_OFF.split(' '), 'es');
    mounted();
    expect(ending()).toContain(`Gus Pereira: ${texts['line-two-1']}`);
    expect(texts['line-two-1']).not.toContain('picked up');
  });

  test('says what was done where what cost most was no sentence, and goes back to it', async () => {
    await ended('line-down', stopped);
    mounted();
    const next = document.querySelector('.next');
    expect(next?.textContent).toContain('You cut in while they were still telling it.');
    next?.querySelector('button')?.click();
    const { actions } = parse(stopped) as { actions: readonly string[] };
    expect(actions[Number(said[0]?.replace('again ', ''))]).toBe('cut-in');
    expect(await barriers()).toEqual([]);
  });

  test('shows under what earned a step everything that it took, each sentence once', async () => {
    await ended('line-down', decent);
    mounted();
    const earned = [...document.querySelectorAll('.quote.earned')].map((quote) => [...quote.querySelectorAll('.words')].map(({ textContent }) => textContent));
    expect(earned).toContainEqual(['press-half', 'time-quarter', 'brief-bolts'].map((reply) => texts[reply]));
    for (const step of document.querySelectorAll('.step')) {
      const shown = [...step.querySelectorAll('.quoted')].map(({ textContent }) => textContent);
      expect(new Set(shown).size).toBe(shown.length);
    }
  });

  test('begins at its heading', async () => {
    mounted();
    await expect.poll(() => document.activeElement?.tagName).toBe('H1');
  });

  test('bars nobody, with every step open', async () => {
    mounted();
    for (const step of document.querySelectorAll('details')) step.open = true;
    expect(await barriers()).toEqual([]);
  });
});
