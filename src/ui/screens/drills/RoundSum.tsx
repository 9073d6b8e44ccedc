import { useLayoutEffect, useRef } from 'preact/hooks';
import { isHeld } from '../../../domain/drill.ts';
import { stepId } from '../../../domain/drill-moment.ts';
import { levels } from '../../../domain/score.ts';
import { RestartIcon } from '../../parts/icons.tsx';
import { LevelPips } from '../../parts/LevelPips.tsx';
import type { RoundProps, WorkedMoment } from './drills-props.ts';
import { dueWords, methodName, stepName } from './step-words.ts';

/** What a round came to, and when each of its steps comes back. */
export function RoundSum({ worked, ...props }: RoundProps & { readonly worked: readonly WorkedMoment[] }) {
  const { t } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    title.current?.focus();
  }, []);
  const held = worked.flatMap(({ steps }) => steps).filter(isHeld).length;
  return (
    <main class="drills">
      <section class="round-sum card" aria-labelledby="round-sum">
        <h1 id="round-sum" ref={title} tabIndex={-1}>
          {t('drills.sum.title')}
        </h1>
        <p>{t('drills.sum.held', { count: held })}</p>
        <ol class="sum-moments">
          {worked.map(({ moment, steps }) => (
            <li key={moment.id}>
              <h2>{props.moments.find((one) => one.moment === moment)?.say('title')}</h2>
              <ul class="step-moves">
                {steps.map((one) => (
                  <li key={stepId(one)} class={isHeld(one) ? 'earned' : 'same'}>
                    <span>
                      {stepName(one, props)} <span class="quiet small">{methodName(one.method, props)}</span>
                    </span>
                    <span class="level-now">
                      <LevelPips level={one.to} />{' '}
                      {one.from === one.to
                        ? t(`debrief.level.${levels[one.to]}`)
                        : t('drills.told.change', { from: t(`debrief.level.${levels[one.from]}`), to: t(`debrief.level.${levels[one.to]}`) })}
                    </span>
                    <span class="quiet small">{dueWords(props.dueOf(one), props.now, props)}</span>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
        <div class="drills-do">
          <button type="button" class="button main" data-action="again" onClick={props.again}>
            <RestartIcon /> {t('drills.sum.again')}
          </button>
          <button type="button" class="button" onClick={props.leave}>
            {t('drills.sum.done')}
          </button>
        </div>
      </section>
    </main>
  );
}
