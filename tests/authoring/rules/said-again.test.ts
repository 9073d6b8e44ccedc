import { expect, it } from 'vitest';
import { caseOf } from '../../../src/authoring/rules/case.ts';
import { checkSaidAgain } from '../../../src/authoring/rules/said-again.ts';
import { checkUnsaidLines } from '../../../src/authoring/rules/unsaid-lines.ts';
import { readScenario } from '../../../src/authoring/scenario-file.ts';
import { readFixture, shippedReactions } from '../../support/authoring.ts';

const source = readFixture('sound.yaml').text;

function found(text: string, check = checkSaidAgain): readonly string[] {
  const one = caseOf(readScenario({ scenario: { file: 'scenario.yaml', text } }, shippedReactions()), { methods: [], texts: {} });
  if (one === undefined) throw new Error('the scenario does not read');
  check(one);
  return one.book.findings.map(({ rule, severity, path }) => `${rule} ${severity} ${path}`);
}

it('a play that comes to other words each time is fine (D1)', () => expect(found(source)).toEqual([]));

it('a second contact that begins like the first says the same again (D1)', () => {
  const again = source.replace('  back-again:\n    next: happy\n', '').replace('start: back-again', 'start: promising');
  expect(found(again)).toEqual(['D1 warning nodes.promising.lines']);
});

it('a line without a condition is said whenever a play comes to it (A5)', () => {
  const invited = source.replace('is: Head chef\n', 'is: Head chef\n    invite: { minutes: 1, answer: Coming. }\n');
  const absent = invited.replace('{ id: promising-1, text: And now? }', '{ id: promising-1, by: chef, text: And now? }');
  expect(found(source, checkUnsaidLines)).toEqual([]);
  expect(found(absent, checkUnsaidLines)).toEqual(['A5 warning nodes.promising.lines[0].id']);
  expect(found(absent.replace('by: chef,', 'by: chef, when: { present: chef },'), checkUnsaidLines)).toEqual([]);
});
