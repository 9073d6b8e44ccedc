import { begin, step } from '../../domain/conversation.ts';
import type { Beat } from '../../domain/state.ts';
import type { WrittenLine } from '../shape.ts';
import { repliesOf, type Case } from './case.ts';

/**
 * Rule A5, over some plays: a line without a condition is said whenever a play comes to it. Where its speaker is not there
 * it is left out, and nobody would notice.
 */
export function checkUnsaidLines(one: Case): void {
  const { written, book, known } = one;
  const answers = new Map(repliesOf(one).map(({ reply }) => [`reply:${reply.id}`, reply.answer ?? []]));
  const told = new Set<WrittenLine>();
  for (const { scenario, actions } of known.sampled()) {
    let state = begin(scenario);
    for (const action of actions) {
      const beats: Beat[] = [];
      const nodes: string[] = [];
      state = step(scenario, state, action, { log: null, beats, nodes });
      const said = new Set(beats.flatMap((beat) => (beat.kind === 'line' ? [beat.id] : [])));
      // A vent is heard line by line, and may be cut short.
      const due = nodes.flatMap((name) => (written.nodes[name]?.vent === true ? [] : (written.nodes[name]?.lines ?? [])));
      for (const line of [...(answers.get(action) ?? []), ...due]) {
        if (line.when !== undefined || said.has(line.id) || told.has(line)) continue;
        told.add(line);
        book.warn('A5', line, ['id'], `A play can come to the line \`${line.id}\` while its speaker is not there, and leaves it out.`, 'Give it a `when: { present: … }`, let them join, or look for the way that leads here.');
      }
    }
  }
}
