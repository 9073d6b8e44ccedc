import { passes } from '../../../domain/assessment.ts';
import type { ChoiceRecord } from '../../../domain/choice-record.ts';
import type { MethodDebrief, StepDebrief } from '../../../domain/debrief.ts';
import type { Method } from '../../../domain/method.ts';
import { resultOf } from '../../../domain/result.ts';
import { heard } from './choice-table.ts';
import type { Assessed, Words } from './debrief-props.ts';
import type { Taken } from './take-along-props.ts';
import { didWords } from './turn-words.ts';

/** The forms of the two documents, which the README describes; a change of one adds one to its number. */
const PLAY_FORM = 2;
const OBJECTION_FORM = 1;

/**
 * A finished play with everything that was measured of it, for programs.
 * @param assessed what an assessment came to; in other modes null
 */
export function playDocument(records: readonly ChoiceRecord[], methods: readonly Method[], taken: Taken, assessed: Assessed | null, words: Words): object {
  const { play, say } = words;
  const result = resultOf(play, methods);
  return {
    heat: 'play',
    form: PLAY_FORM,
    title: say('title'),
    ...aboutPlay(taken, words),
    ...(assessed && { passed: passes(result.totals, assessed.mark), attempt: assessed.attempt, code: assessed.code }),
    result,
    choices: records.map(({ turn, number, seconds, heat, trust, mood, moves, standings }) => ({
      number,
      action: turn.action,
      did: didWords(turn, words).text,
      heard: heard(turn, words),
      clock: turn.after.clock,
      seconds,
      heat: { value: turn.after.heat, word: heat },
      trust: { value: turn.after.trust, word: trust },
      mood,
      moves,
      methods: Object.fromEntries(standings.map(({ method, total, levels }) => [method, { total, levels }])),
    })),
  };
}

/** What somebody holds against the score of a step, with what it rests on: for whoever wrote the scenario. */
export function objection(of: MethodDebrief, { step, quotes }: StepDebrief, text: string, taken: Taken, words: Words): object {
  const { play } = words;
  return {
    heat: 'objection',
    form: OBJECTION_FORM,
    ...aboutPlay(taken, words),
    method: of.method,
    total: of.score.total,
    step: step.step,
    level: step.level,
    evidence: step.evidence.map(({ entry, effect, as, from, to }) => ({ ...play.log[entry], effect, as, from, to })),
    quotes: quotes.map(({ turn, source }) => ({ action: turn + 1, ...source })),
    text,
  };
}

function aboutPlay({ learner, ended, hints, passMark, link }: Taken, { play }: Words): object {
  return {
    playthrough: play.playthrough,
    learner,
    ended: ended === null ? null : new Date(ended).toISOString(),
    hints,
    ...(play.playthrough.mode === 'assess' && { passMark }),
    link,
  };
}
