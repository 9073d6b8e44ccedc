import type { ChoiceRecord } from '../../../domain/choice-record.ts';
import { NOT_CALLED_FOR } from '../../../domain/result.ts';
import { clockTime } from '../../parts/clock-time.ts';
import type { Words } from './debrief-props.ts';
import { didWords, heardWords } from './turn-words.ts';

/** Every choice of a play as a table, the heads of its columns first: what a spreadsheet or a teacher is given. */
export function choiceTable(records: readonly ChoiceRecord[], words: Words): readonly (readonly (string | number | null)[])[] {
  const { t, methodTexts, play } = words;
  const name = (method: string) => methodTexts[`method.${method}.name`] ?? method;
  const standings = records[0]?.standings ?? [];
  const heads = [
    ...(['number', 'mode', 'time', 'minutes', 'seconds', 'action', 'did', 'heard', 'mood', 'heat', 'heatWord', 'trust', 'trustWord', 'moves'] as const).map((head) => t(`share.table.${head}`)),
    ...standings.flatMap(({ method, levels }) => [
      t('share.table.total', { method: name(method) }),
      ...levels.map((_, index) => t('share.table.step', { method: name(method), step: index + 1 })),
    ]),
  ];
  const rows = records.map(({ turn, ...record }) => [
    record.number,
    t(`modes.name.${play.playthrough.mode}`),
    clockTime(turn.after.clock, words),
    turn.after.clock - play.scenario.starts,
    record.seconds,
    turn.action,
    didWords(turn, words).text,
    heard(turn, words),
    t(`common.mood.${record.mood}`),
    turn.after.heat,
    t(`common.heat.${record.heat}`),
    turn.after.trust,
    t(`common.trust.${record.trust}`),
    record.moves.join(' '),
    ...record.standings.flatMap(({ total, levels }) => [total, ...levels.map((level) => (level === NOT_CALLED_FOR ? null : level))]),
  ]);
  return [heads, ...rows];
}

/** What was said to the player in a turn, with who said it. */
export function heard(turn: ChoiceRecord['turn'], words: Words): string {
  return heardWords(turn, words)
    .map(({ name, text }) => (name === null ? text : `${name}: ${text}`))
    .join('\n');
}
