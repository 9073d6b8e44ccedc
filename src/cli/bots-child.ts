import { runBotsInAll } from '../domain/bots.ts';
import type { Game } from './bots-beside.ts';

/* A process in which the guessing bots play each scenario that it is given. It loads the rules of play alone, and so starts soon. */

process.on('message', ({ scenario, methods, texts }: Game) => {
  process.send?.(runBotsInAll(scenario, methods, texts));
});
