import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readScenario } from '../../src/authoring/scenario-file.ts';
import { readFixture, shippedReactions } from '../support/authoring.ts';

const lines = readFixture('sound.yaml').text.split('\n');
const reactions = shippedReactions();

/** What hands do to a file: lines lost, doubled, moved in or out, values and brackets gone wrong. */
const mistake = fc.record({
  line: fc.nat(lines.length - 1),
  do: fc.constantFrom(
    () => [],
    (text: string) => [text, text],
    (text: string) => [`  ${text}`],
    (text: string) => [text.trimStart()],
    (text: string) => [text.replace(/: .*/, ':')],
    (text: string) => [text.replace(/: .*/, ': [1, {a: b}]')],
    (text: string) => [text.replace(/: .*/, ': 7')],
    (text: string) => [text.replace(/: .*/, ': null')],
    (text: string) => [text.replace(/: .*/, ': { to: x, when: { all: [] } }')],
    (text: string) => [text.replace(/[a-z]/, 'Q')],
    (text: string) => [text.replace(/[\]}]/, '')],
    (text: string) => [text.replace(/- /, '')],
  ),
});

it('is answered with findings that stand in the file, never with an exception', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(mistake, { minLength: 1, maxLength: 4 }), (mistakes) => {
      const broken = lines.flatMap((text, line) => mistakes.filter((one) => one.line === line).reduce<string[]>((now, one) => now.flatMap(one.do), [text]));
      const { scenario, findings } = readScenario({ scenario: { file: 'x.yaml', text: broken.join('\n') } }, reactions);
      const errors = findings.filter(({ severity }) => severity === 'error');
      expect(scenario === undefined).toBe(errors.length > 0);
      for (const { line, message, advice } of findings) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(broken.length + 1);
        expect(message).not.toMatch(/undefined|\[object/);
        expect(advice).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});
