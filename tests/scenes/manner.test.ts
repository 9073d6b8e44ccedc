import { describe, expect, test } from 'vitest';
import { MOODS } from '../../src/domain/mood.ts';
import { targetAt, restlessnessAt } from '../../scenes/person/gaze.ts';
import { mannerOf } from '../../scenes/person/manner.ts';
import type { Manner } from '../../scenes/person/manner.ts';
import { isSpeaking, mouthAt, syllablesOf, tracksOf } from '../../scenes/person/speech.ts';

describe('manner', () => {
  test.each(MOODS)('within the mood %s ten points of heat are seen: nearer, further forward, shoulders up', (mood) => {
    for (let heat = 0; heat <= 90; heat += 10) {
      const [less, more] = [heat, heat + 10].map((points) => mannerOf({ mood, face: mood, heat: points, trust: 50 })) as [Manner, Manner];
      // A person 700 px tall and the point of a degree at their head: together some ten pixels.
      expect((more.near - less.near) * 700).toBeGreaterThan(6);
      expect(more.lean - less.lean).toBeGreaterThan(0.4);
      expect(more.headX).toBeGreaterThan(less.headX);
      expect(more.shoulders).toBeGreaterThan(less.shoulders);
      expect(more.breathEvery).toBeLessThan(less.breathEvery);
    }
  });

  test('nobody comes nearer than the stage has room for', () => {
    for (const mood of MOODS) expect(mannerOf({ mood, face: mood, heat: 100, trust: 100 }).near).toBeLessThanOrEqual(1.07);
  });

  test('who trusts looks at you, and who boils stares', () => {
    const share = (heat: number, trust: number): number => {
      const { contact } = mannerOf({ mood: 'sceptical', face: 'sceptical', heat, trust });
      return Array.from({ length: 400 }, (_, i) => targetAt(i * 1700, 11, contact)).filter((target) => target === 'you').length / 400;
    };
    expect(share(40, 80)).toBeGreaterThan(share(40, 10) + 0.3);
    expect(share(95, 10)).toBeGreaterThan(share(60, 10) + 0.2);
  });
});

describe('impatience', () => {
  const course = (heat: number) => Array.from({ length: 400 }, (_, i) => restlessnessAt(i * 50, heat)?.sign);

  test('comes after a time to read in, in several ways, and the sooner the hotter', () => {
    expect(course(50).slice(0, 80)).toEqual(Array.from({ length: 80 }));
    expect(new Set(course(50)).size).toBe(6);
    expect(course(90).findIndex(Boolean)).toBeLessThan(course(10).findIndex(Boolean));
  });
});

describe('speech', () => {
  test('opens the mouth once a syllable, and pauses at commas and dots', () => {
    const { syllables } = syllablesOf('Nobody rang, nobody did.');
    expect(syllables).toHaveLength(8);
    const gaps = syllables.slice(1).map((one, i) => one.at - (syllables[i]!.at + syllables[i]!.length));
    expect(gaps.indexOf(Math.max(...gaps))).toBe(3);
    expect(syllablesOf('Did. Rang').syllables[1]!.at).toBeGreaterThan(syllablesOf('Did, rang').syllables[1]!.at);
  });

  test('takes about as long as people do: three to six syllables a second', () => {
    const { syllables, length } = syllablesOf('Fifty minutes, and it arrives cold. I asked twice and everyone just shrugged at me.');
    const each = length / syllables.length;
    expect(each).toBeGreaterThan(1000 / 6);
    expect(each).toBeLessThan(1000 / 3);
  });

  test('reads accents, figures and marks that stand together, and says nothing where there is nothing to say', () => {
    expect(syllablesOf('Mañana llegará, ¿no?').syllables).toHaveLength(7);
    expect(syllablesOf('At 2:30').syllables).toHaveLength(4);
    expect(syllablesOf('What?!').length).toBe(syllablesOf('What?').length);
    expect(syllablesOf('… — "').syllables).toEqual([]);
  });

  test('is shut between words, and silent when the words are over', () => {
    const { syllables } = syllablesOf('No. Never.');
    const [no, never] = syllables;
    expect(mouthAt(syllables, no!.at + 10)).toBeGreaterThan(0);
    expect(mouthAt(syllables, never!.at - 50)).toBe(0);
    expect(isSpeaking(syllables, never!.at - 50)).toBe(true);
    expect([mouthAt(syllables, 60_000), isSpeaking(syllables, 60_000), mouthAt([], 0)]).toEqual([0, false, 0]);
  });

  test('people speak one after another, and a narrator moves nobody\'s mouth', () => {
    const tracks = tracksOf([{ by: 'ada', text: 'Listen.' }, { by: 'narrator', text: 'She waits.' }, { by: 'walter', text: 'Well.' }, { by: 'ada', text: 'Now.' }]);
    expect([...tracks.keys()]).toEqual(['ada', 'walter']);
    const [listen, , now] = tracks.get('ada')!;
    const [well] = tracks.get('walter')!;
    expect(listen!.at).toBeLessThan(well!.at);
    expect(well!.at + well!.length).toBeLessThan(now!.at);
  });
});
