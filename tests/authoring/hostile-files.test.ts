import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { MOST_OF_A_RULE } from '../../src/authoring/finding-list.ts';
import { sourceFile, yamlFiles } from '../../src/authoring/scenario-folder.ts';
import { sourceFromBytes } from '../../src/authoring/source-bytes.ts';
import { readYaml } from '../../src/authoring/yaml-source.ts';
import { HOSTILE_FILES, KINDS } from '../../src/cli/bench/hostile-files.ts';
import { readAs } from '../../src/cli/bench/hostile-reading.ts';
import { ROOT } from '../../src/cli/root.mjs';
import { readFixture } from '../support/authoring.ts';

const refused = HOSTILE_FILES.filter(({ finding }) => finding !== undefined);
const accepted = HOSTILE_FILES.filter(({ finding }) => finding === undefined);

describe('a hostile file', () => {
  it.each(refused.map((file) => [file.name, file] as const))('is answered with a finding in its place: %s', { timeout: 60_000 }, (_, { kinds, bytes, finding }) => {
    const made = bytes();
    // All kinds are read by the same reader first: what takes it long is read once here, and as everything in the bench.
    for (const kind of made.length > 20_000 ? kinds.slice(0, 1) : kinds) {
      const findings = readAs(kind, made);
      expect(findings.map(({ rule, line }) => `${rule} ${line}`), kind).toContain(`${finding?.rule} ${finding?.line}`);
      for (const { message, advice, path } of findings) {
        // oxlint-disable-next-line no-control-regex -- none of these may reach a terminal
        expect(message + advice + path).not.toMatch(/undefined|\[object|node_modules|[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/);
        expect(message.length).toBeLessThan(500);
      }
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each(accepted.map((file) => [file.name, file] as const))('is none: %s', (_, { kinds, bytes }) => {
    for (const kind of kinds) expect(readAs(kind, bytes())).toEqual([]);
  });
});

it('tells of many findings the first, and how many more there are', () => {
  const text = readFixture('sound.yaml').text.replace('issues:\n', `issues:\n${'  - 1\n'.repeat(1000)}`);
  const shape = readAs('scenario', new TextEncoder().encode(text)).filter(({ rule }) => rule === 'shape');
  expect(shape).toHaveLength(MOST_OF_A_RULE + 1);
  expect(shape.at(-1)).toMatchObject({ line: 32 + MOST_OF_A_RULE + 1, measured: 1000, message: 'From here on rule shape finds 900 more of this.' });
});

describe('any bytes', () => {
  const expectLawful = (bytes: Uint8Array): void => {
    for (const kind of KINDS) {
      for (const { line, rule } of readAs(kind, bytes)) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(rule).toMatch(/^(?:yaml|shape|[A-F]\d)$/);
      }
    }
  };

  it('are answered with findings, never with an exception', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expectLawful(bytes);
      }),
      { numRuns: 60 },
    );
  });

  it('are so where they were a scenario before', { timeout: 120_000 }, () => {
    const sound = new TextEncoder().encode(readFixture('sound.yaml').text);
    const change = fc.record({ at: fc.nat(sound.length - 1), drop: fc.nat(40), put: fc.uint8Array({ maxLength: 8 }) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const bytes = changes.reduce((now, { at, drop, put }) => Uint8Array.from([...now.subarray(0, at), ...put, ...now.subarray(at + drop)]), sound);
        const { data, findings } = readYaml(sourceFromBytes('x.yaml', bytes));
        expect(data !== undefined || findings.some(({ severity }) => severity === 'error')).toBe(true);
        expect(() => readAs('scenario', bytes)).not.toThrow();
      }),
      { numRuns: 80 },
    );
  });
});

describe('what is no file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const scenario = join(folder, 'one', 'scenario.yaml');
  mkdirSync(scenario, { recursive: true });
  symlinkSync('loop.yaml', join(folder, 'loop.yaml'));
  symlinkSync('/dev/zero', join(folder, 'device.yaml'));
  symlinkSync('nowhere', join(folder, 'nowhere.yaml'));
  writeFileSync(join(folder, 'large.yaml'), 'x'.repeat(1_000_001));

  it.each([
    ['a folder', join('one', 'scenario.yaml'), 'This is a folder where a file belongs.'],
    ['a circle of links', 'loop.yaml', 'The file is a link that leads in a circle.'],
    ['a link to nothing', 'nowhere.yaml', 'There is no such file.'],
    ['a device without end', 'device.yaml', 'This is no ordinary file.'],
    ['too large', 'large.yaml', 'The file has 1,001 kB; 1,000 kB are read at most.'],
  ])('is said to be so: %s', (_, name, message) => {
    expect(readYaml(sourceFile(folder, join(folder, name))).findings).toMatchObject([{ file: name.replaceAll('\\', '/'), line: 1, rule: 'yaml', message }]);
  });

  it('keeps no other file of its folder from being read', () => {
    expect(yamlFiles(folder, folder).map(({ file }) => file)).toEqual(['device.yaml', 'large.yaml', 'loop.yaml', 'nowhere.yaml']);
  });

  it('is said by the command too, without a stack', { timeout: 60_000 }, () => {
    for (const path of [join(folder, 'large.yaml'), folder]) {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/check.ts', path], { cwd: ROOT, encoding: 'utf8' });
      expect(status, stderr).toBe(1);
      expect(stdout).toMatch(/yaml {2}(?:This is|The file has)/);
      expect(stderr).not.toMatch(/^\s+at /m);
    }
  });
});
