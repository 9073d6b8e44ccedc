import { describe, expect, test } from 'vitest';
import { explore } from '../../src/domain/explore.ts';
import { asRemembered, meetingOf, memoriesOf, memoryByNumber, memoryFor, memoryNumber, memorySets } from '../../src/domain/memory.ts';
import { offers } from '../../src/domain/offers.ts';
import { act, beginPlay, replay, rewind } from '../../src/domain/play.ts';
import { aScenario } from '../support/scenario.ts';

const earlier = aScenario({
  id: 'earlier',
  promises: { noon: { due: '12:05' } },
  remedies: { soup: {}, bill: {} },
  closing: [{ to: 'end' }],
  contacts: { call: {}, again: { start: 'later', when: { met: 'call' }, fulfils: ['noon'] } },
  nodes: {
    hello: { replies: { promised: { moves: ['commit-time'], promise: 'noon', grants: ['soup'], to: 'parted' }, unpromised: { moves: ['own-personally'], to: 'parted' } } },
    parted: { ends: true },
    later: { replies: { done: { to: 'end' }, thanks: { to: 'end' } } },
  },
});

const ended = (...actions: readonly string[]) => {
  const play = actions.reduce((one, action) => act(one, action), beginPlay(earlier, { seed: 1, language: 'en' }));
  return memoriesOf(earlier, play.state);
};

/** Kept, broken, or anything else; and angrier where it was lost. */
const later = aScenario({
  id: 'later',
  heat: 50,
  trust: 40,
  returns: {
    from: 'earlier',
    otherwise: ['promise:noon:kept'],
    meetings: [
      { id: 'lost', when: { remembered: 'outcome:lost' }, heat: 70, trust: 10, text: 'They left.' },
      { id: 'kept', when: { remembered: 'promise:noon:kept' }, trust: 60, text: 'You rang.' },
      { id: 'met', text: 'You met.' },
    ],
  },
  nodes: {
    hello: {
      lines: [{ id: 'in-ink', when: { remembered: 'promise:noon:broken' } }, { id: 'in-pencil', when: { not: { remembered: 'promise:noon:broken' } } }],
      replies: { yes: { to: 'end' }, sorry: { when: { remembered: 'promise:noon:broken' }, to: 'end' }, no: { to: 'end' } },
    },
  },
});

describe('what a play leaves to be remembered', () => {
  test('is its outcome, its ending, what became of each promise and what was granted', () => {
    expect(ended('contact:call', 'reply:promised', 'contact:again', 'reply:done')).toEqual(['outcome:rationally-satisfied', 'ending:end', 'promise:noon:kept', 'granted:soup']);
    expect(ended('contact:call', 'reply:promised', 'wait:60', 'contact:again', 'reply:done')).toContain('promise:noon:late');
    expect(ended('contact:call', 'reply:unpromised', 'contact:again', 'reply:done')).toEqual(['outcome:rationally-satisfied', 'ending:end']);
  });

  test('is asked of an ended play alone', () => {
    expect(() => memoriesOf(earlier, beginPlay(earlier, { seed: 1, language: 'en' }).state)).toThrow('earlier');
  });
});

describe('a customer who comes back', () => {
  const begun = (memory?: readonly string[]) => beginPlay(later, { seed: 1, language: 'en', ...(memory && { memory }) });

  test('begins as the first meeting says that holds, and as the author says for who has not met them', () => {
    expect([later.heat, later.trust]).toEqual([50, 60]);
    for (const [memory, id, heat, trust] of [
      [undefined, 'kept', 50, 60],
      [['outcome:lost', 'promise:noon:kept'], 'lost', 70, 10],
      [['promise:noon:broken'], 'met', 50, 40],
      [[], 'met', 50, 40],
    ] as const) {
      const { scenario, state } = begun(memory);
      expect([meetingOf(scenario)?.id, state.heat, state.trust]).toEqual([id, heat, trust]);
    }
  });

  test('says and hears other things by what they remember', () => {
    const broken = act(begun(['promise:noon:broken']), 'contact:call');
    expect(broken.turns[0]!.beats).toContainEqual(expect.objectContaining({ kind: 'line', id: 'in-ink' }));
    expect(offers(broken.scenario, broken.state)).toContain('reply:sorry');
    const kept = act(begun(), 'contact:call');
    expect(kept.turns[0]!.beats).toContainEqual(expect.objectContaining({ kind: 'line', id: 'in-pencil' }));
    expect(offers(kept.scenario, kept.state)).not.toContain('reply:sorry');
  });

  test('remembers the same when the journal is replayed, and when a moment is tried again', () => {
    const play = act(act(begun(['promise:noon:broken']), 'contact:call'), 'reply:sorry');
    const journal = JSON.parse(JSON.stringify(play.playthrough)) as typeof play.playthrough;
    expect(replay(later, journal)).toEqual({ ok: true, play });
    // However the scenario is held: as compiled, or as somebody else remembers it.
    expect(replay(asRemembered(later, ['outcome:lost']), journal)).toEqual({ ok: true, play });
    expect(act(rewind(play, 1), 'reply:sorry')).toEqual(play);
    const { memory: _, ...forgotten } = journal;
    expect(replay(later, forgotten)).toEqual({ ok: false, why: 'illegal-action', at: 1, action: 'reply:sorry' });
  });

  test('keeps of all that was left only what this scenario reads', () => {
    expect(memoryFor(later, ['ending:end', 'promise:noon:kept', 'granted:soup', 'outcome:lost'])).toEqual(['outcome:lost', 'promise:noon:kept']);
    expect(memoryFor(earlier, ['outcome:lost'])).toEqual([]);
  });

  test('may remember any set in which nothing excludes another, each with what can then happen', () => {
    const sets = memorySets(later).map((set) => set.join(' '));
    expect(sets.toSorted()).toEqual(['', 'outcome:lost', 'outcome:lost promise:noon:broken', 'outcome:lost promise:noon:kept', 'promise:noon:broken', 'promise:noon:kept']);
    expect(explore(asRemembered(later, ['promise:noon:broken'])).replies).toContain('sorry');
    expect(explore(later).replies).not.toContain('sorry');
  });

  test('has a number for each memory, which names it again; other numbers name none', () => {
    const numbers = [undefined, ...memorySets(later)].map((memory) => {
      const number = memoryNumber(later, memory);
      expect(memoryByNumber(later, number)).toEqual(memory === undefined ? {} : { memory });
      return number;
    });
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const none of [-1, 2, 1.5, 99, 2 ** 40 + 1]) expect(memoryByNumber(later, none)).toBeNull();
    expect(memoryByNumber(earlier, 1)).toBeNull();
  });
});
