import { describe, expect, it } from 'vitest';
import { sentencesIn, wordsOf } from '../../src/authoring/prose.ts';
import { countProse, fleschKincaidGrade, szigrisztEase } from '../../src/authoring/readability.ts';
import { SYLLABLES } from '../../src/authoring/syllables.ts';

/** Words with their syllables as dictionaries divide them. */
const ENGLISH = `the 1 be 1 table 2 made 1 makes 1 called 1 needed 2 boxes 2 something 2 sorry 2 understand 3 apology 4 apologize 4 manager 3
  immediately 5 situation 4 nation 2 special 2 responsible 4 responsibility 6 customer 3 people 2 because 2 promise 2 promises 3 little 2
  settled 2 handled 2 believe 2 period 3 experience 4 video 3 actually 4 question 2 serious 3 previous 3 delicious 3 minutes 2 hours 1 our 1
  your 1 years 1 hundred 2 invoice 2 hardware 2 failed 1 rebuilding 3 replaced 2 engineer 3 colleague 2 tomorrow 3 afternoon 3 completely 3
  agreement 3 careless 2 another 3 anyone 3 I'm 1 you've 1 didn't 2 isn't 2 we'll 1 create 2 going 2 idea 3 quiet 2 trying 2 changes 2
  noticed 2 whole 1 else 1 were 1 there 1 please 1 twice 1 asked 1 waited 2 waved 1 address 2 eyes 1 used 1 houses 2 lawyer 2 evaluate 4
  mutual 3 agreed 2 does 1 shoes 1 yes 1 bed 1 me 1 maybe 2 museum 3 camera 3 supplier 3 client 2 business 2 every 2 warranty 3 patience 2
  impatient 3 variety 4`;
const SPANISH = `día 2 causa 2 leer 2 ciudad 2 había 3 averiguáis 4 oír 2 después 2 también 2 ahora 3 prohibir 3 que 1 quiero 2 guerra 2 agua 2
  muy 1 hoy 1 disculpe 3 responsabilidad 6 problema 3 cliente 2 usted 2 solución 3 reunión 2 pingüino 3 y 1 inmediatamente 6 aéreo 4
  construido 3 veintiséis 3 país 2 teléfono 4 mío 2 siguiente 3 ayer 2 leyes 2 vergüenza 3`;

const pairs = (list: string): [string, number][] => [...list.matchAll(/(\S+) (\d)/g)].map(([, word, count]) => [word ?? '', Number(count)]);

describe('syllables', () => {
  it.each(pairs(ENGLISH))('of the English word %s: %i', (word, count) => expect(SYLLABLES['en']?.(word)).toBe(count));
  it.each(pairs(SPANISH))('of the Spanish word %s: %i', (word, count) => expect(SYLLABLES['es']?.(word)).toBe(count));
});

describe('words and sentences', () => {
  it('a number, and what an apostrophe or a hyphen holds together, is one word', () => {
    expect(wordsOf("Don't ring at 2:30, ten-thousand or $10,000.")).toEqual(["Don't", 'ring', 'at', '2:30', 'ten-thousand', 'or', '10,000']);
    expect(wordsOf('¿Qué le digo, señora?')).toHaveLength(4);
  });

  it.each([
    ['One.', 1], ['One', 1], ['One. Two! Three?', 3], ['Well... then no.', 2], ['He said "No." And went', 2], ['It costs 2.50 now.', 1], ['Ms. Moss waits. Dr. Reyes too.', 2], ['', 1],
  ])('%j has %i sentences', (text, count) => expect(sentencesIn(text)).toBe(count));
});

describe('formulas', () => {
  it('the grade of a text counted by hand', () => {
    const count = countProse('en', ['The table is cold. Apologize to her now, please.']);
    expect(count).toEqual({ words: 9, sentences: 2, syllables: 13 });
    expect(fleschKincaidGrade(count)).toBeCloseTo(0.39 * 4.5 + 11.8 * (13 / 9) - 15.59, 5);
  });

  it('the ease of a text counted by hand', () => {
    const count = countProse('es', ['La mesa está fría. Le pido disculpas.']);
    expect(count).toEqual({ words: 7, sentences: 2, syllables: 13 });
    expect(szigrisztEase(count)).toBeCloseTo(206.835 - 62.3 * (13 / 7) - 3.5, 5);
  });

  it('leaves numbers out, and languages that nobody counts without syllables', () => {
    expect(countProse('en', ['At 2:30, 40 dollars.', '12:40'])).toEqual({ words: 2, sentences: 1, syllables: 3 });
    expect(countProse('de', ['Guten Tag.'])).toEqual({ words: 2, sentences: 1, syllables: 0 });
  });
});
