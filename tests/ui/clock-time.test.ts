import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { beginPlay } from '../../src/domain/play.ts';
import { clockTime, duration } from '../../src/ui/parts/clock-time.ts';
import en from '../../src/ui/text/en/play.json' with { type: 'json' };
import es from '../../src/ui/text/es/play.json' with { type: 'json' };
import { aScenario } from '../support/scenario.ts';

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

describe('a time', () => {
  const text = i18next.createInstance();
  beforeAll(() => text.init({ lng: 'en', resources: { en: { translation: en }, es: { translation: es } } }));
  const monday = 3 * 1440 + 520; // d4 08:40

  test.each([
    ['en', undefined, monday, '8:40\u00a0AM'],
    ['en', undefined, 1020, 'day 1, 5:00\u00a0PM'],
    ['en', 'friday', 1020, 'Friday, 5:00\u00a0PM'],
    ['en', 'friday', monday + 1440, 'Tuesday, 8:40\u00a0AM'],
    ['en', 'friday', monday + 7 * 1440, 'day 11, 8:40\u00a0AM'],
    ['es', 'friday', 1020, 'viernes, 17:00'],
  ] as const)('in %s, where day 1 is a %s, %i is read as “%s”', (language, firstDay, minutes, words) => {
    const scenario = aScenario({ starts: 'd4 08:40', ...(firstDay ? { firstDay } : {}), nodes: { talk: { replies: { on: {} } } } });
    const play = beginPlay(scenario, { seed: 1, language });
    expect(clockTime(minutes, { play, t: (key, values) => text.t(key, { lng: language, ...values }) })).toBe(words);
  });
});
