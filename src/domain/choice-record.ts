import { heatBand, trustBand, type HeatBand, type TrustBand } from './bands.ts';
import { circumstancesOf } from './circumstances.ts';
import type { Method } from './method.ts';
import { moodOf, type Mood } from './mood.ts';
import type { Move } from './moves.ts';
import type { Play, Turn } from './play.ts';
import { NOT_CALLED_FOR } from './result.ts';
import { score } from './score.ts';

/** Where a method's steps stand after an action. */
export interface Standing {
  readonly method: string;
  readonly total: number; // 0–100
  /** Of each step in order, 0–3; -1: not called for. */
  readonly levels: readonly number[];
}

/** One action of a finished play with all that can be measured of it. */
export interface ChoiceRecord {
  readonly turn: Turn;
  readonly number: number; // from 1
  /** Real seconds since the play began; null where nobody took the time. */
  readonly seconds: number | null;
  readonly heat: HeatBand;
  readonly trust: TrustBand;
  readonly mood: Mood;
  readonly moves: readonly Move[];
  readonly standings: readonly Standing[];
}

/**
 * Every action of a play in order, with the levels that the methods would give if it had ended there.
 * @param methods in the order in which they are to be told @param times real milliseconds since the play began, by action
 */
export function choiceRecords(play: Play, methods: readonly Method[], times: readonly number[]): readonly ChoiceRecord[] {
  const circumstances = circumstancesOf(play.scenario, play.state);
  return play.turns.map((turn, index): ChoiceRecord => {
    const { before, after, log } = turn;
    const soFar = play.log.slice(0, log[1]);
    const time = times[index];
    return {
      turn,
      number: index + 1,
      seconds: time === undefined ? null : Math.round(time / 100) / 10,
      heat: heatBand(after.heat),
      trust: trustBand(after.trust),
      mood: moodOf(after.heat, after.trust, before.heat - after.heat),
      moves: play.log.slice(...log).map(({ move }) => move),
      standings: methods.map((method) => {
        const { total, steps } = score(soFar, method, circumstances);
        return { method: method.id, total, levels: steps.map(({ applies, level }) => (applies ? level : NOT_CALLED_FOR)) };
      }),
    };
  });
}
