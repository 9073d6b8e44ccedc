import { expect, it } from 'vitest';
import type { Finding } from '../../src/authoring/finding.ts';
import { byRule, findingsReport, inOrder } from '../../src/cli/report/findings.ts';

const finding = (file: string, line: number, rule: string, severity: Finding['severity'] = 'error'): Finding => ({ rule, severity, file, line, path: 'nodes', message: 'It is so.', advice: 'Make it otherwise.' });

it('lists findings file by file and line by line, each once, errors first', () => {
  const found = inOrder([finding('b.yaml', 2, 'A1'), finding('a.yaml', 9, 'A2'), finding('a.yaml', 3, 'C4', 'warning'), finding('a.yaml', 3, 'A6'), finding('b.yaml', 2, 'A1')]);
  expect(found.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual(['a.yaml:3 A6', 'a.yaml:3 C4', 'a.yaml:9 A2', 'b.yaml:2 A1']);
});

it('sets files apart and counts at the end, by rule too', () => {
  const found = [finding('a.yaml', 3, 'A6'), finding('a.yaml', 4, 'A6', 'warning'), finding('b.yaml', 2, 'A1')];
  expect(byRule(found)).toEqual({ A1: { errors: 1, warnings: 0 }, A6: { errors: 1, warnings: 1 } });
  const lines = findingsReport(found, 2).split('\n');
  expect(lines[2]).toBe('');
  expect(lines[3]).toMatch(/^b\.yaml:2 {2}A1 {2}nodes: It is so\./);
  expect(lines.at(-1)).toBe('2 scenarios: 2 errors, 1 warning (A1 1, A6 2)');
});

it('says only that there is nothing where nothing was found', () => {
  expect(findingsReport([], 1)).toBe('1 scenario: 0 errors, 0 warnings');
});
