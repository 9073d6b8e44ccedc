import { describe, test } from 'vitest';
import { player } from '../support/player.ts';
import { aScenario } from '../support/scenario.ts';

const sorry = { moves: ['apologize-personally' as const] };

describe('what the customer feels', () => {
  test('a move made again counts half, and from the third time on not at all, as far as it does good', () => {
    const often = aScenario({
      feels: { 'apologize-personally': { heat: -6, trust: 4 }, 'cite-policy': { heat: 9, trust: -6 } },
      nodes: {
        a: { replies: { a1: { ...sorry, to: 'b' }, a2: { moves: ['cite-policy'], to: 'b' } } },
        b: { replies: { b1: { ...sorry, to: 'c' }, b2: { moves: ['cite-policy'], to: 'c' } } },
        c: { replies: { c1: { ...sorry, to: 'd' }, c2: { moves: ['cite-policy'], to: 'd' } } },
        d: { replies: { d1: {} } },
      },
    });
    player(often).begins('call').says('a1').feels(54, 44).says('b1').feels(51, 46).says('c1').feels(51, 46);
    player(often).begins('call').says('a2').feels(69, 34).says('b2').feels(78, 28).says('c2').feels(87, 22);
  });

  test('what comes before they were heard can feel otherwise', () => {
    const early = aScenario({
      feels: { 'resolve-now': { heat: -6, trust: 4, unheard: { heat: 2, trust: -1 } } },
      nodes: { storm: { vent: true, lines: ['one', 'two'], replies: { fix: { moves: ['resolve-now'] } } } },
    });
    player(early).begins('call').cutsIn().says('fix').feels(62, 39);
    player(early).begins('call').listens().says('fix').feels(54, 44);
  });

  test('heat and trust stay between 0 and 100', () => {
    const wild = aScenario({
      heat: 95,
      trust: 5,
      feels: { 'cover-up': { heat: 20, trust: -20 }, 'own-personally': { heat: -200, trust: 200 } },
      nodes: { a: { replies: { lie: { moves: ['cover-up'], to: 'b' } } }, b: { replies: { own: { moves: ['own-personally'] } } } },
    });
    player(wild).begins('call').says('lie').feels(100, 0).says('own').feels(0, 100);
  });

  test('a reply that states its effect replaces what its moves do, and its moves count as made', () => {
    const own = aScenario({
      feels: { 'apologize-personally': { heat: -6, trust: 4 } },
      nodes: { a: { replies: { special: { ...sorry, effect: { heat: 3, trust: 7 }, to: 'b' } } }, b: { replies: { again: sorry } } },
    });
    player(own).begins('call').says('special').made('apologize-personally').feels(63, 47).says('again').feels(60, 49);
  });

  test('what the engine judges is felt also where the reply states its effect', () => {
    const hasty = aScenario({
      feels: { 'solve-too-soon': { heat: 5, trust: -3 } },
      remedies: { bowl: {} },
      nodes: { a: { replies: { fix: { moves: ['resolve-now'], grants: ['bowl'], effect: { heat: -1, trust: 1 } } } } },
    });
    player(hasty).begins('call').says('fix').made('resolve-now', 'solve-too-soon', 'resolved-first-contact').feels(64, 38);
  });
});
