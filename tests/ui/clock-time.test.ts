import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { duration } from '../../src/ui/parts/clock-time.ts';
import en from '../../src/ui/text/en/play.json' with { type: 'json' };
import es from '../../src/ui/text/es/play.json' with { type: 'json' };

describe('a duration', () => {
  const text = i18next.createInstance();
  beforeAll(() => text.init({ lng: 'en', resources: { en: { translation: en }, es: { translation: es } } }));

  test.each([
    ['en', 1, '1 minute'],
    ['en', 60, '1 hour'],
    ['en', 142, '2 hours 22 minutes'],
    ['en', 1440, '1 day'],
    ['en', 3991, '2 days 18 hours'],
    ['es', 90, '1 hora y 30 minutos'],
    ['es', 3991, '2 días y 18 horas'],
  ])('in %s of %i minutes is read as “%s”', (language, minutes, words) => {
    expect(duration(minutes, { t: (key, values) => text.t(key, { lng: language, ...values }) })).toBe(words);
  });
});
