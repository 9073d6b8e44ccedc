import { debrief, type Debrief, type MethodDebrief, type NextThing, type Quote, type StepDebrief } from '../../domain/debrief.ts';
import type { Method } from '../../domain/method.ts';
import type { Play } from '../../domain/play.ts';
import { levels } from '../../domain/score.ts';
import { clockTime } from '../../ui/parts/clock-time.ts';
import { adviceWords } from '../../ui/screens/debrief/turn-words.ts';
import type { Paint } from './paint.ts';
import type { Words } from './words.ts';
import { wrapped } from './wrap.ts';

/** What a finished play comes to, in words: outcome, promises, and by each method every step with the lines behind it. */
export function debriefText(play: Play, methods: readonly Method[], words: Words, paint: Paint): string {
  const result = debrief(play, methods);
  const { t, say } = words;
  return [
    paint('bold', `## ${t('debrief.became')}`),
    wrapped(`${paint('bold', t(`debrief.outcomeName.${result.outcome}`))} (${result.outcome}). ${t(`debrief.outcome.${result.outcome}`)}`),
    wrapped(`${say(`ending.${play.state.node}`)} (${play.state.node})`),
    ...promisesText(result, words, paint),
    ...result.scores.flatMap((one) => ['', ...methodText(play, one, words, paint)]),
  ].join('\n');
}

function promisesText({ promises }: Debrief, { t, say }: Words, paint: Paint): readonly string[] {
  if (promises.length === 0) return [];
  const told = promises.map(({ id, status, due }) =>
    wrapped(`${paint(status === 'kept' ? 'green' : 'red', t(`debrief.promise.${status}`))} ${say(`promise.${id}`)} ${t('debrief.promise.due', { time: clockTime(due, { t }) })}`),
  );
  return ['', paint('bold', `## ${t('debrief.promises')}`), ...told];
}

function methodText(play: Play, { method, score, steps, next }: MethodDebrief, words: Words, paint: Paint): readonly string[] {
  const { t, methodTexts } = words;
  const name = methodTexts[`method.${method}.name`] ?? method;
  const after = next === null ? t('terminal.nothingLeft') : nextText(next, words);
  return [
    paint('bold', `## ${name} (${method}): ${score.total}, ${t(`debrief.band.${score.band}`)}`),
    ...(score.capped ? [wrapped(t('debrief.method.capped'))] : []),
    ...steps.flatMap((step) => stepText(play, method, step, words, paint)),
    wrapped(`${paint('bold', `${t('debrief.next')}:`)} ${after}`),
  ];
}

/** What to try, after the number of the moment to try it in and, where it was no sentence, what was done there. */
function nextText({ method, step, advice, turn, reply, slip }: NextThing, words: Words): string {
  const { t, say } = words;
  const moment = turn === null ? [] : [`#${turn + 1}`];
  const done = slip === null ? [] : [t(`debrief.given.${slip}`)];
  return [...moment, ...done, reply === null ? adviceWords(advice, `method.${method}.step.${step}`, words) : say(`${reply}.try`)].join(' ');
}

const LEVEL_STYLES = ['red', 'yellow', 'green', 'green'] as const;

function stepText(play: Play, method: string, { step, quotes, advice }: StepDebrief, words: Words, paint: Paint): readonly string[] {
  const { t, methodTexts } = words;
  const id = `method.${method}.step.${step.step}`;
  const head = `${String(step.step).padStart(3)}  ${methodTexts[`${id}.name`] ?? id}: `;
  if (!step.applies) {
    return [head + paint('dim', t('debrief.level.notCalledFor')), wrapped(paint('dim', methodTexts[`applies.${step.condition}.not`] ?? ''), 5)];
  }
  return [
    head + paint(LEVEL_STYLES[step.level], `${t(`debrief.level.${levels[step.level]}`)} (${step.level})`),
    ...(quotes.length === 0 ? [wrapped(paint('dim', t('debrief.step.nothing')), 5)] : quotes.map((quote) => quoteText(play, quote, words, paint))),
    ...(advice === null ? [] : [wrapped(`${t('debrief.step.tip')} ${adviceWords(advice, id, words)}`, 5)]),
  ];
}

/** One thing that counted: what it did, where it was, the words, the moves, and the levels before and after. */
function quoteText(play: Play, { turn, source, raised, evidence }: Quote, words: Words, paint: Paint): string {
  const { t } = words;
  const moves = [...evidence.also, evidence.entry].map((entry) => play.log[entry]?.move ?? '').join(' + ');
  const levelWord = (level: 0 | 1 | 2 | 3): string => t(`debrief.level.${levels[level]}`);
  const change = evidence.from === evidence.to ? '' : ` (${levelWord(evidence.from)} → ${levelWord(evidence.to)})`;
  return wrapped(`${paint(raised ? 'green' : 'red', `${raised ? '+' : '–'} ${t(`debrief.effect.${evidence.effect}`)}`)}${change} #${turn + 1} ${sourceWords(source, words, play)} [${moves}]`, 5);
}

function sourceWords({ kind, id }: Quote['source'], { say, t }: Words, { scenario }: Play): string {
  switch (kind) {
    case 'reply':
      return `“${say(id)}”`;
    case 'preparation':
    case 'contact':
    case 'promise':
      return say(`${kind}.${id}`);
    case 'person':
      return t('debrief.invited', { name: scenario.people.find((one) => one.id === id)?.name ?? id });
    case 'node':
      return `(${id})`;
  }
}
