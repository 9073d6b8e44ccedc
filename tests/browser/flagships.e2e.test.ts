import { describe, expect } from 'vitest';
import { EACH_VIEWPORT, test } from './support/game.ts';
import { referencePlay, takesByKeyboard, totalsShown } from './support/playing.ts';

describe.each(['insect-in-the-drink', 'ten-thousand-dollar-rebuild'])('%s', (scenario) => {
  test.for(EACH_VIEWPORT)('is played to its debrief by keyboard alone, on a %s', { timeout: 90_000 }, async (viewport, { openGame }) => {
    const { actions, expect: expected } = referencePlay(scenario, 'exemplary');
    const page = await openGame({ viewport, path: `?scenario=${scenario}&stage=off` });
    await takesByKeyboard(page, ...actions);
    expect(await totalsShown(page)).toMatchObject({ 'six-step': expected.totals['six-step'], 'eight-step': expected.totals['eight-step'] });
    expect(await page.locator('[data-outcome]').getAttribute('data-outcome')).toBe(expected.outcome);
  });
});
