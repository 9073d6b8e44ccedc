import { describe, expect, it } from 'vitest';
import { judgeScenario } from '../../../src/authoring/scenario-rules.ts';
import { readScenario } from '../../../src/authoring/scenario-file.ts';
import { readFixture, shippedReactions } from '../../support/authoring.ts';

const source = readFixture('sound.yaml').text;
const before = source.slice(0, source.indexOf('  opening:\n'));
const after = source.slice(source.indexOf('  back-again:\n'));

const times = (count: number, part: (index: number) => string): string => Array.from({ length: count }, (_, index) => part(index)).join('');
const reply = (id: string, to: string, when = ''): string => `      - { id: ${id}, text: Text., moves: [own-personally], why: W., try: T., to: ${to}${when} }\n`;

function errors(nodes: string): readonly string[] {
  const reading = readScenario({ scenario: { file: 'scenario.yaml', text: before + nodes + after } }, shippedReactions());
  const judged = judgeScenario(reading, { methods: [], texts: {}, findings: [] });
  return [...reading.findings, ...judged.findings].filter(({ severity }) => severity === 'error').map(({ rule, line }) => `${rule} ${line}`);
}
const first = before.split('\n').length;

describe('what no search comes to the end of', { timeout: 60_000 }, () => {
  it('a conversation that goes round for ever', () => {
    const circle = `  opening:\n    replies:\n${times(4, (index) => reply(`r${index}`, 'second'))}  second:\n    replies:\n${times(3, (index) => reply(`s${index}`, 'opening'))}${reply('out', 'happy', ', when: { kept: back }')}`;
    expect(errors(circle)).toContain(`A4 ${first}`);
  });

  it('a conversation that is longer than anybody plays', () => {
    const chain = `  opening: { next: n0 }\n${times(500, (index) => `  n${index}:\n    replies:\n${reply(`a${index}`, `n${index + 1}`)}${reply(`b${index}`, `n${index + 1}`)}`)}  n500: { next: happy }\n`;
    expect(errors(chain).filter((error) => error.startsWith('A4'))).toEqual([`A4 ${first - 1}`]);
  });

  it('a choice of hundreds', () => {
    const hub = `  opening:\n    replies:\n${times(100, (index) => reply(`r${index}`, 'opening', `, when: { not: { said: r${index} } }`))}${reply('out', 'happy')}`;
    expect(errors(hub)).toContain(`shape ${first + 2 + 16}`);
  });
});
