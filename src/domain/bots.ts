import { circumstancesOf } from './circumstances.ts';
import { begin, step } from './conversation.ts';
import type { Method } from './method.ts';
import { offers } from './offers.ts';
import { randomFrom } from './order.ts';
import { OUTCOMES, outcomeOf, type Outcome } from './outcome.ts';
import type { Scenario, Texts } from './scenario.ts';
import { total, type Circumstances, type LogEntry } from './score.ts';
import type { Beat, State } from './state.ts';

/**
 * Guessing bots: a script that one of them passes teaches guessing (scenario-quality.md, C4). Where replies are on
 * offer, each chooses by its rule among the replies, uniformly where the rule leaves a tie; the random one chooses among
 * everything on offer. Where there are none, at the desk and in a vent, all choose uniformly among what is on offer,
 * save that the listening one never cuts in, and that nobody calls it a day while anything else is left to do.
 */
export const BOTS = ['random', 'longest', 'shortest', 'first', 'last', 'polite', 'echo', 'question', 'listener'] as const;
export type BotName = (typeof BOTS)[number];

/** What a bot came to over its runs; totals 0–100. */
export interface Spread {
  readonly mean: number;
  readonly quartiles: readonly [number, number, number];
  readonly p95: number;
  readonly max: number;
}

export interface BotFigures {
  readonly bot: BotName;
  readonly totals: Readonly<Record<string, Spread>>; // by method
  readonly outcomes: Readonly<Record<Outcome, number>>; // shares of the runs that ended, 0–1
  readonly runs: number;
  readonly unended: number; // runs given up because they went round in circles or stood still
}

export interface BotOptions {
  readonly runs?: number; // for each bot; 1,000 unless given
  readonly seed?: number;
  readonly bots?: readonly BotName[];
}

const ENOUGH = 400; // actions

/**
 * Lets each bot play a scenario in one language. The same seed gives the same figures.
 * @param texts of the replies and lines, by id: what a guess by length or by words goes by
 */
export function runBots(scenario: Scenario, methods: readonly Method[], texts: Texts, options: BotOptions = {}): readonly BotFigures[] {
  const circumstances = new CircumstancesByState(scenario);
  return (options.bots ?? BOTS).map((bot) => run(scenario, methods, choiceOf(bot, scenario, texts), bot, options, circumstances));
}

function run(scenario: Scenario, methods: readonly Method[], choose: Choice, bot: BotName, options: BotOptions, known: CircumstancesByState): BotFigures {
  const runs = options.runs ?? 1000;
  const random = randomFrom(options.seed ?? 1, bot);
  const totals = methods.map((): number[] => []);
  const outcomes = new Map<Outcome, number>();
  const log: LogEntry[] = [];
  const beats: Beat[] = [];
  const witness = { log, beats: bot === 'echo' ? beats : null };
  let ended = 0;
  for (let i = 0; i < runs; i++) {
    log.length = 0;
    beats.length = 0;
    let state = begin(scenario);
    for (let acts = 0; state.phase !== 'ended' && acts < ENOUGH; acts++) {
      const offered = offers(scenario, state);
      if (offered.length === 0) break;
      state = step(scenario, state, choose(offered, random, beats), witness);
    }
    if (state.phase !== 'ended') continue;
    ended++;
    const outcome = outcomeOf(scenario, state);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    methods.forEach((method, index) => totals[index]!.push(total(log, method, known.of(state))));
  }
  return {
    bot,
    totals: Object.fromEntries(methods.map((method, index) => [method.id, spreadOf(totals[index]!)])),
    outcomes: Object.fromEntries(OUTCOMES.map((name) => [name, (outcomes.get(name) ?? 0) / Math.max(1, ended)])) as Record<Outcome, number>,
    runs,
    unended: runs - ended,
  };
}

type Choice = (offered: readonly string[], random: () => number, beats: readonly Beat[]) => string;
type Rank = (reply: string, order: number, beats: readonly Beat[]) => number;

