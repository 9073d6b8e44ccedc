import { CheckIcon } from '../../parts/icons.tsx';
import type { DrillWords } from './drills-props.ts';

interface WeekProps extends Pick<DrillWords, 't' | 'language'> {
  /** Monday first: whether something was practiced. */
  readonly week: readonly boolean[];
}

const A_MONDAY = Date.UTC(2024, 0, 1);

/** The days of this week, with those on which something was practiced: a look back, nothing to keep up. */
export function Week({ week, t, language }: WeekProps) {
  const days = (weekday: 'narrow' | 'long') => new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
  const [short, long] = [days('narrow'), days('long')];
  const at = (day: number) => A_MONDAY + day * 86_400_000;
  return (
    <section class="week" aria-labelledby="week-title">
      <h2 id="week-title">{t('drills.week.title')}</h2>
      <ol class="days">
        {week.map((done, day) => (
          <li key={day} class={done ? 'done' : ''}>
            <span aria-hidden="true">{done ? <CheckIcon /> : short.format(at(day))}</span>
            <span class="unseen">{t(`drills.week.${done ? 'done' : 'open'}`, { day: long.format(at(day)) })}</span>
          </li>
        ))}
      </ol>
      <p>{t('drills.week.days', { count: week.filter(Boolean).length })}</p>
    </section>
  );
}
