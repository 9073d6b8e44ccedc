import { scenarios } from 'virtual:library';
import { methods, texts as methodTexts } from 'virtual:methods';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { parse } from 'yaml';
import clumsy from '../../scenarios/insect-in-the-drink/plays/clumsy.yaml?raw';
import { act, beginPlay, type Play } from '../../src/domain/play.ts';
import type { Texts } from '../../src/domain/scenario.ts';
import { DebriefScreen } from '../../src/ui/screens/debrief/DebriefScreen.tsx';
import type { DebriefProps } from '../../src/ui/screens/debrief/debrief-props.ts';
import { t } from './support/all-texts.ts';
import { barriers, mount } from './support/stand.tsx';

const entry = scenarios.find(({ card }) => card.id === 'insect-in-the-drink')!;
let play: Play;
let texts: Texts;
let said: string[];
let props: DebriefProps;

beforeEach(async () => {
  const { default: scenario } = await entry.load();
  texts = Object.assign({}, ...(await Promise.all([entry.texts.en!(), entry.reasons.en!()])).map((module) => module.default)) as Texts;
  const { actions } = parse(clumsy) as { actions: readonly string[] };
  play = actions.reduce(act, beginPlay(scenario, { seed: 1, language: 'en' }));
  said = [];
  props = {
    play,
    methods,
    shown: ['six-step', 'eight-step'],
    methodTexts: (await methodTexts.en!()).default,
    say: (id) => texts[id] ?? `no text ${id}`,
    t,
    language: 'en',
    branchedFrom: null,
    show: (ids) => said.push(`show ${ids.join(' ')}`),
    tryAgain: (action) => said.push(`again ${action}`),
    restart: () => said.push('restart'),
    leave: () => said.push('leave'),
    openSettings: () => said.push('settings'),
  };
});

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

  test('begins at its heading', () => {
    mounted();
    expect(document.activeElement?.tagName).toBe('H1');
  });

  test('bars nobody, with every step open', async () => {
    mounted();
    for (const step of document.querySelectorAll('details')) step.open = true;
    expect(await barriers()).toEqual([]);
  });
});
