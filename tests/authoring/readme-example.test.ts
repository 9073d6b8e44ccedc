import { expect, it } from 'vitest';
import { moves } from '../../src/domain/moves.ts';
import { readScenario } from '../../src/authoring/scenario-file.ts';
import { readmeExample, repositoryFile, shippedReactions } from '../support/authoring.ts';

const text = readmeExample('id: cold-soup');
const play = readmeExample('# plays/exemplary.yaml');

it('reads the example that authors start from without a finding', () => {
  const { findings, scenario, texts } = readScenario(
    { folder: 'cold-soup', scenario: { file: 'scenario.yaml', text }, plays: [{ file: 'plays/exemplary.yaml', text: play }] },
    shippedReactions(),
  );
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(scenario?.id).toBe('cold-soup');
  expect(texts['en']?.['ending.polite']).toBe('Fixed, not forgotten');
});

it('names the texts as the example of a translation does', () => {
  const { texts } = readScenario({ scenario: { file: 'scenario.yaml', text } }, shippedReactions());
  const named = [...readmeExample('# es.yaml').matchAll(/^ {2}([\w.-]+):/gm)].map(([, id]) => id ?? '');
  expect(named.length).toBeGreaterThan(5);
  for (const id of named) expect(texts['en']).toHaveProperty([id]);
});

it('says of every move what it is', () => {
  const [, said = ''] = repositoryFile('scenarios/README.md').text.split('## The moves');
  expect(moves.filter((move) => !said.includes(`\`${move}\``))).toEqual([]);
});
