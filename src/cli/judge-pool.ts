import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { MethodReading } from '../authoring/method-library.ts';
import type { Reactions } from '../authoring/reactions.ts';
import { readScenario, type ScenarioFiles } from '../authoring/scenario-file.ts';
import { judgeScenario, judgeScenarioBeside, type Judgement } from '../authoring/scenario-rules.ts';
import { BotsBeside, isProcessorIdle } from './bots-beside.ts';

/** A scenario to judge, as it was read from disk: what a reading holds cannot go from process to process. */
export interface Task {
  readonly files: ScenarioFiles;
  readonly reactions: Reactions | undefined; // as in readScenario
  readonly methods: MethodReading;
}

const CHILD = fileURLToPath(new URL('./judge-child.ts', import.meta.url));

/**
 * What the rules say of each of several scenarios, in their order. Several are judged by as many processes as there are
 * processors; one alone is judged here, with the bots playing beside where a processor is idle.
 * @param tell hears the number of a scenario once it is judged
 * @throws where a process ends before it has answered, which is a mistake of ours; what happened stands on standard error
 */
export async function judgeAll(tasks: readonly Task[], tell: (task: number) => void = () => {}): Promise<readonly Judgement[]> {
  const [only] = tasks;
  if (only !== undefined && tasks.length === 1) return [await judgeOne(only)];
  const judgements: Judgement[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    // Maps and sets come through only this way.
    const child = fork(CHILD, { execArgv: ['--import', 'tsx'], serialization: 'advanced' });
    const ended = once(child, 'exit').then(([status]): never => {
      throw new Error(`A process that judges scenarios ended with ${status}.`);
    });
    try {
      while (next < tasks.length) {
        const number = next++;
        child.send(tasks[number]!);
        // oxlint-disable-next-line no-await-in-loop -- a process judges one after the other
        const [judgement] = (await Promise.race([once(child, 'message'), ended])) as [Judgement];
        judgements[number] = judgement;
        tell(number);
      }
    } finally {
      ended.catch(() => {}); // from here on it may end
      child.kill();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), tasks.length) }, work));
  return judgements;
}

async function judgeOne({ files, reactions, methods }: Task): Promise<Judgement> {
  const bots = isProcessorIdle() ? new BotsBeside() : undefined;
  const reading = readScenario(files, reactions);
  if (bots === undefined) return judgeScenario(reading, methods);
  try {
    return await judgeScenarioBeside(reading, methods, (game) => bots.play(game));
  } finally {
    bots.end();
  }
}
