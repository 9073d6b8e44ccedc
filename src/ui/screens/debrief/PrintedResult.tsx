import type { Debrief, MethodDebrief, StepDebrief } from '../../../domain/debrief.ts';
import { levels } from '../../../domain/score.ts';
import { countingOf } from './counting.ts';
import { dayOf } from './day.ts';
import type { Assessed, Words } from './debrief-props.ts';
import type { Taken } from './take-along-props.ts';
import { adviceWords } from './turn-words.ts';

interface PrintedProps extends Words {
  readonly take: Taken;
  readonly result: Debrief;
  /** What an assessment came to; in other modes null. */
  readonly assessed: Assessed | null;
}

const WIDTH = 360;
const HEIGHT = 70;

/** The debrief on one page of paper; on the screen it is not shown. The two leading methods fit, others are left to the screen. */
export function PrintedResult({ take, result, assessed, ...words }: PrintedProps) {
  const { play, say, t, language, methodTexts } = words;
  const { scenario, revision, seed, mode } = play.playthrough;
  const { next } = result;
  const step = next && `method.${next.method}.step.${next.step}`;
  return (
    <article class="printed">
      <header>
        <h1>{say('title')}</h1>
        <p>
          {[
            take.learner && t('share.print.by', { name: take.learner }),
            take.ended !== null && t('share.print.on', { date: dayOf(take.ended, language) }),
            t(`modes.name.${mode}`),
            take.hints > 0 && t('modes.withHints', { count: take.hints }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {assessed && <p>{assessment(assessed, result, t)}</p>}
      </header>
      <div class="printed-sum">
        <div>
          <h2>
            {t('share.print.outcome')}: {t(`debrief.outcomeName.${result.outcome}`)}
          </h2>
          <p>{t(`debrief.outcome.${result.outcome}`)}</p>
          <p>{say(`ending.${play.state.node}`)}</p>
        </div>
        <PrintedCurve result={result} words={words} />
      </div>
      {next && step && (
        <div class="printed-next">
          <h2>{t('debrief.next')}</h2>
          <p>
            {methodTexts[`method.${next.method}.name`]} · {methodTexts[`${step}.name`]}
            {next.reply !== null && <> · “{say(next.reply)}”</>}
          </p>
          <p>
            <b>{next.reply === null ? adviceWords(next.advice, step, words) : say(`${next.reply}.try`)}</b>
          </p>
        </div>
      )}
      {result.promises.length > 0 && (
        <p>
          <b>{t('debrief.promises')}:</b> {result.promises.map(({ id, status }) => `${t(`debrief.promise.${status}`)} ${say(`promise.${id}`)}`).join(' · ')}
        </p>
      )}
      <div class="printed-methods">
        {result.scores.slice(0, 2).map((of) => (
          <PrintedMethod key={of.method} of={of} words={words} />
        ))}
      </div>
      <footer>
        <p>{t('share.print.foot', { scenario, revision, seed })}</p>
        <p class="printed-link">{take.link}</p>
      </footer>
    </article>
  );
}

/** Passed or not, by which mark, at which attempt, and the code: in a line, what a certificate says in full. */
function assessment({ mark, attempt, code }: Assessed, { scores }: Debrief, t: Words['t']): string {
  return [
    t(countingOf(scores, mark).passed ? 'modes.passed' : 'modes.notPassed'),
    `${t('share.certificate.mark')}: ${t('share.certificate.markOf', { mark })}`,
    attempt !== null && `${t('share.certificate.attempt')}: ${attempt}`,
    `${t('share.certificate.code')}: ${code}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

function PrintedMethod({ of, words }: { readonly of: MethodDebrief; readonly words: Words }) {
  const { t, methodTexts } = words;
  const id = `method.${of.method}`;
  return (
    <table>
      <caption>
        {methodTexts[`${id}.name`]}: <b>{of.score.total}</b> {t(`debrief.band.${of.score.band}`)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('share.print.step')}</th>
          <th scope="col">{t('share.print.level')}</th>
          <th scope="col">{t('share.print.sentence')}</th>
        </tr>
      </thead>
      <tbody>
        {of.steps.map((one) => (
          <tr key={one.step.step}>
            <td>
              {one.step.step}. {methodTexts[`${id}.step.${one.step.step}.name`]}
            </td>
            <td>{one.step.applies ? t(`debrief.level.${levels[one.step.level]}`) : '–'}</td>
            <td>{sentence(one, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What counted most for a step, in the player's own words where there are any. */
function sentence({ quotes }: StepDebrief, { say, t, play }: Words): string {
  const quote = quotes.find(({ raised }) => raised) ?? quotes[0];
  if (!quote) return '';
  const { source } = quote;
  if (source.kind === 'reply') return `“${say(source.id)}”`;
  const move = play.log[quote.evidence.entry]?.move;
  if (source.kind === 'preparation' || source.kind === 'promise') return say(`${source.kind}.${source.id}`);
  if (source.kind === 'person') return t('debrief.invited', { name: play.scenario.people.find(({ id }) => id === source.id)?.name ?? source.id });
  return move === undefined ? '' : t(`debrief.given.${move}`);
}

function PrintedCurve({ result, words: { t } }: { readonly result: Debrief; readonly words: Words }) {
  const { curve } = result;
  const [first, last] = [curve[0], curve.at(-1)];
  if (!first || !last) return null;
  const line = (of: 'heat' | 'trust') =>
    curve.map((point, index) => `${(index * WIDTH) / Math.max(1, curve.length - 1)},${HEIGHT - (point[of] / 100) * HEIGHT}`).join(' ');
  return (
    <figure>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <polyline class="trust" points={line('trust')} />
        <polyline class="heat" points={line('heat')} />
      </svg>
      <figcaption>
        {`— ${t('debrief.curve.heat')} · ┄ ${t('debrief.curve.trust')} · `}
        {t('debrief.curve.summary', { heatFrom: first.heat, heatTo: last.heat, trustFrom: first.trust, trustTo: last.trust })}
      </figcaption>
    </figure>
  );
}
