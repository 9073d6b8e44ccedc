import { finish } from '../../domain/explore.ts';
import { ENOUGH, sampledPlays } from '../../domain/explore/sample.ts';
import { OUTCOMES, type Outcome } from '../../domain/outcome.ts';
import { leadingOf, playText, repliesOf, type Case } from './case.ts';

const HAPPY: Outcome = 'emotionally-satisfied';
const SAMPLES = 200;
const ENDINGS = 3;

/**
 * Rules over the states that a play can come to: every node (A2), every ending and every conditional reply (A5) is
 * reached in one of them, none is without a way to an ending (A4), endings and outcomes are various (B3), and a happy
 * ending with a missed step exists (D5).
 */
export function checkWhatCanHappen(one: Case): void {
  const { scenario, written, book, known } = one;
  const seen = known.explored();
  // Where not everything could be looked at, what was not seen is doubtful, not impossible.
  const doubt = seen.exact ? book.error : book.warn;
  const never = seen.exact ? 'never' : `not in ${seen.states} states`;

  for (const { place, actions } of seen.deadEnds) {
    const node = written.nodes[place];
    book.error('A4', node ?? written, [], `Nothing can be done at \`${place}\` after ${playText(actions)}.`, 'Let one reply be without a condition, or one way lead on.');
  }
  for (const { place, actions } of seen.traps) {
    const node = written.nodes[place];
    book.error('A4', node ?? written, [], `No ending can be reached from \`${place}\` after ${playText(actions)}.`, 'Lead a way from there to an ending.');
  }
  for (const [name, node] of Object.entries(written.nodes)) {
    if (seen.nodes.has(name) || seen.endings.has(name)) continue;
    if (node.ending !== undefined) doubt('A5', node, [], `The ending \`${name}\` is ${never} reached in a play.`, 'Look at the conditions of the ways that lead there.');
    else doubt('A2', node, [], `The node \`${name}\` is ${never} reached in a play.`, 'Look at the conditions of the ways that lead there.');
  }
  for (const { node, reply } of repliesOf(one)) {
    if (!seen.nodes.has(node) || seen.replies.has(reply.id)) continue;
    doubt('A5', reply, reply.when === undefined ? [] : ['when'], `The reply \`${reply.id}\` is ${never} on offer.`, 'Look at its condition, and at what has happened before a play comes here.');
  }

  // Without a play that ends there is nothing that the rules after this one could weigh.
  if (known.sampled().length === 0 && seen.deadEnds.length + seen.traps.length === 0) {
    book.error('A4', written, ['nodes'], `No play was found that ends within ${ENOUGH} actions.`, 'Lead to an ending sooner, or look for conversations that go round in circles.', { threshold: ENOUGH });
  }
  if (seen.endings.size === 0) return;
  if (seen.endings.size < ENDINGS) {
    book.warn('B3', written, ['nodes'], `${seen.endings.size} endings can be reached; a scenario has at least ${ENDINGS}.`, 'Add an ending that a worse or a better play deserves.', { measured: seen.endings.size, threshold: ENDINGS });
  }
  const missing = OUTCOMES.filter((outcome) => !seen.outcomes.has(outcome));
  if (missing.length > 0) {
    book.warn('B3', written, ['nodes'], `No play ends ${missing.join(' or ')}.`, 'Let the four outcomes be possible: look at heat and trust at the endings, and at `settled`.', { measured: OUTCOMES.length - missing.length, threshold: OUTCOMES.length });
  }

  // Beside the shortest plays that end happily, some ordinary ones: who plays so seldom does everything right.
  const shortest = [...known.exploredUsual().endings.values()].flatMap((outcomes) => [...outcomes.values()]);
  const ordinary = sampledPlays(scenario, 1, SAMPLES).map(({ actions }) => actions);
  const happy = [...shortest, ...ordinary].map((actions) => finish(scenario, leadingOf(one), actions)).filter(({ outcome }) => outcome === HAPPY);
  const imperfect = happy.some(({ levels }) => Object.values(levels).some((steps) => steps.includes(0)));
  if (happy.length > 0 && !imperfect) {
    book.warn('D5', written, ['nodes'], 'No happy ending was found in which a step was missed: the ending tells the score.', 'Let the customer forgive one thing that the methods do not.');
  }
}