const REPLY = 'reply:';

function choiceOf(bot: BotName, scenario: Scenario, texts: Texts): Choice {
  const rank = rankOf(bot, scenario, texts);
  return (offered, random, beats) => {
    if (bot === 'listener' && offered.includes('cut-in')) return 'listen';
    let candidates: string[] = [];
    if (rank && offered[0]?.startsWith(REPLY)) {
      let most = -Infinity;
      offered.forEach((action, order) => {
        if (!action.startsWith(REPLY)) return;
        const value = rank(action.slice(REPLY.length), order, beats);
        if (value > most) [most, candidates] = [value, [action]];
        else if (value === most) candidates.push(action);
      });
    } else {
      candidates = offered.filter((action) => action !== 'leave');
      if (candidates.length === 0) return 'leave';
    }
    return candidates[Math.floor(random() * candidates.length)]!;
  };
}

const KIND_WORDS =
  /(?<!\p{L})(?:sorry|apolog\p{L}*|understand\p{L}*|understood|thank\p{L}*|siento|lament\p{L}*|disculp\p{L}*|perd[oó]n\p{L}*|entiend\p{L}*|entendemos|comprend\p{L}*|gracias|agradec\p{L}*|agradezc\p{L}*)/giu;
const WORD = /\p{L}+/gu;

/** How much a bot likes a reply, the higher the better; none where it does not look at replies. */
function rankOf(bot: BotName, scenario: Scenario, texts: Texts): Rank | undefined {
  const textOf = (id: string): string => texts[id] ?? '';
  const once = (rank: (text: string) => number): Rank => {
    const known = new Map<string, number>();
    return (reply) => {
      let value = known.get(reply);
      if (value === undefined) known.set(reply, (value = rank(textOf(reply))));
      return value;
    };
  };
  switch (bot) {
    case 'longest':
      return once((text) => text.length);
    case 'shortest':
      return once((text) => -text.length);
    case 'first':
      return (_, order) => -order;
    case 'last':
      return (_, order) => order;
    case 'polite':
      return once((text) => text.match(KIND_WORDS)?.length ?? 0);
    case 'question':
      return once((text) => (text.includes('?') ? 1 : 0));
    case 'echo':
      return echo(scenario, textOf);
    case 'random':
    case 'listener':
      return undefined;
  }
}

/** Different words that a reply shares with the customer's last line. */
function echo(scenario: Scenario, textOf: (id: string) => string): Rank {
  const customer = scenario.people.find((person) => person.role === 'customer')?.id;
  const words = new Map<string, ReadonlySet<string>>();
  const wordsOf = (id: string): ReadonlySet<string> => {
    let set = words.get(id);
    if (!set) words.set(id, (set = new Set(textOf(id).toLowerCase().match(WORD) ?? [])));
    return set;
  };
  return (reply, _, beats) => {
    const line = beats.findLast((beat) => beat.kind === 'line' && beat.by === customer);
    if (line?.kind !== 'line') return 0;
    const said = wordsOf(line.id);
    let shared = 0;
    for (const word of wordsOf(reply)) if (said.has(word)) shared++;
    return shared;
  };
}

/** The circumstances of ended plays, the same object for the same circumstances, so that a score is planned once. */
class CircumstancesByState {
  private readonly scenario: Scenario;
  private readonly known = new Map<string, Circumstances>();

  constructor(scenario: Scenario) {
    this.scenario = scenario;
  }

  of(state: State): Circumstances {
    const key = `${state.promises.length > 0} ${state.flags.join()}`;
    let circumstances = this.known.get(key);
    if (!circumstances) this.known.set(key, (circumstances = circumstancesOf(this.scenario, state)));
    return circumstances;
  }
}

function spreadOf(values: number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const sum = sorted.reduce((one, other) => one + other, 0);
  return { mean: sum / Math.max(1, sorted.length), quartiles: [at(0.25), at(0.5), at(0.75)], p95: at(0.95), max: sorted.at(-1) ?? 0 };
}
