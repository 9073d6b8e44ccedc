import type { Mood } from '../../domain/mood.ts';

/** How something is said; 1 is how the voice speaks by itself. */
export interface Delivery {
  readonly rate: number;
  readonly pitch: number;
}

/** Heat makes faster and higher, weight on the mind slower and lower; little of it, for synthetic voices overdo easily. */
const BY_MOOD: Readonly<Record<Mood, Delivery>> = {
  furious: { rate: 1.18, pitch: 1.12 },
  angry: { rate: 1.12, pitch: 1.07 },
  frustrated: { rate: 1.06, pitch: 1.02 },
  worried: { rate: 1.03, pitch: 1.05 },
  sceptical: { rate: 0.97, pitch: 0.96 },
  neutral: { rate: 1, pitch: 1 },
  relieved: { rate: 0.94, pitch: 0.98 },
  pleased: { rate: 1, pitch: 1.03 },
  delighted: { rate: 1.05, pitch: 1.08 },
};

/** @param own where between low and high this person's voice lies by nature, -1–1 */
export function deliveryOf(mood: Mood, own: number): Delivery {
  const { rate, pitch } = BY_MOOD[mood];
  return { rate: rate * (1 - 0.04 * own), pitch: pitch * (1 + 0.14 * own) };
}
