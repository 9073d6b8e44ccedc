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
