import { WEEKDAYS } from '../../domain/scenario.ts';
import type { Telling } from './play-props.ts';

/**
 * A time on the simulated clock as this language writes it, with the day where it is not the one on which the play
 * began: by its name where the scenario says what day 1 is. The form is in the language's own words: Intl would take
 * longer to set up than the whole first screen.
 * @param minutes since midnight of day 1
 */
export function clockTime(minutes: number, { t, play }: Pick<Telling, 't'> & Partial<Pick<Telling, 'play'>>): string {
  const hour = Math.floor(minutes / 60) % 24;
  const time = t('play.clock.time', {
    hour,
    hour12: hour % 12 || 12,
    minute: String(minutes % 60).padStart(2, '0'),
    half: t(hour < 12 ? 'play.clock.am' : 'play.clock.pm'),
  });
  const day = Math.floor(minutes / 1440);
  const began = Math.floor((play?.scenario.starts ?? 0) / 1440);
  if (day === began) return time;
  const firstDay = play?.scenario.firstDay;
  // A week off, its name would mean another day.
  if (firstDay === undefined || Math.abs(day - began) > 6) return t('play.clock.onDay', { day: day + 1, time });
  const name = WEEKDAYS[(WEEKDAYS.indexOf(firstDay) + day) % 7];
  return t('play.clock.onWeekday', { weekday: t(`play.clock.weekday.${name}`), time });
}

/** How long something takes, in words: minutes, hours or days, the minutes only within a day. @param minutes at least 0 */
export function duration(minutes: number, { t }: Pick<Telling, 't'>): string {
  if (minutes < 60) return t('play.clock.minutes', { count: minutes });
  if (minutes >= 1440) {
    const days = t('play.clock.days', { count: Math.floor(minutes / 1440) });
    const over = Math.floor((minutes % 1440) / 60);
    return over === 0 ? days : t('play.clock.daysAndHours', { days, hours: t('play.clock.hours', { count: over }) });
  }
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const whole = t('play.clock.hours', { count: hours });
  return rest === 0 ? whole : t('play.clock.hoursAndMinutes', { hours: whole, minutes: t('play.clock.minutes', { count: rest }) });
}
