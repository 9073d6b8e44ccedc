import { describe, expect, test } from 'vitest';
import { inOrder, isAsItWas, lastUnfinished, standingOf } from '../../src/ui/screens/library/standing.ts';
import { ended, kept, ofOldRevision, REBUILD, SOUP } from './support/kept.ts';

const CARDS = [SOUP, REBUILD];

describe('how one stands with a scenario', () => {
  test('the best is the highest total by the six steps, whenever it was', () => {
    const plays = [ended(3, 41, 'detractor'), ended(2, 78, 'rationally-satisfied'), ended(1, 60, 'emotionally-satisfied')];
    expect(standingOf(SOUP.id, plays)).toEqual({ ended: 3, unfinished: 0, best: { total: 78, outcome: 'rationally-satisfied', play: plays[1] } });
  });

  test('of equal totals the better outcome counts', () => {
    const plays = [ended(1, 70, 'detractor'), ended(2, 70, 'emotionally-satisfied'), ended(3, 70, 'lost')];
    expect(standingOf(SOUP.id, plays).best?.outcome).toBe('emotionally-satisfied');
  });

  test('unfinished plays and those of other scenarios give no best', () => {
    expect(standingOf(SOUP.id, [kept(1)])).toEqual({ ended: 0, unfinished: 1, best: null });
    expect(standingOf(REBUILD.id, [ended(1, 90, 'lost')])).toEqual({ ended: 0, unfinished: 0, best: null });
  });

  test('a result of an older revision still counts', () => {
    expect(standingOf(SOUP.id, [ofOldRevision(ended(1, 55, 'detractor'))]).best?.total).toBe(55);
  });
});

describe('the order of the cards', () => {
  const ids = (...cards: Parameters<typeof inOrder>[0]) => inOrder(cards).map(({ id }) => id);
  const card = (id: string, returns?: string) => ({ ...SOUP, id, ...(returns && { returns }) });

  test('puts who comes back behind where they come from, and leaves the others as they were', () => {
    expect(ids(card('again', 'once'), card('a'), card('once'), card('thrice', 'again'), card('z'))).toEqual(['a', 'once', 'again', 'thrice', 'z']);
  });

  test('loses none whose earlier one is not here, or that come from each other', () => {
    expect(ids(card('again', 'gone'), card('b', 'c'), card('c', 'b'))).toEqual(['again', 'b', 'c']);
  });
});

describe('the play to go on with', () => {
  test('is the newest that has not ended, in whatever order they come', () => {
    const plays = [kept(1), ended(9, 50, 'lost'), kept(4), kept(2)];
    expect(lastUnfinished(plays, CARDS)?.id).toBe('play-4');
  });

  test('is none whose scenario has changed or is gone', () => {
    const gone = kept(5, { playthrough: { ...kept(5).playthrough, scenario: 'no-more' } });
    expect(lastUnfinished([ofOldRevision(kept(6)), gone], CARDS)).toBeNull();
    expect([ofOldRevision(kept(6)), gone, kept(1)].map((play) => isAsItWas(play, CARDS))).toEqual([false, false, true]);
  });
});
