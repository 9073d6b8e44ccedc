import type { Telling } from './play-props.ts';

/**
 * A time on the simulated clock as this language writes it, with the day from the second on. The form is in the
 * language's own words: Intl would take longer to set up than the whole first screen.
 * @param minutes since midnight of day 1
 */
export function clockTime(minutes: number, { t }: Pick<Telling, 't'>): string {
  const hour = Math.floor(minutes / 60) % 24;
  const time = t('play.clock.time', {
    hour,
    hour12: hour % 12 || 12,
    minute: String(minutes % 60).padStart(2, '0'),
    half: t(hour < 12 ? 'play.clock.am' : 'play.clock.pm'),
  });
  const day = Math.floor(minutes / 1440) + 1;
  return day === 1 ? time : t('play.clock.onDay', { day, time });
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
