import { expect, test } from 'vitest';
import type { Heat } from '../../src/app/compose.tsx';
import { takeAlong } from '../../src/app/rooms/take-along.ts';
import type { Wish } from '../../src/machines/app.machine.ts';
import type { KeptPlay } from '../../src/ports.ts';
import { player } from '../support/player.ts';
import { aScenario } from '../support/scenario.ts';

const soup = aScenario({ id: 'soup', nodes: { talk: { replies: { well: { to: 'good' }, badly: { to: 'bad' } } }, good: { ending: { settled: true } }, bad: { ending: { settled: false } } } });
const { play } = player(soup).begins('call').says('well');
const BEGAN = Date.UTC(2026, 4, 6, 12);
const DAY = 86_400_000;
const kept: KeptPlay = {
  id: 'one',
  learner: '',
  playthrough: play.playthrough,
  notes: { hints: [], said: {}, times: play.turns.map((_, index) => (index + 1) * 1000) },
  name: '',
  began: BEGAN,
  changed: BEGAN + 30 * DAY,
  ended: true,
};

/** A game in which that one play is kept. */
const heat = {
  preferences: { current: () => ({ learners: [], learner: '', passMark: 60 }) },
  kept: async () => ({ plays: [kept], trouble: [] }),
  notes: () => kept.notes,
  text: { t: (key: string) => key.replace(/^.*\./, '') },
} as unknown as Heat;

const taken = async () => takeAlong(heat, play, { id: 'one' } as Wish, false);

test('a result bears the day on which it was played, whatever was ticked in its debrief since', async () => {
  expect((await taken()).ended).toBe(BEGAN + play.turns.length * 1000);
});

test('a file says in its name in which mode it was played', async () => {
  expect((await taken()).saveTable('choices', [['No.']])).toBe(`heat-soup-${play.playthrough.mode}-choices.csv`);
});
