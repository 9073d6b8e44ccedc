import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openWorkplace } from '../../src/cli/workplace.ts';
import { readFixture } from '../support/authoring.ts';

const folder = mkdtempSync(join(tmpdir(), 'heat-workplace-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('says beside broken reactions what is wrong with the scenarios', () => {
  mkdirSync(join(folder, 'sound'));
  writeFileSync(join(folder, 'reactions.yaml'), 'moves: [');
  writeFileSync(join(folder, 'sound', 'scenario.yaml'), readFixture('sound.yaml').text.replace('to: waiting', 'to: nowhere'));
  const { findings, scenarios } = openWorkplace([folder]);
  expect(findings.map(({ rule }) => rule)).toEqual(['yaml']);
  expect(scenarios.flatMap((reading) => reading.findings).map(({ rule }) => rule)).toContain('A1');
});
