import { describe, expect, test } from 'vitest';
import { player, type Player } from '../support/player.ts';
import { aScenario } from '../support/scenario.ts';

/** A threat that is a bluff, unless the first letter of their lawyer lies in the file. */
const suing = aScenario({
  facts: { letter: {} },
  preparations: { file: { learns: ['letter'] } },
  nodes: {
    talk: {
      lines: [{ id: 'sue', threat: true }],
      replies: {
        hold: { when: { threatened: true }, moves: ['hold-legal-line'], to: [{ when: { fact: 'letter' }, to: 'serious' }, { to: 'bluff' }] },
        chat: { to: 'after' },
      },
    },
    bluff: { lines: [{ id: 'never-mind', takesBack: true }], replies: { on: { to: 'after' } } },
    serious: { lines: ['my-lawyer'], replies: { lawyers: { when: { all: [{ threatened: true }, { lineHeld: true }] }, to: 'after' }, go: {} } },
    after: {
      replies: {
        pay: { when: { not: { threatened: true } }, to: 'again' },
        argue: { moves: ['minimize'], to: 'again' },
        done: {},
      },
    },
    again: { lines: [{ id: 'sue-again', threat: true }], replies: { held: { when: { lineHeld: true } }, other: {} } },
  },
});
const beats = (one: Player) => one.beats('threat').map(({ stands }) => stands);

describe('a legal threat', () => {
  test('stands until it is taken back: what may be said while it stands is another thing', () => {
    const call = player(suing).begins('call').knows('threatened').canDo('reply:hold', 'reply:chat');
    expect(beats(call)).toEqual([true]);
    call.says('chat').knows('threatened').canDo('reply:argue', 'reply:done');
  });

  test('that was a bluff is taken back when the line is held', () => {
    const bluff = player(suing).begins('call').says('hold').knows('threatened', false).knows('lineHeld');
    expect(beats(bluff)).toEqual([false]);
    bluff.says('on').canDo('reply:pay', 'reply:argue', 'reply:done');
  });

  test('that was meant stands on, with the line held: then it is for the lawyers', () => {
    player(suing).looksUp('file').begins('call').says('hold').knows('threatened').knows('lineHeld').canDo('reply:lawyers', 'reply:go');
  });

  test('is argued with by the next reply only, but stands as long as nobody takes it back', () => {
    player(suing).begins('call').says('chat').says('argue').made('minimize').says('other').hasNotMade('argue-with-threat');
  });

  test('made anew after it was taken back has to be met anew', () => {
    player(suing).begins('call').says('hold').says('on').says('argue').knows('lineHeld', false).canDo('reply:other');
    player(suing).looksUp('file').begins('call').says('hold').says('lawyers').says('argue').knows('lineHeld').canDo('reply:held', 'reply:other');
  });
});
