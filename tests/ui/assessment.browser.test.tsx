// First, as on the page: it declares the order of the layers.
import '../../src/ui/styles/base.css';
import { scenarios } from 'virtual:library';
import { methods, texts as methodTexts } from 'virtual:methods';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { parse } from 'yaml';
import clumsy from '../../scenarios/insect-in-the-drink/plays/clumsy.yaml?raw';
import exemplary from '../../scenarios/insect-in-the-drink/plays/exemplary.yaml?raw';
import type { Mode } from '../../src/domain/mode.ts';
import { act, beginPlay } from '../../src/domain/play.ts';
import { DebriefScreen } from '../../src/ui/screens/debrief/DebriefScreen.tsx';
import type { DebriefProps } from '../../src/ui/screens/debrief/debrief-props.ts';
import { t } from './support/all-texts.ts';
import { barriers, mount } from './support/stand.tsx';

/** The debrief of a play of the drink in this mode, as a play file says it went. */
async function debriefOf(play: string, mode: Mode, changes: Partial<DebriefProps> = {}) {
  const entry = scenarios.find(({ card }) => card.id === 'insect-in-the-drink')!;
  const { default: scenario } = await entry.load();
  const { actions } = parse(play) as { actions: readonly string[] };
  const nothing = () => undefined;
  mount(
    <DebriefScreen
      play={actions.reduce(act, beginPlay(scenario, { seed: 1, language: 'en', mode }))}
      methods={methods}
      shown={['six-step', 'eight-step']}
      methodTexts={(await methodTexts['en']!()).default}
      say={(id) => id}
      t={t}
      language="en"
      branchedFrom={null}
      show={nothing}
      tryAgain={mode === 'assess' ? null : nothing}
      restart={nothing}
      leave={nothing}
      openSettings={nothing}
      {...changes}
    />,
  );
}

const assessed = { mark: 70, attempt: 2, code: '0AB1C-2DE3F' };

test('an assessment says whether it was passed, by which mark, at which attempt, and its code', async () => {
  await debriefOf(exemplary, 'assess', { assessed });
  const result = page.getByRole('region', { name: 'Passed' });
  await expect.element(result).toHaveTextContent(/attempt 2.*70 of 100.*0AB1C-2DE3F/s);
  expect(await barriers()).toEqual([]);
});

test('one that fell short says by how much and does not scold', async () => {
  await debriefOf(clumsy, 'assess', { assessed });
  await expect.element(page.getByRole('region', { name: 'Not passed yet' })).toHaveTextContent(/\d+ short/);
});

test('no moment of an assessment can be tried again, and it says why; practice can', async () => {
  await debriefOf(clumsy, 'assess', { assessed });
  expect(page.getByRole('button', { name: 'Try this moment again' }).elements()).toEqual([]);
  await expect.element(page.getByText(/none of its moments can be tried again/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: /another attempt/ })).toBeVisible();
  await debriefOf(clumsy, 'practice');
  expect(page.getByRole('button', { name: 'Try this moment again' }).elements()).not.toEqual([]);
});

test('the mode stands at the head, with the hints that were asked for', async () => {
  await debriefOf(clumsy, 'learn', { hints: 2 });
  await expect.element(page.getByText('Mode: Learn, with 2 hints')).toBeVisible();
});
