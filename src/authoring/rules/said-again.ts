import { begin, step } from '../../domain/conversation.ts';
import type { Case } from './case.ts';

/** Rule D1, over some plays: a play does not come to a node again, where all would be said a second time. */
export function checkSaidAgain({ written, book, known }: Case): void {
  const told = new Set<string>();
  for (const { scenario, actions } of known.sampled()) {
    const been = new Set<string>();
    let state = begin(scenario);
    for (const action of actions) {
      const nodes: string[] = [];
      state = step(scenario, state, action, { log: null, beats: null, nodes });
      for (const name of nodes) {
        const node = written.nodes[name];
        if (been.has(name) && !told.has(name) && node !== undefined && (node.lines ?? []).length > 0) {
          told.add(name);
          book.warn('D1', node, ['lines'], `A play can come to \`${name}\` twice, and hear the same again.`, 'Look for a way or a contact that leads back, and lead it to a node of its own.');
        }
        been.add(name);
      }
    }
  }
}
