import { join } from 'node:path';
import { readMethods } from '../authoring/method-library.ts';
import { readReactions } from '../authoring/reactions.ts';
import { readScenario, type ScenarioReading } from '../authoring/scenario-file.ts';
import { readMethodFolder, readScenarioFolder } from '../authoring/scenario-folder.ts';
import { runBots } from '../domain/bots.ts';
import { bestPlays, explore, meanTotal, worthOfReplies, type BestPlays, type FinishedPlay, type ReplyWorth } from '../domain/explore.ts';
import { LEADING, leadingAmong, type Method } from '../domain/method.ts';
import type { Scenario, Texts } from '../domain/scenario.ts';
import { ROOT } from './root.mjs';

/*
 * npx tsx src/cli/figures.ts ID: what can happen in a scenario and what it is worth, for whoever balances it.
 */

const round = (value: number): string => (Math.round(value * 10) / 10).toString();
const head = (title: string): void => console.log(`\n${title}`);

function reach(scenario: Scenario): void {
  const seen = explore(scenario);
  const replies = Object.values(scenario.nodes).flatMap((node) => (node.replies ?? []).map(({ id }) => id));
  head('What can happen');
  console.log(`  ${Object.keys(scenario.nodes).length} nodes, ${replies.length} replies; ${seen.states} states ${seen.exact ? '(all)' : '(more than that; sampled beyond)'}`);
  if (seen.exact) console.log(`  plays: ${seen.plays ?? 'without end'}; replies in the shortest ${seen.shortest}, in the longest ${seen.longest ?? 'without end'}`);
  const never = seen.exact ? 'never' : 'not seen';
  console.log(`  nodes ${never}: ${Object.keys(scenario.nodes).filter((id) => !seen.nodes.has(id)).join(', ') || 'none'}`);
  console.log(`  replies ${never}: ${replies.filter((id) => !seen.replies.has(id)).join(', ') || 'none'}`);
  for (const { place, actions } of seen.deadEnds) console.log(`  DEAD END at ${place}: ${actions.join(' ')}`);
  for (const { place, actions } of seen.traps) console.log(`  NO ENDING can be reached from ${place}: ${actions.join(' ')}`);
  head('Endings and outcomes');
  for (const [ending, outcomes] of seen.endings) console.log(`  ${ending}: ${[...outcomes.keys()].join(', ')}`);
}

const totalsOf = (play: FinishedPlay): string => Object.entries(play.totals).map(([id, total]) => `${id} ${total}`).join(', ');

function best(methods: readonly Method[], plays: BestPlays): void {
  head(`Best plays ${plays.exact ? '(of all plays)' : '(found by a search: at least this much can be had)'}`);
  for (const { id } of methods) {
    const play = plays.byMethod[id];
    if (play) console.log(`  ${id}: ${play.totals[id]} (${play.outcome}, ${play.ending})`);
  }
  const { ideal, evenly } = plays;
  const decisions = ideal.actions.filter((action) => action.startsWith('reply:')).length;
  console.log(`  ideal path: mean ${round(meanTotal(ideal))}, ${decisions} replies, ${ideal.outcome}, ${ideal.ending}, heat ${ideal.heat}, trust ${ideal.trust}`);
  console.log(`    ${totalsOf(ideal)}`);
  console.log(`    ${ideal.actions.join(' ')}`);
  console.log(`  best in both: ${LEADING.map((id) => `${id} ${evenly.totals[id]}`).join(', ')}, ${evenly.outcome}`);
  head('Levels that can be had, least to most, by step (wanted: 0-3)');
  for (const { id } of methods) {
    const steps = plays.steps[id]!.map(({ step, applies, least, most }) => `${step}: ${applies ? `${least}-${most}${most < 3 || least > 0 ? ' !' : ''}` : 'not called for'}`);
    console.log(`  ${id}  ${steps.join(' · ')}`);
  }
}

