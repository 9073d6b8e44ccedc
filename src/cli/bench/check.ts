import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readMethods } from '../../authoring/method-library.ts';
import { readReactions } from '../../authoring/reactions.ts';
import { readScenario, type ScenarioReading } from '../../authoring/scenario-file.ts';
import { readMethodFolder, readScenarioFolder } from '../../authoring/scenario-folder.ts';
import { judgeScenario, judgeScenarioBeside } from '../../authoring/scenario-rules.ts';
import { BotsBeside, isProcessorIdle } from '../bots-beside.ts';
import { judgeAll, type Task } from '../judge-pool.ts';
import { ROOT } from '../root.mjs';
import { costBeside, costOf, type Cost } from './cost.ts';
import { atMost, type Figure } from './figure.ts';
import { median } from './statistics.ts';

/*
 * What the rules cost. As a program of its own: judges the one scenario whose id is its argument several times over and
 * prints what each time took, as JSON; the first is what an author waits for, later ones find the code warm.
 */

/** A scenario of about fifty nodes, in two languages. */
const ONE = 'ten-thousand-dollar-rebuild';
const ONE_MILLISECONDS = 1500;
const ALL_MILLISECONDS = 30_000;
const MEGABYTES = 500;
const ROUNDS = 4;

/** Checking one scenario with all that belongs to it, and every scenario that is shipped, on all processors. */
export async function checkFigures(tell: (line: string) => void): Promise<Figure[]> {
  tell(`Checking "${ONE}" ${ROUNDS} times.`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', import.meta.filename, ONE], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Checking "${ONE}" ended with ${status}: ${stderr}`);
  const rounds = JSON.parse(stdout) as Cost[];
  const [first, ...warm] = rounds.map(({ milliseconds }) => milliseconds);
  const tasks = shipped();
  tell(`Checking ${tasks.length} scenarios.`);
  const began = performance.now();
  await judgeAll(tasks, (number) => tell(`${tasks[number]?.files.folder}: judged`));
  return [
    atMost('checking one scenario, two languages, all bots', median(warm), ONE_MILLISECONDS, ' ms'),
    { name: 'the same in a process just started', measured: `${first?.toFixed(0)} ms` },
    atMost('memory for it', Math.max(...rounds.map(({ megabytes }) => megabytes)), MEGABYTES, ' MB'),
    atMost(`checking all ${tasks.length} shipped scenarios`, performance.now() - began, ALL_MILLISECONDS, ' ms'),
  ];
}

function shipped(): readonly Task[] {
  const folder = readScenarioFolder(join(ROOT, 'scenarios'), ROOT);
  const { reactions } = readReactions(folder.reactions);
  const methods = readMethods(readMethodFolder(join(ROOT, 'scenarios', 'methods'), ROOT));
  if (reactions === undefined) throw new Error('scenarios/reactions.yaml has errors: npm run --silent check says which.');
  return folder.scenarios.map((files) => ({ files, reactions, methods }));
}

const [, program, id] = process.argv;
if (program === import.meta.filename) {
  const task = shipped().find(({ files }) => files.folder === id);
  if (task === undefined) throw new Error(`There is no scenario "${id}".`);
  // Read anew each time, or the positions of the time before would be known.
  const read = (): ScenarioReading => readScenario(task.files, task.reactions);
  const bots = isProcessorIdle() ? new BotsBeside() : undefined;
  const rounds: Cost[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    if (bots === undefined) rounds.push(costOf(() => void judgeScenario(read(), task.methods)));
    // oxlint-disable-next-line no-await-in-loop -- one after the other, or they would wait for each other
    else rounds.push(await costBeside(async () => void (await judgeScenarioBeside(read(), task.methods, (game) => bots.play(game)))));
  }
  bots?.end();
  process.stdout.write(JSON.stringify(rounds));
}
