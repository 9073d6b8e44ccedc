import type { MethodDebrief } from '../../../domain/debrief.ts';
import { countingOf } from './counting.ts';
import type { Assessed, Words } from './debrief-props.ts';
import './assessment.css';

interface AssessmentProps extends Pick<Words, 't' | 'methodTexts'> {
  readonly of: Assessed;
  /** By all methods; the leading ones count. */
  readonly scores: readonly MethodDebrief[];
}

/** What an assessment came to: passed or not, by which totals, at which attempt, and the code by which it can be verified. */
export function Assessment({ of, scores, t, methodTexts }: AssessmentProps) {
  const { mark, attempt, code } = of;
  const { totals, passed } = countingOf(scores, mark);
  return (
    <section class="assessment card" aria-labelledby="assessment-title" data-passed={passed}>
      <div>
        <p class="quiet">{attempt === null ? t('modes.assessment') : t('modes.attempt', { number: attempt })}</p>
        <h2 id="assessment-title">{t(passed ? 'modes.passed' : 'modes.notPassed')}</h2>
        <p>{t('modes.markOfEach', { mark })}</p>
      </div>
      <ul class="assessment-totals">
        {totals.map(({ id, total }) => (
          <li key={id} data-reached={total >= mark}>
            {methodTexts[`method.${id}.name`]} <b>{total}</b>{' '}
            <span class="quiet">{t(total >= mark ? 'modes.reached' : 'modes.short', { points: mark - total })}</span>
          </li>
        ))}
      </ul>
      <div>
        <p>
          {t('modes.code')} <b class="assessment-code">{code}</b>
        </p>
        <p class="quiet small">{t('modes.codeNote')}</p>
      </div>
      <p class="quiet small">{t('modes.noSecondTry')}</p>
    </section>
  );
}
