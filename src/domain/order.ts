/**
 * Replies stand in an order shuffled by the playthrough's seed, so that their place gives nothing away, and the same
 * playthrough always shows the same order (scenario-quality.md, C3).
 */

/** A stream of numbers in [0, 1) from a seed and a name (mulberry32 over an FNV-1a hash). */
export function randomFrom(seed: number, name: string): () => number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return () => {
    hash = (hash + 0x6d2b79f5) | 0;
    let mixed = Math.imul(hash ^ (hash >>> 15), 1 | hash);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The items in the order of this seed and this place (a node's id). */
export function shuffled<T>(items: readonly T[], seed: number, place: string): readonly T[] {
  const random = randomFrom(seed, place);
  const result = items.slice();
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j] as T, result[i] as T];
  }
  return result;
}
