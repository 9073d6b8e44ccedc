import { createInterface } from 'node:readline';
import { minutesToPrepare } from '../domain/desk.ts';
import { act, beginPlay, type Play } from '../domain/play.ts';
import type { Scenario } from '../domain/scenario.ts';
import { clockTime, duration } from '../ui/parts/clock-time.ts';
import { tell } from '../ui/parts/told.ts';
import { choicesOf } from './action-words.ts';
import { gauges } from './report/feeling.ts';
import type { Paint } from './report/paint.ts';
import { toldLines } from './report/turn.ts';
import type { Words } from './report/words.ts';
import { wrapped } from './report/wrap.ts';

/** Where somebody plays: what they type comes in, what they read goes out. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly paint: Paint;
}

const BRIEFING = ['you', 'they', 'happened', 'authority'] as const;
const LEAVING: ReadonlySet<string> = new Set(['q', 'quit', 'exit']);

/**
 * A play in the terminal, from the briefing to its end: each choice is a number. `q` or the end of the input leaves it.
 * @param seed the order in which replies stand, as in the game
 * @returns the play as far as it went
 */
export async function playInTerminal(scenario: Scenario, seed: number, words: Words, { input, output, paint }: Terminal): Promise<Play> {
  const { say, t, language } = words;
  const write = (...lines: readonly string[]): void => void output.write(`${lines.join('\n')}\n`);
  let play = beginPlay(scenario, { seed, language, ...(scenario.memory && { memory: scenario.memory }) });
  write('', paint('bold', say('title')), wrapped(say('situation')), '');
  for (const part of BRIEFING) write(paint('bold', t(`play.briefing.${part}`)), wrapped(say(part), 2));
  const asked = createInterface({ input, output, terminal: output.isTTY === true });
  const typed = asked[Symbol.asyncIterator]();
  try {
    while (play.state.phase !== 'ended') {
      const choices = choicesOf(play, words);
      if (choices.length === 0) break; // a dead end, which rule A5 finds
      write('', ...standing(play, words, paint), '', ...choices.map(({ key, text }) => hanging(`${paint('bold', key.padStart(2))}  `, text)));
      let chosen: string | undefined;
      while (chosen === undefined) {
        asked.setPrompt(`${paint('dim', `${choices.map(({ key }) => key).join(' ')} · q`)} > `);
        asked.prompt();
        const { done, value } = await typed.next();
        if (done === true) {
          write('');
          return play;
        }
        const answer = value.trim().toLowerCase();
        if (LEAVING.has(answer)) return play;
        chosen = choices.find(({ key, action }) => key === answer || action === answer)?.action;
        if (chosen === undefined && answer !== '') write(t('terminal.unknown', { keys: choices.map(({ key }) => key).join(', ') }));
      }
      play = act(play, chosen);
      const turn = play.turns.at(-1);
      write('', ...toldLines(tell(turn?.beats ?? [], { play, say, t, language }), words, paint, 2));
    }
    return play;
  } finally {
    asked.close();
  }
}

/** The time, what is left to prepare, and how the customer is. */
function standing(play: Play, words: Words, paint: Paint): readonly string[] {
  const { scenario, state } = play;
  const { t } = words;
  const left = minutesToPrepare(scenario, state);
  const desk = state.phase === 'desk' && Number.isFinite(left) ? ` · ${t('play.desk.left', { time: duration(left, { t }) })}` : '';
  return [paint('dim', `  ${clockTime(state.clock, { t })}${desk}`), gauges(state, play.turns.at(-1)?.before, words, paint)];
}

const hanging = (head: string, text: string): string => head + wrapped(text, 4).trimStart();
