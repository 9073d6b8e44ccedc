import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFixture } from '../support/authoring.ts';
import { run } from '../support/command-line.ts';

let root = '';
const file = (name: string): string => join(root, 'sound', name);
const read = (): string => readFileSync(file('es.yaml'), 'utf8');
const translated = (...named: string[]): ReturnType<typeof run> => run('translated', named, { cwd: root });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'heat-translated-'));
  mkdirSync(join(root, 'sound'));
  writeFileSync(file('scenario.yaml'), readFixture('sound.yaml').text);
  writeFileSync(file('es.yaml'), `\uFEFF# of the house\n${readFixture('sound.es.yaml').text}`);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('saying that a translation was gone through', { timeout: 60_000 }, () => {
  it('takes down every text once, says what has changed since, and leaves the rest of the file as it is', () => {
    const before = read();
    const first = translated('sound', 'es');
    expect(first).toMatchObject({ status: 0, stdout: 'sound/es.yaml: 35 texts, 35 new, 0 changed\n', stderr: '' });
    const once = read();
    expect(once.startsWith(before)).toBe(true);

    writeFileSync(file('scenario.yaml'), readFixture('sound.yaml').text.replace("I'm sorry, it was cold.", "I'm sorry, it was stone cold."));
    const again = translated('sound', 'es', '--json');
    expect(JSON.parse(again.stdout)).toEqual({ file: 'sound/es.yaml', language: 'es', texts: 35, new: [], changed: ['opening-sorry'], gone: [] });
    const differing = read().split('\n').filter((line, index) => line !== once.split('\n')[index]);
    expect(differing).toEqual([expect.stringMatching(/^ {2}opening-sorry: '[0-9a-f]{6}'$/)]);
  });

  it('refuses a translation with errors, and leaves it alone', () => {
    writeFileSync(file('es.yaml'), read().replace('  silence: ES Hello?\n', ''));
    const before = read();
    const { status, stdout, stderr } = translated('sound', 'es');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('"sound/es.yaml" has errors; npm run --silent check -- sound says which.');
    expect(read()).toBe(before);
  });

  it.each([
    [['sound'], 'Name a scenario and the language of a translation.'],
    [['sound', 'se'], '"sound" has no translation "se". Known: `es`.'],
    [['sound', 'en'], 'The scenario is written in "en": that is what others are translated from.'],
  ])('refuses %j', (named, message) => {
    cpSync(file('es.yaml'), join(root, 'before.yaml'));
    const { status, stderr } = translated(...named);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(read()).toBe(readFileSync(join(root, 'before.yaml'), 'utf8'));
  });
});
