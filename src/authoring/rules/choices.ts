import { begin, step } from '../../domain/conversation.ts';
import { offers } from '../../domain/offers.ts';
import type { Case } from './case.ts';

const SAMPLES = 100;
const SAMPLES_REMEMBERED = 30;
/** Replies on offer at once. */
const [LEAST, MOST] = [2, 4];

/** Rule B2, over some hundred plays: two to four replies are on offer at once, whatever the conditions let through. */
export function checkChoices({ written, book, known }: Case): void {
  const counts = new Map<string, Set<number>>();
  for (const { scenario, actions } of known.samplesOf(SAMPLES, SAMPLES_REMEMBERED)) {
    let state = begin(scenario);
    for (const action of actions) {
      const replies = offers(scenario, state).filter((offered) => offered.startsWith('reply:')).length;
      if (state.node !== null && replies > 0) counts.set(state.node, (counts.get(state.node) ?? new Set()).add(replies));
      state = step(scenario, state, action);
    }
  }
  for (const [name, seen] of counts) {
    const node = written.nodes[name];
    if (node?.replies === undefined) continue;
    const most = Math.max(...seen);
    // What is written without conditions is counted where the file is read.
    if (seen.has(1) && node.replies.length > 1) book.warn('B2', node, ['replies'], 'Only one reply may be on offer here, which is no decision.', 'Let a second one be without a condition.', { measured: 1, threshold: LEAST });
    if (most > MOST && node.replies.some(({ when }) => when !== undefined)) book.warn('B2', node, ['replies'], `Up to ${most} replies are on offer at once; four can be told apart.`, 'Give some of them a `when`, or a node of their own.', { measured: most, threshold: MOST });
  }
}