function bots(scenario: Scenario, methods: readonly Method[], texts: Readonly<Record<string, Texts>>): void {
  for (const [language, own] of Object.entries(texts)) {
    head(`Guessing bots, ${language} (means of 1,000 runs; each below 60 and at most the random one's + 15; random at most 45)`);
    for (const { bot, totals, outcomes, unended } of runBots(scenario, methods, own)) {
      const figures = methods.map(({ id }) => {
        const { mean, quartiles, p95, max } = totals[id]!;
        return `${id} ${round(mean)} (quartiles ${quartiles.join('/')}, 95 % ${p95}, most ${max})`;
      });
      const shares = Object.entries(outcomes).filter(([, share]) => share > 0);
      console.log(`  ${bot.padEnd(9)} ${figures.join('  ')}  ${shares.map(([name, share]) => `${name} ${Math.round(share * 100)} %`).join(', ')}${unended > 0 ? `, ${unended} never ended` : ''}`);
    }
  }
}

function worth(scenario: Scenario, leading: readonly Method[], ideal: FinishedPlay, texts: Readonly<Record<string, Texts>>): void {
  const values = new Map<string, ReplyWorth[]>();
  for (const one of worthOfReplies(scenario, leading, { through: [ideal.actions] })) values.set(one.node, [...(values.get(one.node) ?? []), one]);
  head('What replies are worth (estimated: the best that can still be had after each; * the best of its node)');
  const bestOf = new Map<string, readonly string[]>();
  for (const [node, replies] of values) {
    const most = Math.max(...replies.map(({ value }) => value));
    bestOf.set(node, replies.filter(({ value }) => value >= most - 0.5).map(({ reply }) => reply));
    console.log(`  ${node}: ${replies.toSorted((a, b) => b.value - a.value).map(({ reply, value }) => `${reply} ${round(value)}${value >= most - 0.5 ? '*' : ''}`).join(' · ')}`);
  }
  for (const [language, own] of Object.entries(texts)) {
    const lengths = { best: [] as number[], others: [] as number[] };
    let [longest, shortest, nodes, chance] = [0, 0, 0, 0];
    for (const [node, best] of bestOf) {
      const all = (scenario.nodes[node]?.replies ?? []).map(({ id }) => ({ id, length: (own[id] ?? '').length }));
      if (best.length >= all.length) continue;
      for (const { id, length } of all) (best.includes(id) ? lengths.best : lengths.others).push(length);
      nodes += 1;
      chance += best.length / all.length;
      const byLength = all.toSorted((a, b) => a.length - b.length);
      if (best.includes(byLength.at(-1)?.id ?? '')) longest += 1;
      if (best.includes(byLength[0]?.id ?? '')) shortest += 1;
    }
    const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length);
    head(`Lengths, ${language} (wanted: best to others 0.8-1.25)`);
    console.log(`  best ${round(mean(lengths.best))} characters, others ${round(mean(lengths.others))}: ${(mean(lengths.best) / Math.max(1, mean(lengths.others))).toFixed(2)}`);
    console.log(`  the best is the longest in ${longest} of ${nodes} nodes, the shortest in ${shortest}; by chance ${round(chance)}`);
  }
}

function read(id: string): ScenarioReading | undefined {
  const folder = readScenarioFolder(join(ROOT, 'scenarios'), ROOT);
  const files = folder.scenarios.find((one) => one.folder === id);
  const { reactions } = readReactions(folder.reactions);
  return files && reactions ? readScenario(files, reactions) : undefined;
}

const [id = ''] = process.argv.slice(2);
const reading = read(id);
const all = readMethods(readMethodFolder(join(ROOT, 'scenarios', 'methods'), ROOT)).methods;
const leading = leadingAmong(all);
if (reading?.scenario === undefined) {
  console.error(reading ? `"${id}" has errors; npm run --silent check ${id} says which.` : `There is no scenario "${id}".`);
  process.exitCode = 2;
} else {
  const { scenario, texts } = reading;
  reach(scenario);
  const plays = bestPlays(scenario, all);
  best(all, plays);
  bots(scenario, leading, texts);
  worth(scenario, leading, plays.ideal, texts);
}
