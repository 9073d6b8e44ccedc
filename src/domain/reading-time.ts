const WORDS_A_MINUTE = 200;
const LEAST = 15; // seconds

/**
 * How many seconds the pressure timer gives for an answer: twice as long as it takes to read all of this at 200 words a
 * minute, and never under 15 s.
 * @param texts what was said and what can be answered
 */
export function timeToAnswer(texts: readonly string[]): number {
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).filter((word) => word !== '').length, 0);
  return Math.max(LEAST, Math.ceil((2 * 60 * words) / WORDS_A_MINUTE));
}
