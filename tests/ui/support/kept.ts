import type { Card } from '../../../src/domain/scenario.ts';
import type { KeptPlay } from '../../../src/ports.ts';

export const SOUP: Card = { id: 'cold-soup', revision: 'r2', length: 'short', place: 'restaurant-lunch', heat: 62, minutes: 4, decisions: 6 };
export const REBUILD: Card = { id: 'rebuild', revision: 'r1', length: 'full', place: 'project-office', heat: 30, minutes: 12, decisions: 14 };

export const CARD_TEXTS = {
  'cold-soup': { title: 'Cold soup', situation: 'The soup came back cold, twice.', customer: 'Ada Moss, regular guest', trains: 'Apologize, then fix it' },
  rebuild: { title: 'The rebuild', situation: 'It failed again.', customer: 'Marek Dolan', trains: 'Own it' },
};

const NOON = Date.UTC(2025, 4, 6, 12);

/** A play of the soup that has not ended, kept at noon of a day in May; a later `id` was kept later. */
export function kept(id: number, changes: Partial<KeptPlay> = {}): KeptPlay {
  return {
    id: `play-${id}`,
    learner: '',
    playthrough: { scenario: SOUP.id, revision: SOUP.revision, seed: 1, mode: 'practice', language: 'en', actions: ['contact:table'] },
    name: '',
    began: NOON,
    changed: NOON + id * 60_000,
    ended: false,
    ...changes,
  };
}

/** A play of the soup that has ended so. */
export function ended(id: number, six: number, outcome: string, changes: Partial<KeptPlay> = {}): KeptPlay {
  return kept(id, { ended: true, result: { totals: { 'six-step': six, 'eight-step': six - 5 }, outcome }, ...changes });
}

/** The same play, of a revision that is no more. */
export function ofOldRevision(play: KeptPlay): KeptPlay {
  return { ...play, playthrough: { ...play.playthrough, revision: 'r1' } };
}
