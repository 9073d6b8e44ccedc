import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readScenario } from '../../src/authoring/scenario-file.ts';
import { readmeExample, shippedReactions } from '../support/authoring.ts';

/** One of the README's short examples. @param begins how it begins, after its indentation */
const part = (begins: string): never => parse(readmeExample(`  ${begins}`)) as never;

it('reads the short examples of who speaks, news, lost lines, threats, what stands before the play and who comes back', () => {
  const before = part('starts: "d4 08:40"') as { promises: object[]; facts: object[] };
  const look = { head: 'Bun', skin: '#c98a5e', hair: '#2b2433', clothes: '#215962' };
  const person = (id: string, role: string) => ({ id, role, name: id, is: id, look, ...(role === 'third-party' ? { invite: { minutes: 1, answer: 'Yes.' } } : {}) });
  const said = { text: 'Yes.', why: 'Why.', try: 'Try.', to: 'over' };
  const [news] = (part('news:') as { news: object[] }).news;
  const written = {
    ...(parse(readmeExample('id: cold-soup')) as object),
    ...before,
    ...(part('returns:') as object),
    people: [person('ada', 'customer'), person('dana', 'customer-side'), person('ines', 'third-party'), person('sam', 'ours')],
    issues: [],
    facts: [...before.facts, { id: 'eta', text: 'eta' }, { id: 'letter-on-file', text: 'letter' }],
    remedies: [{ id: 'courier', text: 'courier', cost: 9, needs: 'ines' }],
    promises: [...before.promises, { id: 'book-dock', to: 'ada', text: 'Book', due: 'd4 12:00' }],
    preparations: [{ id: 'chase-mill', kind: 'task', text: 'Ring', minutes: 5, found: 'They ring back.' }],
    contacts: [
      { id: 'call', text: 'Ring', channel: 'phone', start: 'talk', fulfils: ['book-dock', 'noon'] },
      { id: 'ring', text: 'She rings', channel: 'phone', start: 'talk', rings: { lost: true, after: 8 } },
    ],
    news: [{ ...news, at: 'd4 11:20' }, { id: 'mill-free', at: 'd4 09:30', text: 'Free.' }],
    nodes: {
      talk: { lines: [{ id: 'sue', text: 'I will sue.', threat: true }], replies: [...(part('- id: get-the-mill') as object[]), ...(part('- id: hold') as object[])].map((one) => ({ ...said, ...one })) },
      'three-way': { next: 'over' },
      'ines-joins': { joins: ['ines'], next: 'over' },
      'mill-busy': { next: 'queue' },
      'her-lawyer': { next: 'over' },
      'never-mind': { next: 'dana-takes-over' },
      ...(part('dana-takes-over:') as { 'dana-takes-over': object }),
      ...(part('queue:') as object),
      over: { ends: true },
      end: { ending: { settled: true, text: 'End' } },
    },
    closing: [{ to: 'end' }],
  };
  Object.assign(written.nodes['dana-takes-over'], { next: 'over' });
  const { scenario, findings } = readScenario({ scenario: { file: 'parts.yaml', text: JSON.stringify(written) } }, shippedReactions());
  expect(findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
  expect([scenario?.news?.[0]?.promise, scenario?.nodes['queue']?.lost, scenario?.promises[0]?.already, scenario?.returns?.from]).toEqual(['book-dock', true, 'broken', 'see-you-in-court']);
});
