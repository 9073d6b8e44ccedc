import type { Person } from './scenario.ts';

/**
 * What the customer's face, posture and mood word show. Read from heat, trust and the last reaction; one mood is one
 * face and one posture (see scenes/person) and one word (see the `mood.*` texts), so that it is seen, read and measured.
 */
export const MOODS = [
  'furious',
  'angry',
  'frustrated',
  'worried',
  'sceptical',
  'neutral',
  'relieved',
  'pleased',
  'delighted',
] as const;

export type Mood = (typeof MOODS)[number];

/**
 * The mood that heat and trust show, with what the last turn changed: a customer who has just cooled a lot looks
 * relieved before they look anything else.
 * @param heat 0–100 @param trust 0–100 @param cooled points of heat lost in the last turn (negative: gained)
 */
export function moodOf(heat: number, trust: number, cooled = 0): Mood {
  if (heat >= 80) return 'furious';
  if (heat >= 60) return 'angry';
  if (heat >= 40) return cooled >= 8 && trust >= 40 ? 'worried' : 'frustrated';
  if (cooled >= 10 && heat < 30) return 'relieved';
  if (heat >= 20) return trust < 55 ? 'sceptical' : trust < 75 ? 'neutral' : 'relieved';
  return trust < 30 ? 'sceptical' : trust < 55 ? 'neutral' : trust < 85 ? 'pleased' : 'delighted';
}

/**
 * The mood of whoever stands in front. The customer's goes over to whoever speaks for their side. A colleague or a
 * supplier alone feels nothing of heat and trust, and a slip may be just what they like to hear: what they show is steady,
 * worry where the trouble is theirs too, composure where it is not.
 * @param customers the customer's mood
 */
export function moodInFront({ role }: Person, customers: Mood): Mood {
  return role === 'ours' ? 'worried' : role === 'third-party' ? 'neutral' : customers;
}
