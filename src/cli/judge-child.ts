import { readScenario } from '../authoring/scenario-file.ts';
import { judgeScenario } from '../authoring/scenario-rules.ts';
import type { Task } from './judge-pool.ts';

/* A process of the judge pool: reads each scenario that it is given, and answers with what the rules say of it. */

process.on('message', ({ files, reactions, methods }: Task) => {
  process.send?.(judgeScenario(readScenario(files, reactions), methods));
});
