import type { WrittenLine } from '../shape.ts';
import { repliesOf, type Case } from './case.ts';

const REPLY = 200;
const TURN = 360;
const TITLE = 40;

/** Rule F3: how long a reply, a customer's turn and a title may be, in characters, in every language. */
export function checkLengths({ written, texts, book, placeOfText }: Case): void {
  for (const [language, own] of Object.entries(texts)) {
    const lengthOf = (id: string): number => (own[id] ?? '').length;
    const tooLong = (id: string, measured: number, threshold: number, message: string, advice: string): void => {
      if (measured > threshold) book.add('F3', 'warning', placeOfText(language, id), message, advice, { language, measured, threshold });
    };
    const turn = (lines: readonly WrittenLine[]): void => {
      const [first] = lines;
      if (first === undefined) return;
      const length = lines.reduce((sum, line) => sum + lengthOf(line.id), 0);
      tooLong(first.id, length, TURN, `What is said from \`${first.id}\` on has ${length} characters; ${TURN} are heard in one go.`, 'Cut it, or let somebody answer in between.');
    };
    tooLong('title', lengthOf('title'), TITLE, `The title has ${lengthOf('title')} characters; ${TITLE} fit.`, 'Shorten it.');
    for (const { reply } of repliesOf({ written })) {
      tooLong(reply.id, lengthOf(reply.id), REPLY, `The reply \`${reply.id}\` has ${lengthOf(reply.id)} characters; ${REPLY} are read.`, 'Say it shorter.');
      turnsOf(reply.answer ?? [], false).forEach(turn);
    }
    for (const node of Object.values(written.nodes)) turnsOf(node.lines ?? [], node.vent === true).forEach(turn);
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
