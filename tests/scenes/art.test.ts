import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { MOODS } from '../../src/domain/mood.ts';
import { POSES } from '../../scenes/person/garments.ts';
import { BEARDS, HEADS, headNamed } from '../../scenes/person/heads.ts';
import { BEARINGS, FACES } from '../../scenes/person/moods.ts';
import type { BodyParts, FaceParts } from '../../scenes/person/parts.ts';
import { PLACES } from '../../scenes/place/places.ts';
import { PLACES as WRITABLE } from '../../src/authoring/shape.ts';

const art = new URL('../../public/art/', import.meta.url);
const text = (name: string) => readFileSync(new URL(`people/${name}.json`, art), 'utf8');
const faces = JSON.parse(text('faces')) as FaceParts;
const bodies = (garment: string) => JSON.parse(text(`body-${garment}`)) as BodyParts;
const weigh = (path: string) => gzipSync(readFileSync(new URL(path, art))).length;

describe.each(MOODS)('the mood %s', (mood) => {
  test('has a face, a talking mouth and a posture in every garment', () => {
    expect(faces.upper).toHaveProperty(FACES[mood].upper);
    expect(faces.mouth).toHaveProperty(FACES[mood].mouth);
    expect(faces.mouth).toHaveProperty(FACES[mood].talk);
    expect(FACES[mood].talk).not.toBe(FACES[mood].mouth);
    for (const [garment, poses] of Object.entries(POSES)) {
      expect(bodies(garment)).toHaveProperty(poses[mood]);
    }
  });
});

test('no two moods of a customer look alike', () => {
  const looks = MOODS.map((mood) => JSON.stringify([FACES[mood].upper, FACES[mood].mouth, POSES.tee[mood], BEARINGS[mood]]));
  expect(new Set(looks).size).toBe(MOODS.length);
});

test('every head and beard that a look can name has been baked', () => {
  for (const head of HEADS) expect(existsSync(new URL(`people/head-${head}.json`, art)), head).toBe(true);
  expect(Object.keys(faces.beards).sort()).toEqual([...BEARDS].sort());
});

test('an unknown head falls back to one that exists, and says which was missing', () => {
  const said: string[] = [];
  expect(HEADS).toContain(headNamed('Periwig', (sentence) => said.push(sentence)));
  expect(said.join()).toContain('Periwig');
});

test.each(Object.entries(PLACES))('%s with everybody in it costs at most 110 kB over the wire', (_, place) => {
  const places = [place.back, place.front, place.props].map((name) => weigh(`places/${name}.svg`));
  const heads = HEADS.map((head) => weigh(`people/head-${head}.json`)).sort((a, b) => b - a).slice(0, 6);
  const clothes = Object.keys(POSES).map((garment) => weigh(`people/body-${garment}.json`));
  const sum = [...places, ...heads, ...clothes, weigh('people/faces.json')].reduce((a, b) => a + b);
  expect(sum).toBeLessThanOrEqual(110_000);
});

test('the stage has every place that a scenario can name', () => {
  expect(Object.keys(PLACES).sort()).toEqual([...WRITABLE].sort());
});

describe.each(Object.entries(PLACES))('%s', (_, place) => {
  const sizeOf = (name: string) => {
    const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(readFileSync(new URL(`places/${name}.svg`, art), 'utf8')) ?? [];
    return [Number(width), Number(height)] as const;
  };

  test('has pictures of the size that it is laid out in', () => {
    expect(sizeOf(place.back)).toEqual([2400, 1000]);
    expect(sizeOf(place.front)).toEqual([2400, 900]);
    expect(sizeOf(place.props)[1]).toBe(400);
  });

  test('takes its things from cells that its props picture has, and leaves none unused', () => {
    const used = [...place.table, ...(place.hanging ?? []), ...(place.moving ?? []), ...(place.belts ?? [])].map(({ cell }) => cell);
    expect(new Set(used)).toEqual(new Set(Array.from({ length: sizeOf(place.props)[0] / 400 }, (_, i) => i)));
  });

  test('keeps its small life inside the back picture', () => {
    for (const { at: [x, y] } of [...(place.leds ?? []), ...(place.moving ?? []), ...(place.plumes ?? [])]) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(2400);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(1000);
    }
  });
});
