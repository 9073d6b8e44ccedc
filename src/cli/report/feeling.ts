import { heatBand, trustBand } from '../../domain/bands.ts';
import { moodOf } from '../../domain/mood.ts';
import type { State } from '../../domain/state.ts';
import { signed } from '../../ui/screens/debrief/turn-words.ts';
import type { Paint } from './paint.ts';
import type { Words } from './words.ts';

type Feeling = Pick<State, 'heat' | 'trust'>;

/** The change that a turn made, as the game reads it for the customer's face. */
const cooled = (now: Feeling, before: Feeling | undefined): number => (before === undefined ? 0 : before.heat - now.heat);

/** The word for what the customer shows. */
export const moodWord = (now: Feeling, before: Feeling | undefined, { t }: Words): string => t(`common.mood.${moodOf(now.heat, now.trust, cooled(now, before))}`);

/** Heat and trust in one line: "Heat 54 +8 frustrated · Trust 31 −7 guarded". @param before the turn; left out where there was none */
export function feelingLine(now: Feeling, before: Feeling | undefined, { t }: Words): string {
  const one = (label: string, value: number, was: number | undefined, word: string): string =>
    [label, Math.round(value), ...(was === undefined ? [] : [signed(Math.round(value) - Math.round(was))]), word].join(' ');
  return [
    one(t('play.gauges.heat'), now.heat, before?.heat, t(`common.heat.${heatBand(now.heat)}`)),
    one(t('play.gauges.trust'), now.trust, before?.trust, t(`common.trust.${trustBand(now.trust)}`)),
  ].join(' · ');
}

const WIDE = 20;

/** The same as two gauges with the mood's word, for whoever is playing. */
export function gauges(now: Feeling, before: Feeling | undefined, words: Words, paint: Paint): string {
  const { t } = words;
  const bar = (value: number): string => '█'.repeat(Math.round((value / 100) * WIDE)).padEnd(WIDE, '░');
  const way = (value: number, was: number | undefined): string => (was === undefined || value === was ? ' ' : value > was ? '▲' : '▼');
  const { heat, trust } = now;
  const warmth = heat >= 60 ? 'red' : heat >= 40 ? 'yellow' : 'green';
  const label = Math.max(t('play.gauges.heat').length, t('play.gauges.trust').length);
  return [
    paint('bold', moodWord(now, before, words)),
    `${t('play.gauges.heat').padEnd(label)} ${paint(warmth, bar(heat))} ${way(heat, before?.heat)} ${t(`common.heat.${heatBand(heat)}`)}`,
    `${t('play.gauges.trust').padEnd(label)} ${paint('cyan', bar(trust))} ${way(trust, before?.trust)} ${t(`common.trust.${trustBand(trust)}`)}`,
  ].map((line) => `  ${line}`).join('\n');
}
