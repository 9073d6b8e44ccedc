import type { Play, Turn } from '../../domain/play.ts';
import { clockTime } from '../../ui/parts/clock-time.ts';
import { tell, type Told } from '../../ui/parts/told.ts';
import { feelingLine } from './feeling.ts';
import type { Paint } from './paint.ts';
import type { Words } from './words.ts';
import { wrapped } from './wrap.ts';

/** What happened in a turn, as the game's transcript tells it, one entry a line or two. */
export function toldLines(told: readonly Told[], { t }: Words, paint: Paint, indent: number): readonly string[] {
  return told.flatMap((one) => {
    switch (one.kind) {
      case 'line':
        return [wrapped(one.name === null ? paint('italic', one.text) : `${paint('bold', `${one.name}:`)} ${one.text}`, indent)];
      case 'said':
        return [wrapped(`${paint(['bold', 'cyan'], t('play.you'))} ${one.text}`, indent)];
      case 'did':
        return [wrapped(paint('cyan', one.text), indent)];
      case 'contact':
        return [wrapped(paint('bold', `– ${one.text} –`), indent)];
      case 'event':
        return [wrapped(paint('dim', `· ${one.text}`), indent), ...(one.found === undefined ? [] : [wrapped(one.found, indent + 2)])];
    }
  });
}

/** Where a turn was taken: the node, or the desk. */
export const placeOfTurn = ({ before }: Turn): string => before.node ?? 'desk';

/** The moves of a turn by the time at which they were made, in their order; issues that a move restates behind it. */
export function movesOfTurn({ log }: Play, turn: Turn): readonly { readonly at: number; readonly move: string; readonly source: string; readonly issues?: readonly string[] }[] {
  return log.slice(...turn.log).map(({ at, move, source, issues }) => ({ at, move, source, ...(issues && { issues }) }));
}

/** One turn of a transcript: number, time, place and action, what was said, the moves with their times, heat and trust. */
export function turnText(play: Play, number: number, words: Words, paint: Paint): string {
  const turn = play.turns[number - 1];
  if (turn === undefined) throw new Error(`The play has no action ${number}`);
  const { t } = words;
  const telling = { play, say: words.say, t, language: words.language };
  const time = (at: number): string => clockTime(at, { t });
  const moves = movesOfTurn(play, turn);
  const times = [...new Set(moves.map(({ at }) => at))];
  return [
    `${String(number).padStart(3)}  ${time(turn.before.clock)}  ${paint('bold', turn.action)}  ${paint('dim', `(${placeOfTurn(turn)})`)}`,
    ...toldLines(tell(turn.beats, telling), words, paint, 5),
    ...times.map((at) => {
      const made = moves.filter((one) => one.at === at).map(({ move, issues }) => (issues === undefined ? move : `${move} (${issues.join(', ')})`));
      return wrapped(paint('magenta', `[${time(at)}] ${made.join(', ')}`), 5);
    }),
    wrapped(paint('dim', feelingLine(turn.after, turn.before, words)), 5),
  ].join('\n');
}
