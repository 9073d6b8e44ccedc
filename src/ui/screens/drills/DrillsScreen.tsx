import { useLayoutEffect, useRef } from 'preact/hooks';
import { ArrowIcon, LeaveIcon } from '../../parts/icons.tsx';
import type { DrillWords, StepToDrill } from './drills-props.ts';
import { dueWords, methodName, stepName, whenWords } from './step-words.ts';
import { Week } from './Week.tsx';
import './drills.css';

export interface DrillsProps extends DrillWords {
  readonly week: readonly boolean[];
  /** The steps that the next round is for, and how many moments it has. */
  readonly next: { readonly steps: readonly StepToDrill[]; readonly moments: number };
  /** Whether the next round is for one step that was asked for. */
  readonly chosen: boolean;
  readonly steps: readonly StepToDrill[];
  readonly now: number; // ms since 1970
  begin(): void;
  /** Makes the next round one for this step, or, with null, for those that are due. */
  choose(step: string | null): void;
  leave(): void;
}

/** What there is to drill: the next round, the week, every step by itself. */
export function DrillsScreen(props: DrillsProps) {
  const { t, language, next, chosen, steps, now, choose } = props;
  const title = useRef<HTMLHeadingElement>(null);
  const ahead = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    title.current?.focus();
  }, []);
  const soonest = Math.min(...next.steps.map(({ due }) => due?.at ?? 0));
  const isAhead = !chosen && next.steps.length > 0 && soonest > now;
  const why = chosen ? t('drills.next.chosen') : isAhead ? t('drills.next.ahead', { when: whenWords(soonest, now, language) }) : t('drills.next.due');
  return (
    <main class="drills">
      <header class="drills-head">
        <div>
          <h1 ref={title} tabIndex={-1}>
            {t('drills.title')}
          </h1>
          <p class="quiet">{t('drills.about')}</p>
        </div>
        <button type="button" class="button" onClick={props.leave}>
          <LeaveIcon /> {t('drills.back')}
        </button>
      </header>
      <div class="drills-top">
        <section class="next-round card" aria-labelledby="next-round">
          <h2 id="next-round" ref={ahead} tabIndex={-1}>
            {t('drills.next.title')}
          </h2>
          {next.moments === 0 ? (
            <p>{t('drills.round.none')}</p>
          ) : (
            <>
              <p class="quiet">{why}</p>
              <ul class="for-steps">
                {next.steps.map((one) => (
                  <li key={one.id}>
                    <b>{stepName(one, props)}</b> <span class="quiet">{methodName(one.method, props)}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          <div class="drills-do">
            <button type="button" class="button main" disabled={next.moments === 0} data-action="begin-round" onClick={props.begin}>
              {t('drills.next.begin')} <ArrowIcon />
            </button>
            <span class="quiet">{t('drills.next.moments', { count: next.moments })}</span>
            {chosen && (
              <button type="button" class="button plain" onClick={() => choose(null)}>
                {t('drills.next.other')}
              </button>
            )}
          </div>
        </section>
        <div class="card week-card">
          <Week week={props.week} t={t} language={language} />
        </div>
      </div>
      <section class="every-step" aria-labelledby="every-step">
        <h2 id="every-step">{t('drills.steps.title')}</h2>
        <div class="every-method">
          {[...new Set(steps.map(({ method }) => method))].map((method) => (
            <section key={method} class="card" aria-labelledby={`drills-${method}`}>
              <h3 id={`drills-${method}`}>{methodName(method, props)}</h3>
              <ul class="step-list">
                {steps
                  .filter((one) => one.method === method)
                  .map((one) => (
                    <li key={one.id}>
                      <div>
                        <p class="step-of">
                          <span class="step-number">{one.step}</span> {stepName(one, props)}
                        </p>
                        <p class="quiet small">
                          {dueWords(one.due, now, props)} · {t('drills.steps.moments', { count: one.moments })}
                        </p>
                      </div>
                      <button
                        type="button"
                        class="button"
                        data-step={one.id}
                        aria-label={t('drills.steps.drillNamed', { step: stepName(one, props) })}
                        onClick={() => {
                          choose(one.id);
                          ahead.current?.scrollIntoView({ block: 'center' });
                          ahead.current?.focus();
                        }}
                      >
                        {t('drills.steps.drill')}
                      </button>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </div>
      </section>
    </main>
  );
}
