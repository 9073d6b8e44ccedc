import type { StepProgress } from '../../../domain/progress.ts';
import { levels, type Level } from '../../../domain/score.ts';
import { dueWords, methodName, stepName } from '../drills/step-words.ts';
import type { ProgressProps } from './progress-props.ts';

interface StepsProps extends Pick<ProgressProps, 't' | 'language' | 'methodTexts' | 'now'> {
  readonly method: string;
  readonly steps: readonly StepProgress[];
}

const WIDTH = 160;
const LINE = 12;
const EDGE = 8;
const x = (level: Level) => EDGE + (level * (WIDTH - 2 * EDGE)) / (levels.length - 1);

/** Every step of a method: the level of its first and of its last attempt on one line, and the same as a table. */
export function StepsPlot({ method, steps, ...words }: StepsProps) {
  const { t, now } = words;
  const name = (one: StepProgress) => stepName({ method, step: one.step }, words);
  const level = (one: Level | null) => (one === null ? '–' : t(`debrief.level.${levels[one]}`));
  return (
    <div class="steps-plot">
      <h4>{t('progress.steps.title')}</h4>
      <p class="plot-legend" aria-hidden="true">
        <svg viewBox="0 0 16 16" class="mark first">
          <circle cx="8" cy="8" r="5" />
        </svg>
        {t('progress.steps.legend')}
        <svg viewBox="0 0 16 16" class="mark last">
          <circle cx="8" cy="8" r="6" />
        </svg>
        {t('progress.steps.legendLast')}
      </p>
      <ol class="step-lines">
        {steps.map((one) => (
          <li key={one.id}>
            <p class="step-of">
              <span class="step-number">{one.step}</span> {name(one)}
            </p>
            <Line {...one} />
            <p class="small">
              {one.last === null ? (
                <span class="quiet">{t('progress.steps.unseen')}</span>
              ) : (
                <b>{one.plays === 1 || one.first === one.last ? level(one.last) : t('progress.steps.fromTo', { first: level(one.first), last: level(one.last) })}</b>
              )}
              {one.assurance !== 'none' && <span class="quiet">, {t(`progress.steps.sure.${one.assurance}`, { count: one.plays })}</span>}
              {one.drills.done > 0 && <span class="quiet"> · {t('progress.steps.drills', one.drills)}</span>}
              {one.said > 0 && <span class="quiet"> · {t('progress.steps.said', { count: one.said })}</span>}
              {one.due && <span class="quiet"> · {dueWords(one.due, now, words)}</span>}
            </p>
          </li>
        ))}
      </ol>
      <details>
        <summary>{t('progress.steps.table')}</summary>
        {/* A wide table scrolls, and what scrolls must be reachable by keyboard. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section class="scroll" aria-label={`${methodName(method, words)}: ${t('progress.steps.table')}`} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {['step', 'plays', 'chosen', 'chosenLast', 'sureColumn', 'drillsColumn', 'saidColumn', 'dueColumn'].map((key) => (
                  <th key={key} scope="col">
                    {t(`progress.steps.${key}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {steps.map((one) => (
                <tr key={one.id}>
                  <th scope="row">{name(one)}</th>
                  <td>{one.plays}</td>
                  <td>{level(one.first)}</td>
                  <td>{level(one.last)}</td>
                  <td>{t(`progress.steps.sureWord.${one.assurance}`)}</td>
                  <td>{one.drills.done === 0 ? '–' : `${one.drills.held} / ${one.drills.done}`}</td>
                  <td>{one.said}</td>
                  <td>{dueWords(one.due, now, words)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </div>
  );
}

/** The four levels as marks on a line, first and last attempt on it; the words below it say the same. */
function Line({ first, last }: StepProgress) {
  return (
    <svg class="step-line" viewBox={`0 0 ${WIDTH} ${2 * LINE}`} aria-hidden="true">
      <line class="track" x1={EDGE} x2={WIDTH - EDGE} y1={LINE} y2={LINE} />
      {levels.map((_, level) => (
        <line key={level} class="tick" x1={x(level as Level)} x2={x(level as Level)} y1={LINE - 5} y2={LINE + 5} />
      ))}
      {first !== null && last !== null && <line class="way" x1={x(first)} x2={x(last)} y1={LINE} y2={LINE} />}
      {first !== null && first !== last && <circle class="first" cx={x(first)} cy={LINE} r="5" />}
      {last !== null && <circle class="last" cx={x(last)} cy={LINE} r="6" />}
    </svg>
  );
}
