import { runBotsInAll, type BotFigures } from '../../domain/bots.ts';
import { bestPlays, explore, worthOfReplies, type BestPlays, type Exploration } from '../../domain/explore.ts';
import { sampledPlays } from '../../domain/explore/sample.ts';
import { asRemembered, meetingOf, memorySets } from '../../domain/memory.ts';
import type { Method } from '../../domain/method.ts';
import type { Scenario, Texts } from '../../domain/scenario.ts';
import type { State } from '../../domain/state.ts';
import { explorationOfAll } from './exploration-of-all.ts';

/** How the replies of one decision stand to each other (scenario-quality.md, Words). */
export interface Standing {
  readonly node: string;
  readonly values: ReadonlyMap<string, number>; // by reply, 0–100: the best mean total that can still be had
  readonly best: readonly string[]; // the highest value, and what equals it
  readonly poor: readonly string[]; // at least ten below it
}

const POOR = 10;
const SAMPLES = 60;
/** Where something else is remembered, only what it changes is news: plays sampled, states looked at for what a reply is worth, exploring. */
const [SAMPLES_REMEMBERED, STATES_REMEMBERED, EXPLORING_REMEMBERED] = [20, 2, { limit: 4000, samples: 300 }];
/** Values are estimates: what differs by less is equal. */
const EQUAL = 0.5;

/** An ended play, in the scenario as it began. */
export interface SampledPlay {
  readonly scenario: Scenario;
  readonly actions: readonly string[];
  readonly state: State;
}

/**
 * The scenario as its author says that it begins, then as it begins for everything else that may be remembered in it, so
 * far as anything in it reads the difference.
 */
export function beginningsOf(scenario: Scenario): readonly Scenario[] {
  const { returns, ...rest } = scenario;
  if (returns === undefined) return [scenario];
  const read = new Set([...JSON.stringify(rest).matchAll(/"flag":(\d+)/g)].map(([, number]) => scenario.flags[Number(number)]));
  const told = (one: Scenario): string => [meetingOf(one)?.id, ...(one.memory ?? returns.otherwise).filter((name) => read.has(`remembered:${name}`))].join(' ');
  const different = new Map([[told(scenario), scenario]]);
  for (const one of memorySets(scenario).map((set) => asRemembered(scenario, set))) if (!different.has(told(one))) different.set(told(one), one);
  return [...different.values()];
}

/** What guessing comes to, by language: see `runBotsInAll`. */
export type Guesses = Readonly<Record<string, readonly BotFigures[]>>;

/** What exploring, searching and guessing tell of a scenario: each takes a while, and is done once, when a rule asks. */
export class Workings {
  private readonly scenario: Scenario;
  private readonly leading: readonly Method[];
  private readonly texts: Readonly<Record<string, Texts>>;
  private readonly beginnings: readonly Scenario[];
  private explorations: readonly Exploration[] | undefined;
  private bestOnes: BestPlays | undefined;
  private decisions: readonly Standing[] | undefined;
  private samples: readonly SampledPlay[] | undefined;
  private guesses: Guesses | undefined;

  constructor(scenario: Scenario, leading: readonly Method[], texts: Readonly<Record<string, Texts>>) {
    this.scenario = scenario;
    this.beginnings = beginningsOf(scenario);
    this.leading = leading;
    this.texts = texts;
  }

  /** What can happen, whatever is remembered. */
  explored(): Exploration {
    return explorationOfAll(this.exploredEach());
  }

  /** What can happen as the author says that it begins. */
  exploredUsual(): Exploration {
    return this.exploredEach()[0]!;
  }

  /** Some hundred plays by several ways of choosing, for rules that need no more than examples. */
  sampled(): readonly SampledPlay[] {
    return (this.samples ??= this.samplesOf(SAMPLES, SAMPLES_REMEMBERED));
  }

  /** Sampled plays, so many as the author says that it begins and so many for all else that may be remembered. */
  samplesOf(usual: number, remembered: number): readonly SampledPlay[] {
    return this.beginnings.flatMap((scenario, index) => sampledPlays(scenario, 1, index === 0 ? usual : remembered).map((play) => ({ scenario, ...play })));
  }

  /** @throws where no play ends, which rule A4 says */
  best(): BestPlays {
    return (this.bestOnes ??= bestPlays(this.scenario, this.leading));
  }

  /** Every decision that a play came to, with what its replies are worth. @throws where no play ends */
  standings(): readonly Standing[] {
    return (this.decisions ??= this.compare());
  }

  /** What guessing comes to in a language, a thousand runs for each bot. */
  bots(language: string): readonly BotFigures[] {
    this.guesses ??= runBotsInAll(this.scenario, this.leading, this.texts);
    return this.guesses[language] ?? [];
  }

  /**
   * Explores and searches while the bots play elsewhere. Nothing is weighed where plays get stuck, which rule A4 says.
   * @param play lets them play, as `runBotsInAll` does
   */
  async workBeside(play: (game: { readonly scenario: Scenario; readonly methods: readonly Method[]; readonly texts: Readonly<Record<string, Texts>> }) => Promise<Guesses>): Promise<void> {
    const guesses = play({ scenario: this.scenario, methods: this.leading, texts: this.texts });
    guesses.catch(() => {}); // where the search throws, nobody hears what became of them
    const { endings, deadEnds, traps } = this.explored();
    if (endings.size > 0 && deadEnds.length + traps.length === 0) this.standings();
    this.guesses = await guesses;
  }

  private exploredEach(): readonly Exploration[] {
    return (this.explorations ??= this.beginnings.map((scenario, index) => explore(scenario, index === 0 ? {} : EXPLORING_REMEMBERED)));
  }

  private compare(): readonly Standing[] {
    const byNode = valuesByNode(worthOfReplies(this.scenario, this.leading, { through: [this.best().ideal.actions] }));
    for (const scenario of this.beginnings.slice(1)) {
      for (const [node, values] of valuesByNode(worthOfReplies(scenario, this.leading, { states: STATES_REMEMBERED }))) {
        const known = byNode.get(node) ?? new Map<string, number>();
        byNode.set(node, known);
        // A reply that only a memory allows stands to the best of its node as it does there.
        const shift = known.size === 0 ? 0 : Math.max(...known.values()) - Math.max(...values.values());
        for (const [reply, value] of values) if (!known.has(reply)) known.set(reply, Math.max(0, value + shift));
      }
    }
    return [...byNode].map(([node, values]) => {
      const most = Math.max(...values.values());
      const which = (wanted: (value: number) => boolean): string[] => [...values].filter(([, value]) => wanted(value)).map(([reply]) => reply);
      return { node, values, best: which((value) => value >= most - EQUAL), poor: which((value) => value <= most - POOR) };
    });
  }
}

function valuesByNode(worth: ReturnType<typeof worthOfReplies>): Map<string, Map<string, number>> {
  const byNode = new Map<string, Map<string, number>>();
  for (const { node, reply, value } of worth) byNode.set(node, (byNode.get(node) ?? new Map<string, number>()).set(reply, value));
  return byNode;
}
