import { runBotsInAll, type BotFigures } from '../../domain/bots.ts';
import { bestPlays, explore, worthOfReplies, type BestPlays, type Exploration } from '../../domain/explore.ts';
import { sampledPlays } from '../../domain/explore/sample.ts';
import type { Method } from '../../domain/method.ts';
import type { Scenario, Texts } from '../../domain/scenario.ts';

/** How the replies of one decision stand to each other (scenario-quality.md, Words). */
export interface Standing {
  readonly node: string;
  readonly values: ReadonlyMap<string, number>; // by reply, 0–100: the best mean total that can still be had
  readonly best: readonly string[]; // the highest value, and what equals it
  readonly poor: readonly string[]; // at least ten below it
}

const POOR = 10;
const SAMPLES = 60;
/** Values are estimates: what differs by less is equal. */
const EQUAL = 0.5;

/** What guessing comes to, by language: see `runBotsInAll`. */
export type Guesses = Readonly<Record<string, readonly BotFigures[]>>;

/** What exploring, searching and guessing tell of a scenario: each takes a while, and is done once, when a rule asks. */
export class Workings {
  private readonly scenario: Scenario;
  private readonly leading: readonly Method[];
  private readonly texts: Readonly<Record<string, Texts>>;
  private exploration: Exploration | undefined;
  private bestOnes: BestPlays | undefined;
  private decisions: readonly Standing[] | undefined;
  private samples: ReturnType<typeof sampledPlays> | undefined;
  private guesses: Guesses | undefined;

  constructor(scenario: Scenario, leading: readonly Method[], texts: Readonly<Record<string, Texts>>) {
    this.scenario = scenario;
    this.leading = leading;
    this.texts = texts;
  }

  explored(): Exploration {
    return (this.exploration ??= explore(this.scenario));
  }

  /** Some hundred plays by several ways of choosing, for rules that need no more than examples. */
  sampled(): ReturnType<typeof sampledPlays> {
    return (this.samples ??= sampledPlays(this.scenario, 1, SAMPLES));
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

  private compare(): readonly Standing[] {
    const byNode = new Map<string, Map<string, number>>();
    for (const { node, reply, value } of worthOfReplies(this.scenario, this.leading, { through: [this.best().ideal.actions] })) {
      const values = byNode.get(node) ?? new Map<string, number>();
      byNode.set(node, values.set(reply, value));
    }
    return [...byNode].map(([node, values]) => {
      const most = Math.max(...values.values());
      const which = (wanted: (value: number) => boolean): string[] => [...values].filter(([, value]) => wanted(value)).map(([reply]) => reply);
      return { node, values, best: which((value) => value >= most - EQUAL), poor: which((value) => value <= most - POOR) };
    });
  }
}
