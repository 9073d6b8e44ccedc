import type { Texts } from '../../domain/scenario.ts';
import type { WrittenLine } from '../shape.ts';
import { repliesOf, type Case } from './case.ts';

const REPLY = 200;
const TURN = 360;
const TITLE = 40;

/** Rule F3: how long a reply, a customer's turn and a title may be, in characters, in every language. */
export function checkLengths({ written, texts, book, ...rest }: Case): void {
  for (const [language, own] of Object.entries(texts)) {
    const length = (id: string): number => (own[id] ?? '').length;
    if (length('title') > TITLE) book.warn('F3', written.text, ['title'], `The title has ${length('title')} characters in ${language}; ${TITLE} fit.`, 'Shorten it.');
    for (const { reply } of repliesOf({ written, texts, book, ...rest })) {
      if (length(reply.id) > REPLY) book.warn('F3', reply, ['text'], `The reply \`${reply.id}\` has ${length(reply.id)} characters in ${language}; ${REPLY} are read.`, 'Say it shorter.');
      for (const turn of turnsOf(reply.answer ?? [], false)) checkTurn(turn, own, language);
    }
    for (const node of Object.values(written.nodes)) {
      for (const turn of turnsOf(node.lines ?? [], node.vent === true)) checkTurn(turn, own, language);
    }
  }

  function checkTurn(turn: readonly WrittenLine[], own: Texts, language: string): void {
    const [first] = turn;
    const length = turn.reduce((sum, line) => sum + (own[line.id] ?? '').length, 0);
    if (first === undefined || length <= TURN) return;
    book.warn('F3', first, [], `What is said from \`${first.id}\` on has ${length} characters in ${language}; ${TURN} are heard in one go.`, 'Cut it, or let somebody answer in between.');
  }
}

/** Lines that one person says without a break; in a vent each line is heard by itself. */
function turnsOf(lines: readonly WrittenLine[], vent: boolean): readonly (readonly WrittenLine[])[] {
  if (vent) return lines.map((line) => [line]);
  const turns: WrittenLine[][] = [];
  for (const line of lines) {
    // Of lines with conditions not all are spoken: each counts by itself.
    const last = turns.at(-1);
    if (last !== undefined && last[0]?.by === line.by && line.when === undefined && last[0]?.when === undefined) last.push(line);
    else turns.push([line]);
  }
  return turns;
}
