/**
 * The statistics by which rule C1 tells a habit from chance. Exact: scenarios have a handful of decisions, too few for
 * any approximation.
 */

/** One decision in which some replies, but not all, carry a property. */
export interface Draw {
  readonly replies: number;
  readonly best: number; // how many of the replies are best: at least one, not all
  readonly carriers: number; // how many carry the property: at least one, not all
  readonly hits: number; // how many of the carriers are best
}

/** How often who goes by a property meets the best reply, against what chance gives. */
export interface Tested {
  readonly p: number; // the chance of as many hits or more, 0–1; 1 where nothing was drawn
  readonly hits: number; // each decision counts 1, shared where several replies carry the property alike
  readonly of: number;
  readonly expected: number;
}

/** Shares of one decision are counted in these parts: exact for up to six carriers, rounded alike on both sides beyond. */
const PARTS = 60;

/**
 * The one-sided exact test of whether carriers are best more often than if the best replies stood anywhere. Where one
 * reply carries the property this is the Poisson binomial: a draw of chance best/replies. Where several do, who goes by
 * the property takes one of them at random, so the decision counts by the share of them that are best.
 */
export function testDraws(draws: readonly Draw[]): Tested {
  let chances: readonly number[] = [1]; // by parts collected
  let collected = 0;
  let hits = 0;
  let expected = 0;
  for (const draw of draws) {
    const { replies, best, carriers } = draw;
    const next = Array.from({ length: chances.length + PARTS }, () => 0);
    for (const [drawn, chance] of bestAmongCarriers(draw)) {
      const parts = partsOf(drawn, carriers);
      chances.forEach((before, at) => (next[at + parts]! += before * chance));
    }
    chances = next;
    collected += partsOf(draw.hits, carriers);
    hits += draw.hits / carriers;
    expected += best / replies;
  }
  // Beginning with the smallest, so that little is lost in adding.
  const p = Math.min(1, chances.slice(collected).reduceRight((sum, chance) => sum + chance, 0));
  return { p, hits, of: draws.length, expected };
}

const partsOf = (drawn: number, carriers: number): number => Math.floor((drawn * PARTS) / carriers);

/** The hypergeometric chances of so many best replies among the carriers. */
function bestAmongCarriers({ replies, best, carriers }: Draw): readonly (readonly [number, number])[] {
  const least = Math.max(0, best + carriers - replies);
  const most = Math.min(best, carriers);
  const weights: [number, number][] = [[least, 1]];
  for (let drawn = least; drawn < most; drawn++) {
    const ratio = ((best - drawn) * (carriers - drawn)) / ((drawn + 1) * (replies - best - carriers + drawn + 1));
    weights.push([drawn + 1, weights.at(-1)![1] * ratio]);
  }
  const sum = weights.reduce((all, [, weight]) => all + weight, 0);
  return weights.map(([drawn, weight]) => [drawn, weight / sum]);
}

/**
 * Holm's correction: what each p comes to when all of these were tried (S. Holm, "A simple sequentially rejective
 * multiple test procedure", 1979). @returns in the order given; none above 1
 */
export function holm(ps: readonly number[]): readonly number[] {
  const adjusted = ps.map(() => 1);
  let least = 0;
  const rising = ps.map((p, at) => ({ p, at })).toSorted((one, other) => one.p - other.p);
  rising.forEach(({ p, at }, rank) => {
    least = Math.max(least, Math.min(1, p * (ps.length - rank)));
    adjusted[at] = least;
  });
  return adjusted;
}
