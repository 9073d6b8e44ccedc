import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Guesses } from '../authoring/rules/workings.ts';
import type { Method } from '../domain/method.ts';
import type { Scenario, Texts } from '../domain/scenario.ts';

/** What the bots play, and by what they are scored. */
export interface Game {
  readonly scenario: Scenario;
  readonly methods: readonly Method[];
  readonly texts: Readonly<Record<string, Texts>>; // by language
}

const CHILD = fileURLToPath(new URL('./bots-child.ts', import.meta.url));

/** Whether a processor stands idle, by the load of the last minute: otherwise a second process only costs its start. */
export function isProcessorIdle(): boolean {
  return availableParallelism() > 1 && loadavg()[0]! < availableParallelism();
}

/** A process in which the guessing bots play, while this one searches. Whoever begins it ends it. */
export class BotsBeside {
  private readonly child = fork(CHILD, { execArgv: ['--import', 'tsx'] });

  /** What the bots come to, one game after the other. @throws where the process ends before, which is a mistake of ours */
  async play(game: Game): Promise<Guesses> {
    const answered = new AbortController();
    const ended = once(this.child, 'exit', { signal: answered.signal }).then(([status]): never => {
      throw new Error(`The process in which the bots play ended with ${status}.`);
    });
    try {
      this.child.send(game);
      const [guesses] = (await Promise.race([once(this.child, 'message'), ended])) as [Guesses];
      return guesses;
    } finally {
      ended.catch(() => {}); // from here on nobody waits for it
      answered.abort();
    }
  }

  end(): void {
    this.child.kill();
  }
}
