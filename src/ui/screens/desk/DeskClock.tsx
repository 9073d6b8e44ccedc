import { minutesToPrepare, nextMoment } from '../../../domain/desk.ts';
import { clockTime, duration } from '../../parts/clock-time.ts';
import { ClockIcon } from '../../parts/icons.tsx';
import type { Telling } from '../../parts/play-props.ts';

/** The simulated clock: what time it is, how long there is to prepare, what comes next. */
export function DeskClock(props: Telling) {
  const { play, t } = props;
  const { scenario, state } = play;
  const left = minutesToPrepare(scenario, state);
  const next = nextMoment(scenario, state);
  return (
    <section class="desk-clock card" aria-label={t('play.clock.title')}>
      <ClockIcon size={28} />
      <p>
        <time class="now">{clockTime(state.clock, props)}</time>{' '}
        {Number.isFinite(left) ? (
          <span>{t('play.desk.left', { time: duration(left, props) })}</span>
        ) : (
          next !== undefined && Number.isFinite(next) && <span class="quiet">{t('play.desk.next', { time: clockTime(next, props) })}</span>
        )}
      </p>
      {Number.isFinite(left) && (
        <progress max={state.clock - scenario.starts + left} value={left} aria-label={t('play.desk.left', { time: duration(left, props) })} />
      )}
    </section>
  );
}
