import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DIST } from '../src/cli/root.mjs';
import { closure, readManifest } from './support/vite-manifest.ts';

/**
 * What the way to the first choice imports lazily: from a link that opens a scenario at its first decision to the
 * painted replies. Patterns of keys in Vite's manifest (paths of sources). Each must name something that is built.
 */
const LAZY_BEFORE_FIRST_CHOICE: readonly RegExp[] = [];

/** Built, but no part of playing one scenario through in one language, debrief included. */
const NOT_IN_A_FIRST_PLAY: readonly RegExp[] = [];

/** Folders of public/ of which a first play loads everything. */
const ART_OF_A_FIRST_PLAY: readonly string[] = [];

const COMPRESSED = /\.(css|html|js|json|svg)$/;

/** Bytes over the wire of a file in dist: with gzip where a server would compress. */
function wireBytes(file: string): number {
  const body = readFileSync(join(DIST, file));
  return COMPRESSED.test(file) ? gzipSync(body, { level: 9 }).byteLength : body.byteLength;
}

function kilobytes(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + wireBytes(file), 0) / 1000;
}

const manifest = readManifest(join(DIST, '.vite', 'manifest.json'));
const keys = Object.keys(manifest);
const lazy = keys.filter((key) => LAZY_BEFORE_FIRST_CHOICE.some((pattern) => pattern.test(key)));
const beforeFirstChoice = closure(manifest, ['index.html', ...lazy], () => false);
const firstPlay = closure(
  manifest,
  ['index.html'],
  (key) => !NOT_IN_A_FIRST_PLAY.some((pattern) => pattern.test(key)),
);
const art = ART_OF_A_FIRST_PLAY.flatMap((folder) =>
  readdirSync(join(DIST, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(folder, entry.name)),
);

describe('over the wire, before the first choice', () => {
  test('the scripts weigh at most 60 kB', () => {
    const scripts = beforeFirstChoice.filter((file) => file.endsWith('.js'));
    expect(scripts).not.toEqual([]);
    expect(kilobytes(scripts), scripts.join('\n')).toBeLessThanOrEqual(60);
  });

  test('everything weighs at most 75 kB', () => {
    expect(kilobytes(['index.html', ...beforeFirstChoice]), beforeFirstChoice.join('\n')).toBeLessThanOrEqual(75);
  });

  test('nothing of Phaser is loaded', () => {
    expect(beforeFirstChoice.filter((file) => /phaser|stage/i.test(file))).toEqual([]);
  });
});

describe('over the wire, in a whole first play', () => {
  test('everything weighs at most 520 kB', () => {
    const files = ['index.html', ...firstPlay, ...art];
    expect(kilobytes(files), files.join('\n')).toBeLessThanOrEqual(520);
  });
});

test.each([...LAZY_BEFORE_FIRST_CHOICE, ...NOT_IN_A_FIRST_PLAY].map((pattern) => [pattern]))(
  '%s, counted apart here, is still built',
  (pattern) => {
    expect(keys.filter((key) => pattern.test(key))).not.toEqual([]);
  },
);
