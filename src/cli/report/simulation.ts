import type { BotFigures } from '../../domain/bots.ts';
import type { Method } from '../../domain/method.ts';
import { OUTCOMES } from '../../domain/outcome.ts';
import { counted, percent, rounded } from './figures.ts';
import { table } from './table.ts';
import type { Words } from './words.ts';

/** What bots came to in a scenario. */
export interface Simulation {
  readonly scenario: string;
  readonly revision: string;
  readonly language: string;
  readonly runs: number; // of each bot
  readonly seed: number;
  readonly bots: readonly BotFigures<string>[];
}

const RIGHT = 'right' as const;

/** A simulation in words: a table for each method, bots by rows, and one of the outcomes. */
export function simulationReport({ scenario, revision, language, runs, seed, bots }: Simulation, methods: readonly Method[], words: Words): string {
  const parts = [`# ${words.say('title')} (${scenario}, revision ${revision})`, `${counted(runs, 'play')} of each bot, in ${language}, seed ${seed}.`];
  for (const { id } of methods) {
    const rows = bots.map(({ bot, totals }) => {
      const { mean, quartiles, p95, max } = totals[id]!;
      return [bot, mean.toFixed(1), ...[...quartiles, p95, max].map(rounded)];
    });
    parts.push(
      `## ${words.methodTexts[`method.${id}.name`] ?? id} (${id}): totals, 0 to 100`,
      table(['bot', 'mean', 'lower quartile', 'median', 'upper quartile', '95 % at most', 'highest'], rows, ['left', ...Array.from({ length: 6 }, () => RIGHT)]),
    );
  }
  const outcomes = bots.map(({ bot, outcomes }) => [bot, ...OUTCOMES.map((name) => percent(outcomes[name]))]);
  parts.push('## Outcomes: share of the plays that ended', table(['bot', ...OUTCOMES], outcomes, ['left', ...OUTCOMES.map(() => RIGHT)]));
  for (const { bot, unended } of bots) if (unended > 0) parts.push(`${counted(unended, 'play')} of the ${bot} bot never ended, and ${unended === 1 ? 'counts' : 'count'} nowhere above.`);
  return parts.join('\n\n');
}
