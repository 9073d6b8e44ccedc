import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { step } from '../../src/domain/conversation.ts';
import { memorySets } from '../../src/domain/memory.ts';
import { offers } from '../../src/domain/offers.ts';
import { act, beginPlay, replay, type Play } from '../../src/domain/play.ts';
import type { Scenario } from '../../src/domain/scenario.ts';
import { openShare, readShare, shareCode } from '../../src/domain/share.ts';
import { seal } from '../../src/domain/share-code.ts';
import { player } from '../support/player.ts';
import { aScenario } from '../support/scenario.ts';
import { shippedScenarios } from '../support/shipped-scenarios.ts';

const shipped = shippedScenarios();
const CHARACTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');

const NOTHING = { hints: 0, passMark: 0 };

/** A play, each choice taken from the numbers by what is on offer; some waits are longer or shorter than offered. */
function played(scenario: Scenario, choices: readonly number[], seed: number): Play {
  const memories = scenario.returns ? memorySets(scenario) : [];
  const memory = memories[seed % (memories.length + 1)];
  let play = beginPlay(scenario, { seed, language: 'en', mode: seed % 2 ? 'learn' : 'assess', ...(memory && { memory }) });
  for (let turn = 0; turn < 400 && play.state.phase !== 'ended'; turn++) {
    const choice = choices[turn % choices.length]!;
    const offered = offers(scenario, play.state);
    const odd = play.state.phase === 'desk' && choice % 7 === 0 && turn < 30;
    play = act(play, odd ? `wait:${(choice % 90) + 1}` : offered[choice % offered.length]!);
  }
  return play;
}

const aPlay = fc
  .tuple(fc.constantFrom(...shipped), fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 }), fc.nat(0xffffffff))
  .map(([scenario, choices, seed]) => played(scenario, choices, seed));

/** What somebody who follows the link is shown: the playthrough, or why not. */
function followed(scenario: Scenario, code: string): Play['playthrough'] | string {
  const read = readShare(code);
  if (!read.ok) return read.why;
  const opened = openShare(scenario, read.shared);
  return opened.ok ? opened.play.playthrough : opened.why;
}

describe('a shared play', () => {
  test('comes out of its code as it went in, for random plays of every shipped scenario', () => {
    fc.assert(
      fc.property(aPlay, fc.nat(300), fc.nat(100), (play, hints, passMark) => {
        const read = readShare(shareCode(play, { hints, passMark }));
        if (!read.ok) throw new Error(read.why);
        expect(read.shared.beside).toEqual({ hints, passMark });
        const opened = openShare(play.scenario, read.shared);
        if (!opened.ok) throw new Error(opened.why);
        expect(opened.play.playthrough).toEqual(play.playthrough);
        expect(opened.play.state).toEqual(play.state);
        expect(replay(play.scenario, opened.play.playthrough).ok).toBe(true);
      }),
      { numRuns: 150, seed: 3 },
    );
  }, 60_000);

  test('fits a link: 16 decisions in at most 120 characters', () => {
    for (const scenario of shipped) {
      let play = beginPlay(scenario, { seed: 0xfedcba98, language: 'en', mode: 'assess' });
      // The last on offer has the largest digit.
      for (let decisions = 0; decisions < 16 && play.state.phase !== 'ended'; ) {
        const offered = offers(scenario, play.state);
        if (offered.length > 1) decisions++;
        play = act(play, offered.at(-1)!);
      }
      expect(shareCode(play, { hints: 9, passMark: 60 }).length, scenario.id).toBeLessThanOrEqual(120);
    }
  });

  test('with any one character changed, doubled or left out, or cut anywhere, is refused', () => {
    for (const [index, scenario] of shipped.entries()) {
      const play = played(scenario, [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5], 1000 + index);
      const code = shareCode(play, NOTHING);
      for (let at = 0; at < code.length; at++) {
        const [before, after] = [code.slice(0, at), code.slice(at + 1)];
        expect(followed(scenario, before)).toBeTypeOf('string');
        for (const other of [...CHARACTERS, '', `${code[at]}${code[at]}`, '.', '%', 'é']) {
          // Left out or doubled beside its like, it is the same code.
          const bent = `${before}${other}${after}`;
          expect(bent === code || typeof followed(scenario, bent) === 'string', bent).toBe(true);
        }
      }
      expect(followed(scenario, code)).toEqual(play.playthrough);
    }
  }, 60_000);

  test('that is cut says so, and so does one that is altered', () => {
    const play = played(shipped[0]!, [1, 2, 3], 7);
    const code = shareCode(play, NOTHING);
    expect(readShare(code.slice(0, -1))).toEqual({ ok: false, why: 'cut' });
    expect(readShare(code.slice(0, 9))).toEqual({ ok: false, why: 'cut' });
    expect(readShare('')).toEqual({ ok: false, why: 'cut' });
    expect(readShare(`${code}A`)).toEqual({ ok: false, why: 'altered' });
    expect(readShare(`${code.slice(0, 20)}${code[20] === 'A' ? 'B' : 'A'}${code.slice(21)}`)).toEqual({ ok: false, why: 'altered' });
  });

  test('is refused in words for any text whatever, and never throws', () => {
    const scenario = shipped[0]!;
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...CHARACTERS), maxLength: 200 })), (text) => {
        expect(followed(scenario, text)).toBeTypeOf('string');
      }),
      { numRuns: 500, seed: 5 },
    );
    // With a checksum that is right: bytes that nobody wrote, and a play that the scenario does not have.
    const whole = played(scenario, [2, 7, 1], 11);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.boolean(), (bytes, later) => {
        expect(() => followed(scenario, seal(later ? 2 : 1, [...bytes]))).not.toThrow();
      }),
      { numRuns: 500, seed: 6 },
    );
    for (const returning of shipped.filter(({ returns }) => returns)) {
      const read = readShare(shareCode(played(returning, [1], 5), NOTHING));
      if (!read.ok) throw new Error(read.why);
      for (let memory = 0; memory < 300; memory++) expect(() => openShare(returning, { ...read.shared, memory })).not.toThrow();
    }
    const read = readShare(shareCode(whole, NOTHING));
    if (!read.ok) throw new Error(read.why);
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 1n << 300n }), (packed) => {
        const opened = openShare(scenario, { ...read.shared, packed });
        expect([true, 'altered']).toContain(opened.ok ? replay(scenario, opened.play.playthrough).ok : opened.why);
      }),
      { numRuns: 100, seed: 8 },
    );
  });

  test('of a later form, another revision or another scenario says so', () => {
    const play = played(shipped[0]!, [1, 2, 3], 7);
    const read = readShare(shareCode(play, NOTHING));
    if (!read.ok) throw new Error(read.why);
    expect(readShare(seal(2, [1, 2, 3]))).toEqual({ ok: false, why: 'later' });
    expect(openShare({ ...play.scenario, revision: 'later' }, read.shared)).toEqual({ ok: false, why: 'other-revision' });
    expect(openShare(shipped[1]!, read.shared)).toEqual({ ok: false, why: 'other-scenario' });
  });

  test('carries waits of any length', () => {
    const scenario = aScenario({ nodes: { talk: { replies: { fine: {} } } } });
    const { play } = player(scenario).does('wait:1', 'wait:10080', 'wait:3');
    expect(followed(scenario, shareCode(play, NOTHING))).toEqual(play.playthrough);
    expect(() => step(scenario, play.state, 'wait:10081')).toThrow(/up to a week/);
  });
});
