import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findingLine } from '../../src/authoring/finding-line.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

it('exits with 2 and names what there is when asked for a scenario that there is not', { timeout: 30_000 }, () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/check.ts', 'no-such-scenario'], { cwd: root, encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain('There is no scenario and no file "no-such-scenario"');
  expect(stderr).toContain('insect-in-the-drink');
  expect(stdout).toBe('');
});

it('prints a finding as one line that editors can follow', () => {
  const finding = { rule: 'A1', severity: 'error', file: 'scenarios/x/scenario.yaml', line: 7, path: 'nodes.a.next', message: 'There is no node `b`.', advice: 'Did you mean `c`?' } as const;
  expect(findingLine(finding)).toBe('scenarios/x/scenario.yaml:7  A1  nodes.a.next: There is no node `b`. – Did you mean `c`?');
  expect(findingLine({ ...finding, severity: 'warning', path: '' })).toBe('scenarios/x/scenario.yaml:7  A1 (warning)  There is no node `b`. – Did you mean `c`?');
});
