import { describe, expect, test } from 'vitest';
import { circumstancesOf } from '../../src/domain/circumstances.ts';
import { IllegalAction } from '../../src/domain/conversation.ts';
import { minutesToPrepare } from '../../src/domain/desk.ts';
import { player } from '../support/player.ts';
import { aScenario, type Sketch } from '../support/scenario.ts';

const talk = { nodes: { talk: { replies: { bye: {} } } } };
const kitchen = aScenario({
  ...talk,
  facts: { warmer: { key: true }, menu: {}, queue: { key: true } },
  preparations: {
    log: { learns: ['warmer'], minutes: 3 },
    cook: { kind: 'colleague', learns: ['queue'], minutes: 3 },
    tidy: { kind: 'task', minutes: 1, moves: ['vet-plan'] },
    cellar: { minutes: 5, learns: ['menu'], when: { fact: 'warmer' } },
  },
  contacts: { table: { latest: '12:06' } },
});

describe('preparing', () => {
  test('takes its time, tells what was found and is done once', () => {
    const prepared = player(kitchen).looksUp('log').timeIs('12:03').made('research-record').knows('fact:warmer');
    expect(prepared.beats('learned')).toEqual([{ kind: 'learned', fact: 'warmer', at: 723 }]);
    expect(() => prepared.looksUp('log')).toThrow(IllegalAction);
  });

  test('makes the move of its kind, and those it names', () => {
    player(kitchen).looksUp('cook').made('research-colleague');
    player(kitchen).looksUp('tidy').made('vet-plan');
  });

  test('is limited by the time at which the contact begins by itself', () => {
    player(kitchen).canDo('prepare:log', 'prepare:cook', 'prepare:tidy', 'contact:table').looksUp('tidy').looksUp('log').canDo('contact:table');
    expect(minutesToPrepare(kitchen, player(kitchen).looksUp('tidy').play.state)).toBe(5);
  });

  test('to the last minute is known when the contact then begins by itself', () => {
    player(kitchen).looksUp('log').looksUp('cook').isAt('talk').timeIs('12:06').made('research-colleague', 'all-key-facts-found');
  });

  test('needs its condition', () => {
    const cellar = aScenario({ ...talk, facts: { warmer: {} }, preparations: { log: { learns: ['warmer'] }, cellar: { when: { fact: 'warmer' } } } });
    player(cellar).canDo('prepare:log', 'contact:call').looksUp('log').canDo('prepare:cellar', 'contact:call');
  });
});

describe('calling in cold', () => {
  test('is beginning though nothing was looked up', () => {
    player(kitchen).begins('table').made('call-in-cold');
    player(kitchen).looksUp('tidy').begins('table').made('call-in-cold');
    player(kitchen).looksUp('log').begins('table').made();
  });

  test('is no slip where there was nothing to look up, or no time to', () => {
    player(aScenario(talk)).begins('call').made();
    player(aScenario({ ...talk, preparations: { tidy: { kind: 'task' } } })).begins('call').made();
    player(aScenario({ ...talk, preparations: { log: { minutes: 20 } }, contacts: { table: { latest: '12:06' } } })).begins('table').made();
    player(aScenario({ ...talk, preparations: { log: { when: { met: 'table' } } }, contacts: { table: {} } })).begins('table').made();
  });

  test('is a slip of the first contact only', () => {
    const twice = aScenario({
      preparations: { log: {} },
      contacts: { table: {}, again: {} },
      closing: [{ to: 'end' }],
      nodes: { talk: { replies: { bye: { to: 'over' } } }, over: { ends: true } },
    });
    player(twice).begins('table').says('bye').begins('again').hasMade('call-in-cold');
  });
});

