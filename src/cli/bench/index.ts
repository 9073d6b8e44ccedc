import { parseArgs } from 'node:util';
import { loadavg, availableParallelism } from 'node:os';
import { launch } from './browser.ts';
import { checkFigures } from './check.ts';
import { exploreFigures } from './explore.ts';
import { table, type Figure } from './figure.ts';
import { growthFigures, SIZES } from './growth.ts';
import { hostileFigures } from './hostile.ts';
import { learningFigures } from './learning.ts';
import { loadFigures } from './load.ts';
import { mutationFigures } from './mutation/figures.ts';
import { MAPPED, pathMapFigures } from './path-map.ts';
import { reducerFigures } from './reducer.ts';
import { openSite } from './site.ts';
import { stageFigures } from './stage.ts';
import { stayFigures } from './stay.ts';
import { wholePlayFigures } from './whole-play.ts';

/*
 * npm run bench: our built game beside a page on inkjs and a bare one, its stage, the rules by themselves, the
 * reading of files, and the workbench.
 *   --only reducer,hostile,explore,check,stage,load,play,growth,learning,stay   parts of it
 *   --only mutation                                                             what the check catches of 750 mutations: minutes, only where asked for
 *   --rounds N                                                                  visits of each page and setting (7)
 *   --json                                                                      the figures as JSON, nothing else on standard output
 * Exits with 1 where a limit is missed, with 2 where it could not be run.
 */
const PARTS = ['reducer', 'hostile', 'explore', 'check', 'mutation', 'stage', 'load', 'play', 'growth', 'learning', 'stay'] as const;
type Part = (typeof PARTS)[number];
/** Parts that need no page of the bench's own stories. */
const WITHOUT_STORIES: ReadonlySet<Part> = new Set(['reducer', 'hostile', 'explore', 'check', 'mutation', 'stage']);
/** Parts that are left out unless they are asked for. */
const SLOW: ReadonlySet<Part> = new Set(['mutation']);

async function run(wanted: ReadonlySet<string>, rounds: number, tell: (line: string) => void): Promise<Figure[]> {
  const figures: Figure[] = [];
  const isWanted = (part: Part) => wanted.has(part);
  if (isWanted('reducer')) figures.push(...reducerFigures(rounds));
  if (isWanted('hostile')) figures.push(...hostileFigures(tell));
  if (isWanted('explore')) figures.push(...exploreFigures(tell));
  if (isWanted('check')) figures.push(...(await checkFigures(tell)));
  if (isWanted('mutation')) figures.push(...mutationFigures(tell));
  if (isWanted('stage')) figures.push(...(await stageFigures(tell)));
  if (!PARTS.some((part) => !WITHOUT_STORIES.has(part) && isWanted(part))) return figures;
  tell('Building the game with the stories of the bench.');
  const site = await openSite([...(isWanted('growth') ? SIZES : []), ...(isWanted('learning') ? [MAPPED] : [])]);
  const browser = await launch();
  try {
    if (isWanted('load')) figures.push(...(await loadFigures(browser, site, rounds, tell)));
    if (isWanted('play')) figures.push(...(await wholePlayFigures(browser, site)));
    if (isWanted('growth')) figures.push(...(await growthFigures(browser, site, rounds, tell)));
    if (isWanted('learning')) figures.push(...(await learningFigures(browser, site, rounds, tell)), ...(await pathMapFigures(browser, site, rounds)));
    if (isWanted('stay')) figures.push(...(await stayFigures(browser, site, tell)));
  } finally {
    await browser.close();
    await site.close();
  }
  return figures;
}

try {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, rounds: { type: 'string', default: '7' }, json: { type: 'boolean', default: false } },
  });
  const wanted = new Set(values.only === undefined ? PARTS.filter((part) => !SLOW.has(part)) : values.only.split(','));
  const unknown = [...wanted].filter((part) => !(PARTS as readonly string[]).includes(part));
  const rounds = Number(values.rounds);
  if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}; there are ${PARTS.join(', ')}.`);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${values.rounds}: a whole number from 1 on is wanted.`);
  const busy = () => (loadavg()[0] ?? 0) / availableParallelism();
  const before = busy();
  const figures = await run(wanted, rounds, (line) => console.error(line));
  if (values.json) console.log(JSON.stringify(figures, null, 2));
  else console.log(`\n${table(figures)}`);
  if (before > 0.7) console.error('The machine was busy with other things: judge ratios, and measure again when it is not.');
  process.exitCode = figures.some(({ held }) => held === false) ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
