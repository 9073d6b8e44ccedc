import { readReactions } from '../../authoring/reactions.ts';
import { readScenario } from '../../authoring/scenario-file.ts';
import { sourceFile } from '../../authoring/scenario-folder.ts';
import { GENERATED } from '../../authoring/source-limits.ts';
import { join } from 'node:path';
import { explore } from '../../domain/explore.ts';
import type { Scenario } from '../../domain/scenario.ts';
import { ROOT } from '../root.mjs';
import { costOf } from './cost.ts';
import type { Figure } from './figure.ts';
import { longStory } from './long-story.ts';
import { median } from './statistics.ts';

/** Nodes of the generated scenarios, by the states that a play of them can come to, about. */
const SERIES: readonly (readonly [states: number, nodes: number])[] = [[50, 6], [500, 14], [5_000, 31], [50_000, 66]];
const LIMIT = 1000; // ms, for the last
const ROUNDS = 3;
/** Ten times the states, ten times the cost; what is above is allowed for the processor's caches. */
const GROWTH = 15;

/** What exploring costs by the number of reachable states: the last within its limit, none more than in proportion. */
export function exploreFigures(tell: (line: string) => void): Figure[] {
  const figures: Figure[] = [];
  let before: number | undefined;
  for (const [about, nodes] of SERIES) {
    const rounds = Array.from({ length: ROUNDS }, () => {
      const scenario = wideStory(nodes);
      let seen = { states: 0, exact: false };
      const cost = costOf(() => (seen = explore(scenario)));
      return { ...cost, ...seen };
    });
    const [{ states, exact }] = rounds as [(typeof rounds)[number]];
    const middle = median(rounds.map(({ milliseconds }) => milliseconds));
    const name = `exploring about ${about.toLocaleString('en')} states`;
    const measured = `${states.toLocaleString('en')} states${exact ? '' : ' and sampling'}, ${middle.toFixed(middle < 10 ? 1 : 0)} ms`;
    figures.push(about === SERIES.at(-1)![0] ? { name, measured, limit: `all, ≤ ${LIMIT} ms`, held: exact && middle <= LIMIT } : { name, measured });
    // Below that, what is measured is how well V8 has come to know the code.
    if (before !== undefined && about > 5_000) {
      const growth = middle / before;
      figures.push({ name: 'times the cost for ten times the states', measured: growth.toFixed(1), limit: `≤ ${GROWTH}`, held: growth <= GROWTH });
    }
    before = middle;
    tell(`${states} states: explored`);
  }
  return figures;
}

/** A line of decisions of which each heats a little, wins a little trust, or neither: what was chosen how often is a state. */
function wideStory(nodes: number): Scenario {
  const id = `wide-${nodes}`;
  const story = JSON.parse(longStory(id, nodes)) as { heat: number; trust: number; nodes: Record<string, { replies?: { moves: string[]; to: string; effect?: object }[] }> };
  story.heat = 0;
  story.trust = 0;
  for (const { replies } of Object.values(story.nodes)) {
    replies?.forEach((reply, place) => {
      reply.to = replies[0]!.to;
      reply.moves = ['make-excuse'];
      reply.effect = { heat: place === 1 ? 1 : 0, trust: place === 2 ? 1 : 0 };
    });
  }
  const { reactions } = readReactions(sourceFile(ROOT, join(ROOT, 'scenarios/reactions.yaml')));
  const { scenario, findings } = readScenario({ scenario: { file: `${id}.yaml`, text: JSON.stringify(story), limits: GENERATED } }, reactions);
  if (scenario === undefined) throw new Error(`${id}: ${findings.map(({ message }) => message).join(' ')}`);
  return scenario;
}
