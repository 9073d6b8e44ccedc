import { BOTS, byValue, chosen, orderOf, rankOf, type BotName, type Rank } from './bot-choice.ts';
import { circumstancesOf } from './circumstances.ts';
import { begin, step } from './conversation.ts';
import { bestPlays, worthOfReplies } from './explore.ts';
import { leadingAmong, type Method } from './method.ts';
import { offers } from './offers.ts';
import { randomFrom } from './order.ts';
import { OUTCOMES, outcomeOf, type Outcome } from './outcome.ts';
import type { Scenario, Texts } from './scenario.ts';
import { total, type LogEntry } from './score.ts';
import type { Beat } from './state.ts';

export { BOTS, READING_BOTS, type BotName } from './bot-choice.ts';

/** The bot that knows what every reply is worth: beside it, the guessing ones show what knowing brings. */
export const BEST = 'best';

/** What a bot came to over its runs; totals 0–100. */
export interface Spread {
  readonly mean: number;
  readonly quartiles: readonly [number, number, number];
  readonly p95: number;
  readonly max: number;
}

export interface BotFigures<Bot extends string = BotName> {
  readonly bot: Bot;
  readonly totals: Readonly<Record<string, Spread>>; // by method
  readonly outcomes: Readonly<Record<Outcome, number>>; // shares of the runs that ended, 0–1
  readonly runs: number;
  readonly unended: number; // runs given up because they went round in circles or stood still
}

export interface RunOptions {
  readonly runs?: number; // for each bot; 1,000 unless given
  readonly seed?: number;
}

export interface BotOptions extends RunOptions {
  readonly bots?: readonly BotName[];
}

const ENOUGH = 400; // actions

/**
 * Lets each guessing bot play a scenario in one language. The same seed gives the same figures.
 * @param texts of the replies and lines, by id: what a guess by length or by words goes by
 */
export function runBots(scenario: Scenario, methods: readonly Method[], texts: Texts, options: BotOptions = {}): readonly BotFigures[] {
  const runs = new Runs(scenario, methods, options);
  return (options.bots ?? BOTS).map((bot) => runs.of(bot, rankOf(bot, scenario, texts)));
}

/** As `runBots`, by language; bots that like the replies in the same order in several play once for them. @param texts by language */
export function runBotsInAll(
  scenario: Scenario,
  methods: readonly Method[],
  texts: Readonly<Record<string, Texts>>,
  options: BotOptions = {},
): Readonly<Record<string, readonly BotFigures[]>> {
  const runs = new Runs(scenario, methods, options);
  const played = new Map<string, BotFigures>(); // by bot and order
  const inLanguage = (own: Texts): readonly BotFigures[] =>
    (options.bots ?? BOTS).map((bot) => {
      const order = orderOf(bot, scenario, own);
      const known = order === undefined ? undefined : played.get(bot + order);
      if (known) return known;
      const figures = runs.of(bot, rankOf(bot, scenario, own));
      if (order !== undefined) played.set(bot + order, figures);
      return figures;
    });
  return Object.fromEntries(Object.entries(texts).map(([language, own]) => [language, inLanguage(own)]));
}

/**
 * Lets a bot play that takes the reply of the highest value; everything else it does as the guessing ones do.
 * @param values of the replies, by id (see `worthOfReplies`); estimated by the leading methods among those given unless given
 */
export function runBest(scenario: Scenario, methods: readonly Method[], options: RunOptions & { readonly values?: ReadonlyMap<string, number> } = {}): BotFigures<typeof BEST> {
  return new Runs(scenario, methods, options).of(BEST, byValue(options.values ?? valuesOf(scenario, methods)));
}

function valuesOf(scenario: Scenario, methods: readonly Method[]): ReadonlyMap<string, number> {
  const leading = leadingAmong(methods);
  const aimedAt = leading.length > 0 ? leading : methods;
  const { ideal } = bestPlays(scenario, aimedAt);
  return new Map(worthOfReplies(scenario, aimedAt, { through: [ideal.actions] }).map(({ reply, value }) => [reply, value]));
}

/** Many plays of one scenario by one bot after another. */
class Runs {
  private readonly scenario: Scenario;
  private readonly methods: readonly Method[];
  private readonly options: RunOptions;

  constructor(scenario: Scenario, methods: readonly Method[], options: RunOptions) {
    this.scenario = scenario;
    this.methods = methods;
    this.options = options;
  }

  of<Bot extends string>(bot: Bot, rank: Rank): BotFigures<Bot> {
    const { scenario, methods } = this;
    const { runs = 1000, seed = 1 } = this.options;
    const random = randomFrom(seed, bot);
    const totals = methods.map((): number[] => []);
    const outcomes = new Map<Outcome, number>();
    const log: LogEntry[] = [];
    const beats: Beat[] = [];
    const witness = { log, beats: bot === 'echo' ? beats : null };
    let ended = 0;
    for (let run = 0; run < runs; run++) {
      log.length = 0;
      beats.length = 0;
      let state = begin(scenario);
      for (let acts = 0; state.phase !== 'ended' && acts < ENOUGH; acts++) {
        const offered = offers(scenario, state);
        if (offered.length === 0) break;
        state = step(scenario, state, chosen(offered, rank, bot === 'listener', random, beats), witness);
      }
      if (state.phase !== 'ended') continue;
      ended++;
      const outcome = outcomeOf(scenario, state);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      const circumstances = circumstancesOf(scenario, state);
      for (let index = 0; index < methods.length; index++) totals[index]!.push(total(log, methods[index]!, circumstances));
    }
    return {
      bot,
      totals: Object.fromEntries(methods.map((method, index) => [method.id, spreadOf(totals[index]!)])),
      outcomes: Object.fromEntries(OUTCOMES.map((name) => [name, (outcomes.get(name) ?? 0) / Math.max(1, ended)])) as Record<Outcome, number>,
      runs,
      unended: runs - ended,
    };
  }
}

function spreadOf(values: number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const sum = sorted.reduce((one, other) => one + other, 0);
  return { mean: sum / Math.max(1, sorted.length), quartiles: [at(0.25), at(0.5), at(0.75)], p95: at(0.95), max: sorted.at(-1) ?? 0 };
}
