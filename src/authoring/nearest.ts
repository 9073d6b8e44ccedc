/** Longer names are not compared, nor any with more names than this beyond those that begin and measure alike. */
const LONGEST = 80;
const MOST_COMPARED = 400;

/**
 * The known name that a mistyped one most probably meant, or nothing where none is near: at most a third of it differs.
 */
export function nearest(written: string, known: readonly string[]): string | undefined {
  if (written.length > LONGEST) return undefined;
  let best: string | undefined;
  let distance = Math.floor(written.length / 3) + 1;
  const many = known.length > MOST_COMPARED;
  let compared = 0;
  for (const name of known) {
    if (Math.abs(name.length - written.length) >= distance || (many && name[0] !== written[0])) continue;
    compared += 1;
    if (compared > MOST_COMPARED) break;
    const now = edits(written, name);
    if (now < distance) [best, distance] = [name, now];
  }
  return best;
}

/** How many letters have to be put in, taken out or changed to make one word of the other. */
function edits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
