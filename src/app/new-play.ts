/** What makes a play another one: an id of its own, and the seed by which its replies are shuffled (0 – 2^32-1). */
export function newPlay(): { readonly id: string; readonly seed: number } {
  return { id: crypto.randomUUID(), seed: newSeed() };
}

export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
