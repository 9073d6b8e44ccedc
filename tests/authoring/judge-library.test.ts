import { expect, it } from 'vitest';
import { judgeLibrary, type Judgement } from '../../src/authoring/scenario-rules.ts';
import { checkStandingOut, type StandingOut } from '../../src/authoring/rules/standing-out.ts';

/** What was said of a scenario by itself, with one test of such a p and one finding of another rule. */
function alone(p: number, file: string): Judgement {
  const place = { file, line: 1, path: '' };
  const tests: readonly StandingOut[] = [{ rule: 'C1', property: 'longest', language: 'en', p, hits: 5, of: 6, expected: 2, nodes: ['d1'], place }];
  const other = { rule: 'F3', severity: 'warning', ...place, message: 'Long.', advice: 'Cut it.' } as const;
  return { findings: [other, ...checkStandingOut(tests)], tests, training: [] };
}
const said = (judgements: readonly Judgement[]): readonly string[] => judgeLibrary(judgements).map(({ rule, severity, file }) => `${file} ${rule} ${severity}`).toSorted();

it('counts the tests of all scenarios together, and says each thing once', () => {
  expect(said([alone(0.004, 'a')])).toEqual(['a C1 error', 'a F3 warning']);
  // 0.004 is 0.012 among three: likely enough in one of them.
  expect(said([alone(0.004, 'a'), alone(0.4, 'b'), alone(0.9, 'c')])).toEqual(['a C1 warning', 'a F3 warning', 'b F3 warning', 'c F3 warning']);
  expect(said([alone(0.003, 'a'), alone(0.004, 'b'), alone(0.9, 'c')])).toEqual(['a C1 error', 'a F3 warning', 'b C1 error', 'b F3 warning', 'c F3 warning']);
});