describe('all key facts', () => {
  const facts = { warmer: { key: true as const }, menu: {} };

  test('are found by whoever finds all of them, and said once', () => {
    const twice = aScenario({
      facts,
      preparations: { log: { learns: ['warmer'] } },
      contacts: { table: {}, again: {} },
      closing: [{ to: 'end' }],
      nodes: { talk: { replies: { bye: { to: 'over' } } }, over: { ends: true } },
    });
    player(twice).looksUp('log').begins('table').made('all-key-facts-found').says('bye').begins('again').hasMade('all-key-facts-found');
    player(twice).begins('table').says('bye').looksUp('log').begins('again').made('all-key-facts-found');
  });

  test('are not found by being told', () => {
    const told = aScenario({
      facts,
      preparations: { log: { learns: ['warmer'] } },
      contacts: { table: {}, again: {} },
      closing: [{ to: 'end' }],
      nodes: { talk: { lines: [{ id: 'its-the-warmer', tells: ['warmer'] }], replies: { bye: { to: 'over' } } }, over: { ends: true } },
    });
    player(told).begins('table').knows('fact:warmer').says('bye').begins('again').hasNotMade('all-key-facts-found');
  });

  test('are not found where there are none', () => {
    player(aScenario({ ...talk, facts: { menu: {} }, preparations: { log: { learns: ['menu'] } } })).looksUp('log').begins('call').made();
  });
});

describe('research', () => {
  const twice = aScenario({
    preparations: { log: { moves: ['vet-plan'] }, cook: { kind: 'colleague', when: { met: 'table' } } },
    contacts: { table: {}, again: { when: { done: 'log' } }, ringing: { rings: { promise: 'back', after: 30 } } },
    promises: { back: {} },
    closing: [{ to: 'end' }],
    nodes: { talk: { replies: { promise: { moves: ['commit-time'], promise: 'back', to: 'over' }, bye: { to: 'over' } } }, over: { ends: true } },
  });

  test('counts before any contact, also one that it brings about', () => {
    player(twice).begins('table').says('bye').looksUp('log').made('research-record', 'vet-plan').looksUp('cook').made('research-colleague').begins('again');
  });

  test('counts while somebody will ring about a promise', () => {
    player(twice).looksUp('log').begins('table').says('promise').begins('again').says('bye').looksUp('cook').made('research-colleague');
  });

  test('counts no more after the last contact', () => {
    player(twice).looksUp('log').begins('table').says('bye').begins('again').says('bye').looksUp('cook').made();
    const once = aScenario({ preparations: { log: { moves: ['vet-plan'] } }, contacts: { table: {} }, closing: [{ to: 'end' }], nodes: { talk: { replies: { bye: { to: 'over' } } }, over: { ends: true } } });
    player(once).begins('table').says('bye').looksUp('log').made('vet-plan');
  });

  const callsForResearch = (sketch: Sketch): boolean => {
    const scenario = aScenario(sketch);
    return circumstancesOf(scenario, player(scenario).play.state).holds.has('time-to-prepare');
  };

  test('is called for where there is time for it before a contact', () => {
    expect(callsForResearch({ ...talk, preparations: { log: {} } })).toBe(true);
    expect(callsForResearch({ ...talk, preparations: { log: { minutes: 20 } }, contacts: { table: { latest: '12:06' }, again: {} } })).toBe(true);
  });

  test('is not called for where there is nothing to look up, or no time to', () => {
    expect(callsForResearch({ ...talk, preparations: { tidy: { kind: 'task' } } })).toBe(false);
    expect(callsForResearch({ ...talk, preparations: { log: { minutes: 20 } }, contacts: { table: { latest: '12:06' } } })).toBe(false);
  });
});

describe('before the first contact', () => {
  test('what cannot begin yet can be waited for', () => {
    const noon = aScenario({ ...talk, starts: '11:00', contacts: { noon: { earliest: '12:00' } } });
    player(noon).canDo('wait:60').waits(60).canDo('contact:noon');
  });

  test('what is theirs to begin can be waited for, and limits preparing', () => {
    const rings = aScenario({ ...talk, preparations: { log: { minutes: 9 } }, contacts: { ring: { rings: { at: '12:08' } } } });
    player(rings).canDo('wait:8').waits(8).isAt('talk').timeIs('12:08').made();
  });

  test('nothing can be closed', () => {
    expect(() => player(kitchen).leaves()).toThrow(IllegalAction);
  });
});
