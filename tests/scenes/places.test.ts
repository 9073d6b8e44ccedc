import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { daylightAt } from '../../scenes/place/daylight.ts';
import { handAngles } from '../../scenes/place/clock-hands.ts';
import type { Shown } from '../../scenes/place/place-art.ts';
import { PLACES } from '../../scenes/place/places.ts';
import type { PlaceId } from '../../scenes/stage-view.ts';

const SCENARIOS = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** Everything of a place that comes or goes with the story. */
const depending = (place: PlaceId): readonly Shown[] => {
  const { table, moving = [], belts = [], leds = [], plumes = [], dim } = PLACES[place];
  return [...table, ...moving, ...belts, ...leds, ...plumes, ...(dim ? [dim] : [])];
};

test('whatever a line of a scenario shows can be seen in its place, and most scenarios show something', () => {
  let showing = 0;
  for (const id of readdirSync(SCENARIOS).filter((name) => existsSync(`${SCENARIOS}${name}/scenario.yaml`))) {
    const source = readFileSync(`${SCENARIOS}${id}/scenario.yaml`, 'utf8');
    const place = /^place: (\S+)/m.exec(source)![1] as PlaceId;
    const seen = new Set<string | undefined>(depending(place).flatMap((thing) => [thing.while, thing.until]));
    const shown = [...source.matchAll(/[{,] shows: (\w+)/g)].map((match) => match[1]!);
    for (const sign of shown) expect(seen.has(sign), `${id}: ${place} has nothing that is ${sign}`).toBe(true);
    if (shown.length > 0) showing += 1;
  }
  expect(showing).toBeGreaterThanOrEqual(6);
});

describe('the hands of a clock', () => {
  test.each([
    [0, 0, 0], [15 * 60, 90, 0], [12 * 60 + 31, 15.5, 186], [3 * 24 * 60 + 7 * 60 + 40, 230, 240],
  ])('at %i minutes stand at %d and %d degrees', (minutes, hour, minute) => {
    const angles = handAngles(minutes);
    expect(angles.hour).toBeCloseTo(hour);
    expect(angles.minute).toBeCloseTo(minute);
  });
});

describe('daylight', () => {
  test('leaves noon its own colours, is golden in the evening, and dark and blue at night', () => {
    expect(daylightAt(12 * 60).strength).toBeLessThan(0.01);
    const evening = daylightAt(18 * 60);
    expect(evening.strength).toBeGreaterThan(0.2);
    expect(evening.colour[0]).toBeGreaterThan(evening.colour[2] * 2);
    const night = daylightAt(23 * 60);
    expect(night.strength).toBeGreaterThan(0.5);
    expect(night.colour[2]).toBeGreaterThan(night.colour[0]);
  });

  test('is the same on every day, and changes in steps', () => {
    expect(daylightAt(4 * 24 * 60 + 17 * 60 + 5)).toEqual(daylightAt(17 * 60));
    expect(daylightAt(17 * 60 + 9)).toEqual(daylightAt(17 * 60));
    expect(daylightAt(17 * 60 + 10)).not.toEqual(daylightAt(17 * 60));
  });
});
