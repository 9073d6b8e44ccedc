/** The value below which half of them lie; NaN of nothing. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value below which 95 of a hundred lie; NaN of nothing. */
export const p95 = (values: readonly number[]): number => quantile(values, 0.95);

/** The value below which 99 of a hundred lie; NaN of nothing. */
export const p99 = (values: readonly number[]): number => quantile(values, 0.99);

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place % 1);
}
