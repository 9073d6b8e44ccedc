import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DIST } from '../src/cli/root.mjs';
import { closure, readManifest } from './support/vite-manifest.ts';

/** The budget, in kB over the wire with gzip. */
const ALL_BEFORE_FIRST_CHOICE = 75;
const SCRIPTS_BEFORE_FIRST_ANSWER = 90;
const FIRST_PLAY = 520;
const STAGE = 300;

/** More people than any scenario brings; how many heads a play loads at most. */
const PEOPLE_IN_A_PLAY = 6;

/** A scenario in the language that it was written in: what a first play is a play of. */
interface Play {
  readonly scenario: string;
  readonly language: string;
}

/** What a link to a first choice shows it with: the page, which carries its script, the sheet, and the picture. */
function beforeFirstChoice({ scenario, language }: Play): string[] {
  const pictures = readdirSync(join(DIST, 'assets')).filter((file) => file.startsWith(`first-${scenario}-${language}-`));
  const sheets = closure(manifest, ['index.html'], () => false).filter((file) => file.endsWith('.css'));
  return ['index.html', ...sheets, ...pictures.map((file) => `assets/${file}`)];
}

/** Keys of Vite's manifest that have to come before the first choice can be answered. */
function lazyBeforeFirstAnswer({ scenario, language }: Play): string[] {
  return keys.filter(
    (key) =>
      key === `src/ui/text/${language}/play.json` ||
      key.startsWith(`virtual:scenario/${scenario}/`) ||
      key.startsWith(`virtual:texts/${scenario}/${language}/`),
  );
}

/**
 * What no first play asks for: rooms beside the plays, what only a setting or a mode switches on, and what keeps the game
 * on the device, which is fetched between conversations.
 */
const BESIDE =
  /^(?:src\/app\/rooms\/(?:Data|Drills|Methods|Progress|Replay)Room|src\/ui\/screens\/(?:drills|progress|methods)\/|src\/ui\/screens\/call\/Saying|src\/ui\/parts\/(?:Coach|Pressure)|src\/app\/(?:hear|system-voice)|src\/adapters\/(?:recognition|records|updates)|virtual:(?:drills|ideals))/;

/** Whether a chunk is part of playing this one through, debrief included: other scenarios and languages are not. */
function belongsTo({ scenario, language }: Play, key: string): boolean {
  const ofScenario = /^virtual:(?:scenario|texts|reasons)\/([^/]+)\//.exec(key)?.[1];
  const ofLanguage = /^(?:virtual:(?:(?:texts|reasons)\/[^/]+|cards|method-texts)|src\/ui\/text)\/(\w\w)\//.exec(key)?.[1];
  return !BESIDE.test(key) && (ofScenario ?? scenario) === scenario && (ofLanguage ?? language) === language;
}

const manifest = readManifest(join(DIST, '.vite', 'manifest.json'));
const keys = Object.keys(manifest);
const PLAYS = keys.flatMap((key): Play[] => {
  const [, scenario, language] = /^virtual:texts\/([^/]+)\/(\w\w)\//.exec(key) ?? [];
  return scenario === undefined || language === undefined ? [] : [{ scenario, language }];
});

const COMPRESSED = /\.(css|html|js|json|svg)$/;

/** Bytes over the wire of a file in dist: with gzip where a server would compress. */
function wireBytes(file: string): number {
  const body = readFileSync(join(DIST, file));
  return COMPRESSED.test(file) ? gzipSync(body, { level: 9 }).byteLength : body.byteLength;
}

function kilobytes(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + wireBytes(file), 0) / 1000;
}

/** The art of the most expensive play that there could be: every garment, the heaviest heads, the heaviest place. */
function dearestArt(): string[] {
  const files = readdirSync(join(DIST, 'art'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length + 1).replaceAll('\\', '/'));
  const heads = files.filter((file) => file.startsWith('art/people/head-'));
  const inPlaces = files.filter((file) => file.startsWith('art/places/'));
  const places = [...new Set(inPlaces.map((file) => file.split('-')[0] ?? file))]
    .map((place) => inPlaces.filter((file) => file.startsWith(`${place}-`) || file.startsWith(`${place}.`)))
    .sort((one, other) => kilobytes(other) - kilobytes(one));
  return [
    ...files.filter((file) => !heads.includes(file) && !inPlaces.includes(file)),
    ...heads.sort((one, other) => wireBytes(other) - wireBytes(one)).slice(0, PEOPLE_IN_A_PLAY),
    ...(places[0] ?? []),
  ];
}

test('there are scenarios to weigh, and the game is one script', () => {
  expect(PLAYS).not.toEqual([]);
  expect(closure(manifest, ['index.html'], () => false).filter((file) => file.endsWith('.js'))).toHaveLength(1);
});

test(`the stage with the dearest art that a scenario could have weighs at most ${STAGE} kB`, () => {
  const already = new Set(closure(manifest, ['index.html'], () => false));
  const stage = closure(manifest, ['scenes/stage.ts'], () => false).filter((file) => !already.has(file));
  expect(stage.some((file) => /stage-/.test(file))).toBe(true);
  expect(kilobytes([...stage, ...dearestArt()]), stage.join('\n')).toBeLessThanOrEqual(STAGE);
});

describe.each(PLAYS)('over the wire, for $scenario in $language', (play) => {
  const before = beforeFirstChoice(play);

  test('the first choice needs the page, one sheet and one picture', () => {
    expect(before.map((file) => file.replace(/^assets\//, ''))).toEqual(['index.html', expect.stringMatching(/\.css$/), expect.stringMatching(/^first-.*\.js$/)]);
  });

  test(`everything before the first choice weighs at most ${ALL_BEFORE_FIRST_CHOICE} kB`, () => {
    expect(kilobytes(before), before.join('\n')).toBeLessThanOrEqual(ALL_BEFORE_FIRST_CHOICE);
  });

  test(`scripts before the first answer weigh at most ${SCRIPTS_BEFORE_FIRST_ANSWER} kB, and the stage comes after them`, () => {
    const scripts = closure(manifest, ['index.html', ...lazyBeforeFirstAnswer(play)], () => false).filter((file) => file.endsWith('.js'));
    expect(kilobytes(scripts), scripts.join('\n')).toBeLessThanOrEqual(SCRIPTS_BEFORE_FIRST_ANSWER);
    expect(scripts.filter((file) => /phaser|stage-/i.test(file))).toEqual([]);
  });

  test(`a whole first play weighs at most ${FIRST_PLAY} kB`, () => {
    const files = ['index.html', ...closure(manifest, ['index.html'], (key) => belongsTo(play, key)), ...dearestArt()];
    expect(kilobytes(files), files.join('\n')).toBeLessThanOrEqual(FIRST_PLAY);
  });
});
