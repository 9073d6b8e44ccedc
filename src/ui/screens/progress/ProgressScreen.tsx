import { useLayoutEffect, useRef } from 'preact/hooks';
import { LEADING } from '../../../domain/method.ts';
import { MODES, type Mode } from '../../../domain/mode.ts';
import { inTurn } from '../../../domain/due.ts';
import { stepNamed } from '../../../domain/drill.ts';
import { ArrowIcon, LeaveIcon } from '../../parts/icons.tsx';
import { dueWords, methodName, stepName } from '../drills/step-words.ts';
import { Week } from '../drills/Week.tsx';
import type { ProgressProps } from './progress-props.ts';
import { StepsPlot } from './StepsPlot.tsx';
import { TotalsPlot } from './TotalsPlot.tsx';
import '../drills/drills.css';
import './progress.css';

/** How somebody has come along: what to practice next, then method by method every play and every step. */
export function ProgressScreen(props: ProgressProps) {
  const { t, counts, methods } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    title.current?.focus();
  }, []);
  const said = [t('progress.sum.plays', { count: counts.plays })];
  if (counts.helped > 0) said.push(t('progress.sum.helped', { count: counts.helped }));
  if (counts.moments > 0) said.push(t('progress.sum.moments', { count: counts.moments }));
  return (
    <main class="drills progress">
      <header class="drills-head">
        <div>
          <h1 ref={title} tabIndex={-1}>
            {t('progress.title')}
          </h1>
          <p class="quiet">{t('progress.about')}</p>
        </div>
        <button type="button" class="button" onClick={props.leave}>
          <LeaveIcon /> {t('progress.back')}
        </button>
      </header>
      {props.empty ? (
        <Nothing {...props} />
      ) : (
        <>
          <div class="drills-top">
            <NextSteps {...props} />
            <div class="card week-card">
              <Week week={props.week} t={t} language={props.language} />
              <p class="quiet">{said.join(' · ')}</p>
            </div>
          </div>
          <Modes {...props} />
          <div class="every-method">
            {methods.map((of) => (
              <section key={of.method} class="card method-progress" aria-labelledby={`progress-${of.method}`}>
                <h3 id={`progress-${of.method}`}>{methodName(of.method, props)}</h3>
                <TotalsPlot {...props} name={methodName(of.method, props)} totals={of.totals} />
                <StepsPlot {...props} method={of.method} steps={of.steps} />
              </section>
            ))}
          </div>
        </>
      )}
    </main>
  );
}

/** Before there is anything to show. */
function Nothing({ t, leave, drill }: ProgressProps) {
  return (
    <section class="card nothing-yet" aria-labelledby="nothing-yet">
      <h2 id="nothing-yet">{t('progress.none.title')}</h2>
      <p>{t('progress.none.text')}</p>
      <div class="drills-do">
        <button type="button" class="button main" onClick={leave}>
          {t('progress.none.play')} <ArrowIcon />
        </button>
        <button type="button" class="button" onClick={() => drill()}>
          {t('progress.none.drill')}
        </button>
      </div>
    </section>
  );
}

const SHOWN = 3;

/** The steps that are due, in the order in which the drills take them. */
function NextSteps({ methods, now, drill, ...words }: ProgressProps) {
  const { t } = words;
  const leading = methods.filter(({ method }) => (LEADING as readonly string[]).includes(method));
  const steps = leading.flatMap((of) => of.steps).toSorted((one, other) => inTurn(one.turn, other.turn, now));
  const due = steps.filter(({ turn }) => turn.due <= now).slice(0, SHOWN);
  const [soonest] = steps;
  return (
    <section class="next-round card" aria-labelledby="next-steps">
      <h2 id="next-steps">{t('progress.due.title')}</h2>
      {due.length > 0 && (
        <ul class="for-steps">
          {due.map((one) => (
            <li key={one.id}>
              <b>{stepName(stepNamed(one.id), words)}</b> <span class="quiet">{methodName(stepNamed(one.id).method, words)}</span>
            </li>
          ))}
        </ul>
      )}
      {due.length === 0 && soonest && <p>{t('progress.due.nothing', { step: stepName(stepNamed(soonest.id), words), when: dueWords(soonest.due, now, words) })}</p>}
      <div class="drills-do">
        <button type="button" class="button main" data-room="drills" onClick={() => drill()}>
          {t('progress.due.drill')} <ArrowIcon />
        </button>
      </div>
    </section>
  );
}

/** Which plays count: help in one mode is no measure for another. */
function Modes({ t, mode, showMode }: ProgressProps) {
  const choices: readonly (Mode | 'all')[] = ['all', ...MODES];
  return (
    <fieldset class="which-plays">
      <legend>{t('progress.mode.label')}</legend>
      {choices.map((one) => (
        <label key={one}>
          <input type="radio" name="which-plays" value={one} checked={one === mode} onChange={() => showMode(one)} />
          {t(`progress.mode.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
