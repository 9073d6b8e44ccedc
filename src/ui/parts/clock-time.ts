import type { Telling } from './play-props.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A time on the simulated clock as this language writes it, with the day from the second on.
 * @param minutes since midnight of day 1
 */
export function clockTime(minutes: number, { language, t }: Pick<Telling, 'language' | 't'>): string {
  let format = formats.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
    formats.set(language, format);
  }
  const time = format.format(minutes * 60_000);
  const day = Math.floor(minutes / 1440) + 1;
  return day === 1 ? time : t('play.clock.onDay', { day, time });
}

/** How long something takes, in words: minutes, hours or days. @param minutes at least 0 */
export function duration(minutes: number, { t }: Pick<Telling, 't'>): string {
  if (minutes < 60) return t('play.clock.minutes', { count: minutes });
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const whole = t('play.clock.hours', { count: hours });
  return rest === 0 ? whole : t('play.clock.hoursAndMinutes', { hours: whole, minutes: t('play.clock.minutes', { count: rest }) });
}
