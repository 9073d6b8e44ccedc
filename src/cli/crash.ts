import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { crashPlay } from './crash-play.ts';
import { DIST, ROOT } from './root.mjs';
import { serve } from './serve.mjs';

/*
 * npm run test:crash: plays at random in the built game and kills the browser after every answer, 100 ms after it was
 * painted; the play has to go on from exactly there.
 *   --plays N   how many plays (100), over all scenarios in turn
 *   --from N    seed of the first (0)
 * Exits with 1 where anything was lost, or a play did not go on.
 */
const { values } = parseArgs({ options: { plays: { type: 'string', default: '100' }, from: { type: 'string', default: '0' } } });
const plays = Number(values.plays);
const folder = join(ROOT, 'scenarios');
const scenarios = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'scenario.yaml')));
const server = await serve({ dir: DIST, port: 0 });
const waiting = Array.from({ length: plays }, (_, place) => Number(values.from) + place);
let kills = 0;
const lost: string[] = [];
const stuck: string[] = [];
const work = async () => {
  for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
    const scenario = scenarios[seed % scenarios.length] ?? '';
    try {
      // oxlint-disable-next-line no-await-in-loop -- as many at a time as there are processors
      const done = await crashPlay(server.url, scenario, seed, () => true);
      kills += done.kills;
      lost.push(...done.lost);
      console.error(`${scenario}, seed ${seed}: killed ${done.kills} times, lost ${done.lost.length}`);
    } catch (error) {
      // One play that gets stuck says so and fails the run, and the others still tell what they have to.
      stuck.push(String(error));
      console.error(`${scenario}, seed ${seed}: stuck. ${String(error)}`);
    }
  }
};
await Promise.all(Array.from({ length: availableParallelism() }, work));
await server.close();
console.log(`${plays} plays, killed ${kills} times, ${lost.length} answers lost, ${stuck.length} plays stuck`);
for (const one of [...lost, ...stuck]) console.log(one);
process.exitCode = lost.length + stuck.length > 0 ? 1 : 0;
