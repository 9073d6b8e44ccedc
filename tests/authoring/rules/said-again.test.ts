import { expect, it } from 'vitest';
import { caseOf } from '../../../src/authoring/rules/case.ts';
import { checkSaidAgain } from '../../../src/authoring/rules/said-again.ts';
import { readScenario } from '../../../src/authoring/scenario-file.ts';
import { readFixture, shippedReactions } from '../../support/authoring.ts';

const source = readFixture('sound.yaml').text;

function found(text: string): readonly string[] {
  const one = caseOf(readScenario({ scenario: { file: 'scenario.yaml', text } }, shippedReactions()), { methods: [], texts: {} });
  if (one === undefined) throw new Error('the scenario does not read');
  checkSaidAgain(one);
  return one.book.findings.map(({ rule, severity, path }) => `${rule} ${severity} ${path}`);
}

it('a play that comes to other words each time is fine (D1)', () => expect(found(source)).toEqual([]));

it('a second contact that begins like the first says the same again (D1)', () => {
  const again = source.replace('  back-again:\n    next: happy\n', '').replace('start: back-again', 'start: promising');
  expect(found(again)).toEqual(['D1 warning nodes.promising.lines']);
});
