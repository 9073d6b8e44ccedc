import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { debrief, type Debrief } from '../../src/domain/debrief.ts';
import { methodIds, shippedMethod } from '../support/methods.ts';
import { Player, player } from '../support/player.ts';
import { aScenario } from '../support/scenario.ts';
import { shippedScenarios } from '../support/shipped-scenarios.ts';

const methods = methodIds.map(shippedMethod);
const shipped = shippedScenarios();
const six = shippedMethod('six-step');

const scenarioNamed = (id: string) => {
  const found = shipped.find((one) => one.id === id);
  if (!found) throw new Error(`No scenario "${id}"`);
  return found;
};

function reference(id: string, kind: string): { readonly actions: readonly string[]; readonly result: Debrief } {
  const { actions } = parse(readFileSync(new URL(`../../scenarios/${id}/plays/${kind}.yaml`, import.meta.url), 'utf8')) as { actions: string[] };
  const result = debrief(new Player(scenarioNamed(id)).does(...actions).play, methods);
  return { actions, result };
}

const advised = ({ scores, next }: Debrief) =>
  [...scores.flatMap(({ steps }) => steps.map(({ advice }) => advice)), next?.advice].flatMap((advice) => (advice?.kind === 'more' ? [advice.move] : []));

describe('the one thing to try next', () => {
  test('tells who cut in on a man whose line is down to let him finish, at a moment where they cut in', () => {
    const { actions, result } = reference('line-down', 'disastrous');
    expect(result.next).toMatchObject({ method: 'eight-step', step: 3, slip: 'interrupt', advice: { kind: 'tip' } });
    expect(actions[result.next!.turn!]).toBe('cut-in');
  });

  test('names to who offered money against a suit that offer, not the question asked again', () => {
    const { result } = reference('see-you-in-court', 'disastrous');
    expect(result.next).toMatchObject({ reply: 'real-fee' });
  });

  test('tells who promised a time and let it pass of the silence, not of a single sentence', () => {
    expect(reference('line-down', 'clumsy').result.next).toMatchObject({ step: 3, slip: 'go-silent' });
  });

  test('counts a slip made again and again together, against one that was made once', () => {
    const scenario = aScenario({
      nodes: {
        talk: { replies: { sell: { moves: ['pitch'], to: 'second' } } },
        second: { replies: { minor: { moves: ['minimize'], to: 'third' } } },
        third: { replies: { nothing: { moves: ['minimize'], to: 'end' } } },
      },
    });
    const one = player(scenario).begins(scenario.contacts[0]!.id).says('sell').says('minor').says('nothing');
    const { next } = debrief(one.play, [six]);
    expect(next).toMatchObject({ step: 1, reply: 'minor' });
  });

  test('asks nobody to settle at once what needs somebody else’s word', () => {
    for (const id of ['see-you-in-court', 'line-down'])
      for (const kind of ['disastrous', 'clumsy', 'decent', 'exemplary']) expect(advised(reference(id, kind).result), `${id}, ${kind}`).not.toContain('resolved-first-contact');
  });

  test('asks for no move that no reply of the scenario makes', () => {
    const scenario = aScenario({ issues: ['main'], nodes: { talk: { replies: { sorry: { moves: ['apologize-personally'] } } } } });
    const { scores, next } = debrief(player(scenario).begins(scenario.contacts[0]!.id).says('sorry').play, [six]);
    expect(scores[0]!.steps.map(({ advice }) => advice)).toEqual([null, null, null, null, null, null]);
    expect(next).toBeNull();
  });
});
