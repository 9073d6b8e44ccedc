// First, as on the page: it declares the order of the layers.
import '../../src/ui/styles/base.css';
import '../../src/ui/screens/debrief/debrief.css';
import { scenarios } from 'virtual:library';
import { methods, texts as methodTexts } from 'virtual:methods';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { parse } from 'yaml';
import clumsy from '../../scenarios/insect-in-the-drink/plays/clumsy.yaml?raw';
import { bestLine } from '../../src/domain/best-line.ts';
import { leadingAmong } from '../../src/domain/method.ts';
import type { PlayNotes } from '../../src/domain/notes.ts';
import { act, beginPlay, rewind, type Play } from '../../src/domain/play.ts';
import type { Texts } from '../../src/domain/scenario.ts';
import { OwnWords } from '../../src/ui/screens/debrief/OwnWords.tsx';
import { t } from './support/all-texts.ts';
import { barriers, mount } from './support/stand.tsx';

let play: Play;
let texts: Texts;
let words: Texts;
let kept: string[];

beforeEach(async () => {
  kept = [];
  const entry = scenarios.find(({ card }) => card.id === 'insect-in-the-drink')!;
  const { default: scenario } = await entry.load();
  texts = (await entry.texts['en']!()).default;
  words = (await methodTexts['en']!()).default;
  const { actions } = parse(clumsy) as { actions: readonly string[] };
  play = actions.reduce(act, beginPlay(scenario, { seed: 1, language: 'en' }));
});

const mounted = (said: PlayNotes['said']) =>
  mount(
    <main class="debrief">
      <h1>Heat</h1>
      <OwnWords
        own={{ said, tick: (turn, steps) => kept.push(`${turn}: ${steps.join(' ')}`) }}
        play={play}
        methods={leadingAmong(methods)}
        methodTexts={words}
        say={(id) => texts[id] ?? `no text ${id}`}
        t={t}
        language="en"
      />
    </main>,
  );

for (const width of [1280, 390])
  test(`at ${width} pixels own words stand beside what was picked and the best line, and what they do is ticked by keyboard and counted`, async () => {
    await page.viewport(width, 844);
    const turn = play.turns.findIndex(({ action }, at) => {
      const best = action.startsWith('reply:') ? bestLine(rewind(play, at), leadingAmong(methods)) : null;
      return best !== null && best.touches.some(({ how }) => how === 'up') && `reply:${best.reply}` !== action;
    });
    const best = bestLine(rewind(play, turn), leadingAmong(methods))!;
    mounted({ [turn]: { words: 'A fly, and you had to find it. I am sorry.', ticked: [] } });
    const lines = [...document.querySelectorAll('.own-lines .quoted')].map((line) => line.textContent);
    expect(lines).toEqual(['A fly, and you had to find it. I am sorry.', texts[play.turns[turn]!.action.slice('reply:'.length)], texts[best.reply]]);
    const ticks = [...document.querySelectorAll<HTMLInputElement>('.own-tick input')];
    ticks[0]!.focus();
    await userEvent.keyboard(' ');
    expect(kept).toEqual([`${turn}: ${ticks[0]!.dataset['step']}`]);
    expect(document.querySelector('[data-own="said"]')?.textContent).toBe('1');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(await barriers()).toEqual([]);
    await userEvent.keyboard(' ');
    expect([kept.at(-1), document.querySelector('[data-own="said"]')?.textContent]).toEqual([`${turn}: `, '0']);
  });

test('is not there where nothing was said', () => {
  mounted({});
  expect(document.querySelector('.own-words')).toBeNull();
});
