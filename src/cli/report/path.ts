import type { FinishedPlay } from '../../domain/explore.ts';
import { act, beginPlay, type Play } from '../../domain/play.ts';
import type { Scenario } from '../../domain/scenario.ts';
import { clockTime } from '../../ui/parts/clock-time.ts';
import { didWords } from '../../ui/screens/debrief/turn-words.ts';
import { placeOfTurn } from './turn.ts';
import type { Words } from './words.ts';

/** One action of a path, in words. */
export interface PathStep {
  readonly number: number;
  readonly at: number; // minutes since midnight of day 1, when it was chosen
  readonly time: string;
  readonly place: string; // node, or `desk`
  readonly action: string;
  readonly text: string;
}

/** The actions of a play written out: when, where, and what was said or done. */
export function pathOf(scenario: Scenario, { actions }: Pick<FinishedPlay, 'actions'>, words: Words): readonly PathStep[] {
  // What must not break on a screen would only hinder whoever searches the report: no-break spaces become plain ones.
  const play = actions.reduce(act, beginPlay(scenario, { seed: 1, language: words.language }) satisfies Play);
  return play.turns.map((turn, index) => {
    const { quoted, text } = didWords(turn, { ...words, play });
    const at = turn.before.clock;
    return { number: index + 1, at, time: clockTime(at, words).replaceAll('\u00a0', ' '), place: placeOfTurn(turn), action: turn.action, text: quoted ? `“${text}”` : text };
  });
}

export function pathText(steps: readonly PathStep[]): string {
  const wide = (pick: (step: PathStep) => string): number => Math.max(0, ...steps.map((step) => pick(step).length));
  const [times, places] = [wide(({ time }) => time), wide(({ place }) => place)];
  return steps
    .map(({ number, time, place, action, text }) => `${String(number).padStart(3)}  ${time.padStart(times)}  ${place.padEnd(places)}  ${text}${action.startsWith('reply:') ? `  (${action.slice('reply:'.length)})` : ''}`)
    .join('\n');
}
