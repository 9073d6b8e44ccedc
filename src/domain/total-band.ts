/** Names for ranges of a method's total, from the lowest (methods.md, section 3, rule 9). */
export const bands = ['heated', 'holding', 'handled', 'outstanding'] as const;
export type Band = (typeof bands)[number];

/** The total that counts as passed, unless a course sets another. */
export const PASS_MARK = 60;

/** The band of a total (0–100): below 40 heated, 40–59 holding, 60–84 handled, from 85 outstanding. */
export function bandOf(total: number): Band {
  return total < 40 ? 'heated' : total < 60 ? 'holding' : total < 85 ? 'handled' : 'outstanding';
}
