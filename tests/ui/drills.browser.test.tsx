import { scenarios } from 'virtual:library';
import { methods, texts as methodTexts } from 'virtual:methods';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DrillMoment } from '../../src/domain/drill-moment.ts';
import { act, beginPlay } from '../../src/domain/play.ts';
import type { Texts } from '../../src/domain/scenario.ts';
import type { RoundProps, WorkedMoment } from '../../src/ui/screens/drills/drills-props.ts';
import { DrillsScreen } from '../../src/ui/screens/drills/DrillsScreen.tsx';
import { RoundScreen } from '../../src/ui/screens/drills/RoundScreen.tsx';
import { t } from './support/all-texts.ts';
import { barriers, mount } from './support/stand.tsx';

const NOW = Date.UTC(2025, 4, 7, 12);
let kept: WorkedMoment[];
let props: RoundProps;
let names: Texts;

/** A round of one moment: how a fly gets into a glass. */
beforeEach(async () => {
  const entry = scenarios.find(({ card }) => card.id === 'insect-in-the-drink')!;
  const [{ default: scenario }, texts, reasons, steps] = await Promise.all([entry.load(), entry.texts['en']!(), entry.reasons['en']!(), methodTexts['en']!()]);
  const actions = ['prepare:ask-bar', 'prepare:read-booking', 'reply:approach-low', 'listen', 'listen', 'listen', 'reply:opening-back'];
  const moment: DrillMoment = {
    id: 'insect-in-the-drink/how',
    scenario: scenario.id,
    revision: scenario.revision,
    actions,
    decisions: 1,
    steps: [{ method: 'six-step', step: 2, best: 3 }],
  };
  kept = [];
  names = steps.default;
  const words: Texts = { ...texts.default, ...reasons.default() };
  props = {
    t,
    language: 'en',
    methodTexts: names,
    moments: [{ moment, play: actions.reduce(act, beginPlay(scenario, { seed: 1, language: 'en' })), say: (id) => words[id] ?? `no text ${id}` }],
    methods,
    shortcuts: true,
    keep: (worked) => kept.push(worked),
    dueOf: () => ({ at: NOW + 80_000_000, days: 1 }),
    now: NOW,
    again: () => undefined,
    leave: () => undefined,
  };
});

const keyOf = (reply: string) => document.querySelector(`[data-reply="${reply}"]`)?.getAttribute('aria-keyshortcuts') ?? '';

describe('a round of drills', () => {
  test('shows what led here, and bars nobody before or after the decision', async () => {
    mount(<RoundScreen {...props} />);
    await expect.element(page.getByRole('region', { name: 'What led here' })).toHaveTextContent('He makes jam');
    expect(await barriers()).toEqual([]);
    await userEvent.keyboard(keyOf('how-summer'));
    expect(await barriers()).toEqual([]);
    expect(document.body.textContent).not.toContain('no text');
  });

  test('is worked by keys alone: a slip, why it was one, what would have done more, and the sum', async () => {
    mount(<RoundScreen {...props} />);
    await userEvent.keyboard(keyOf('how-terrace'));
    const told = page.getByRole('region', { name: 'What you did' });
    await expect.element(told).toHaveTextContent('It saves the moment and bets the trust on a story');
    await expect.element(told).toHaveTextContent('The bar has had fruit flies all morning');
    await expect.poll(() => document.activeElement?.textContent).toContain('What it did to the steps');
    await userEvent.keyboard('1');
    await expect.element(page.getByRole('heading', { name: 'That was the round' })).toBeInTheDocument();
    expect(document.body.textContent).toContain('due tomorrow');
    expect(kept.map(({ taken, steps }) => [taken, steps])).toEqual([[['reply:how-terrace'], [{ method: 'six-step', step: 2, from: 0, to: 0, best: 3 }]]]);
    expect(await barriers()).toEqual([]);
  });

  test('says that nothing would have done more of what raised the step to its best', async () => {
    mount(<RoundScreen {...props} />);
    await userEvent.keyboard(keyOf('how-known'));
    await expect.element(page.getByRole('region', { name: 'What you did' })).toHaveTextContent('Nothing on offer would have done more.');
    expect(kept[0]?.steps).toEqual([{ method: 'six-step', step: 2, from: 0, to: 3, best: 3 }]);
  });
});

test('the drills say the week without judging it, and each step with when it is due', async () => {
  const chosen: (string | null)[] = [];
  const step = { id: 'six-step.2', method: 'six-step', step: 2, moments: 31, due: null };
  mount(
    <DrillsScreen
      t={t}
      language="en"
      methodTexts={names}
      week={[true, false, true, false, false, false, false]}
      next={{ steps: [step], moments: 4 }}
      chosen={false}
      steps={[step, { ...step, id: 'six-step.3', step: 3, due: { at: NOW - 1, days: 0 } }]}
      now={NOW}
      begin={() => undefined}
      choose={(id) => chosen.push(id)}
      leave={() => undefined}
    />,
  );
  await expect.element(page.getByRole('region', { name: 'This week' })).toHaveTextContent('2 days with practice this week');
  expect(document.querySelector('.step-list')?.textContent).toMatch(/Apologize.*not practiced yet.*Take ownership.*due now/s);
  await page.getByRole('button', { name: 'Drill: Take ownership' }).click();
  expect(chosen).toEqual(['six-step.3']);
  expect(await barriers()).toEqual([]);
});
