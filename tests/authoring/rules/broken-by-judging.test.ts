import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findingLine } from '../../../src/authoring/finding-line.ts';
import { judgeScenario } from '../../../src/authoring/scenario-rules.ts';
import { changesOf, cleanWith, shippedMethods } from '../../support/judged.ts';

const folder = fileURLToPath(new URL('../../fixtures/broken/judged/', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml')).toSorted();
const methods = shippedMethods();

const ruleOf = (name: string): string => name.split('-')[0] ?? '';

describe('what only shows when a scenario is judged', { timeout: 60_000 }, () => {
  it('is nothing, in the one that the broken ones differ from', () => {
    const reading = cleanWith([]);
    expect([...reading.findings, ...judgeScenario(reading, methods).findings].map(findingLine)).toEqual([]);
  });

  it.each(names)('%s', (name) => {
    const reading = cleanWith(changesOf(folder + name));
    expect(reading.findings.filter(({ severity }) => severity === 'error').map(findingLine)).toEqual([]);
    const findings = [...reading.findings, ...judgeScenario(reading, methods).findings];
    expect(new Set(findings.map(({ rule }) => rule)), findings.map(findingLine).join('\n')).toEqual(new Set([ruleOf(name)]));
    for (const { message, advice } of findings) {
      expect(message).toMatch(/\.$/);
      expect(advice.length).toBeGreaterThan(5);
    }
  });
});
