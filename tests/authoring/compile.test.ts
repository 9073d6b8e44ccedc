import { describe, expect, it } from 'vitest';
import { temperedReactions } from '../../src/authoring/reactions.ts';
import { readScenario } from '../../src/authoring/scenario-file.ts';
import type { Scenario } from '../../src/domain/scenario.ts';
import { readFixture, shippedReactions } from '../support/authoring.ts';

const source = readFixture('sound.yaml').text;

function compiled(text: string): Scenario {
  const { scenario, findings } = readScenario({ scenario: { file: 'sound.yaml', text } }, shippedReactions());
  if (scenario === undefined) throw new Error(findings.map(({ message }) => message).join(' '));
  return scenario;
}

describe('a compiled scenario', () => {
  const scenario = compiled(source);

  it('numbers its flags in the documented order', () => {
    expect(scenario.flags).toEqual([
      'heard', 'threatened', 'lineHeld', 'lost', 'fact:warmer', 'voiced:cold', 'granted:bowl', 'approved:bowl', 'asked:bowl',
      'promised:back', 'kept:back', 'late:back', 'broken:back', 'done:ask', 'met:table', 'met:again',
      'present:ada', 'invited:ada', 'present:chef', 'invited:chef',
    ]);
    expect(scenario.promises[0]?.lateFlag).toBe(scenario.flags.indexOf('late:back'));
    expect(scenario.people[1]?.invitedFlag).toBe(scenario.flags.indexOf('invited:chef'));
  });

  it('gives a reply a flag only where a condition reads it', () => {
    expect(scenario.nodes['opening']?.replies?.map(({ saidFlag }) => saidFlag)).toEqual([undefined, undefined]);
    const reading = compiled(source.replace('{ when: { fact: warmer }', '{ when: { not: { said: opening-busy } }'));
    const number = reading.flags.indexOf('said:opening-busy');
    expect(number).toBe(reading.flags.length - 1);
    expect(reading.nodes['opening']?.replies?.[1]?.saidFlag).toBe(number);
    expect(reading.nodes['opening']?.replies?.[0]?.to[0]?.when).toEqual({ not: { flag: number } });
  });

  it('turns times into minutes of the simulated clock', () => {
    expect(scenario.starts).toBe(720);
    expect(scenario.contacts[0]?.latest).toBe(726);
    expect(scenario.promises[0]?.due).toEqual({ after: 10 });
    expect(compiled(source.replace('due: "+10"', 'due: "d2 09:30"')).promises[0]?.due).toEqual({ at: 1440 + 570 });
    expect(compiled(source.replace('due: "+10"', 'due: "14:30"')).promises[0]?.due).toEqual({ at: 870 });
  });

  it('gives a preparation the move of its kind before its own', () => {
    const moves = (text: string) => compiled(text).preparations[0]?.moves;
    expect(moves(source)).toEqual(['research-colleague']);
    expect(moves(source.replace('kind: colleague', 'kind: record, moves: [vet-plan]'))).toEqual(['research-record', 'vet-plan']);
    expect(moves(source.replace('kind: colleague', 'kind: task'))).toEqual([]);
  });

  it('makes one way of a single target and keeps conditions in their order', () => {
    expect(scenario.nodes['promising']?.replies?.[0]?.to).toEqual([{ to: 'waiting' }]);
    expect(scenario.closing).toEqual([{ when: { flag: scenario.flags.indexOf('broken:back') }, to: 'cold-end' }, { to: 'happy' }]);
  });

  it('holds no text and no empty field', () => {
    const json = JSON.stringify(scenario);
    expect(json).not.toContain('Looked after');
    expect(scenario.nodes['waiting']).toEqual({ lines: [], ends: true });
    expect(scenario.nodes['opening']?.lines).toEqual([{ id: 'opening-1', raises: ['cold'] }]);
  });
});

describe('the revision', () => {
  const revision = (text: string) => compiled(text).revision;

  it('changes with whatever changes how a play runs', () => {
    const changed = [
      source.replace('heat: 60', 'heat: 61'),
      source.replace('moves: [make-excuse]', 'moves: [minimize]'),
      source.replace('temperament: proud', 'temperament: weary'),
      source.replace('cost: 6', 'cost: 7'),
      source.replace('{ when: { fact: warmer }', '{ when: { heard: true }'),
    ].map(revision);
    expect(new Set([revision(source), ...changed]).size).toBe(changed.length + 1);
    for (const one of changed) expect(one).toMatch(/^[0-9a-f]{8}$/);
  });

  it('stays with texts, names, looks, faces, what the room shows, the place and the article', () => {
    const same = [
      source.replace("I'm sorry, it was cold.", 'Sorry.'),
      source.replace('name: Ada Moss', 'name: Ada Marsh'),
      source.replace('#c98a5e', '#c98a5f'),
      source.replace('text: Cold.,', 'text: Cold., face: worried, shows: running,'),
      source.replace('place: restaurant-lunch', 'place: project-office'),
      source.replace('article: none.txt', 'article: other.txt'),
    ].map(revision);
    expect(source).toContain('text: Cold.,');
    expect(new Set(same)).toEqual(new Set([revision(source)]));
  });
});

describe('reactions by temperament', () => {
  const reactions = {
    ...shippedReactions(),
    moves: { listen: { heat: -5, trust: 5 }, pitch: { heat: 5, trust: -5, unheard: { heat: 15, trust: 0 } }, 'add-value': { heat: 0, trust: 0 } },
    temperaments: { ...shippedReactions().temperaments, proud: { up: 1.1, down: 0.5, trust: 2 } },
  };

  it('scale what heats, what cools and what builds trust apart, half away from zero', () => {
    expect(temperedReactions(reactions, 'proud')).toEqual({
      listen: { heat: -3, trust: 10 },
      pitch: { heat: 6, trust: -6, unheard: { heat: 17, trust: 0 } },
    });
  });

  it('are whole points for every temperament that is shipped', () => {
    for (const name of ['proud', 'worried', 'blunt', 'weary'] as const) {
      const all = Object.values(temperedReactions(shippedReactions(), name));
      expect(all.length).toBeGreaterThan(40);
      for (const one of all) for (const points of [one.heat, one.trust, one.unheard?.heat ?? 0]) expect(Number.isInteger(points)).toBe(true);
    }
  });
});
