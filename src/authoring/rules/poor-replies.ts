import { begin, step } from '../../domain/conversation.ts';
import type { BestPlays } from '../../domain/explore.ts';
import { beam, type Aim } from '../../domain/explore/beam.ts';
import { positionsOf } from '../../domain/explore/positions.ts';
import { offers } from '../../domain/offers.ts';
import { outcomeOf } from '../../domain/outcome.ts';
import type { Scenario } from '../../domain/scenario.ts';
import type { State } from '../../domain/state.ts';
import { repliesOf, type Case } from './case.ts';

const SHARE = 0.6;
/** As findings say it. */
const share = (part: number): number => Math.round(part * 100) / 100;
/** States looked at for each reply, those with the happiest customer: where a play has gone wrong before, it says little of the reply. */
const STATES = 4;

const fails = (scenario: Scenario, state: State): boolean => ['lost', 'detractor'].includes(outcomeOf(scenario, state));

/** Whether the play can still end well from here, as far as a search for the happiest customer finds. */
function canEndWell(scenario: Scenario, state: State): boolean {
  if (state.phase === 'ended') return !fails(scenario, state);
  const happiest: Aim = (_, ahead, now) => now.trust - now.heat + (ahead === null && !fails(scenario, now) ? 1000 : 0);
  const optimistic: Aim = (scores, ahead, now) => (ahead === null ? happiest(scores, ahead, now) : 2000 + now.trust - now.heat);
  const [end] = beam(positionsOf(scenario), { state, scores: [] }, optimistic, 12);
  return end !== undefined && !fails(scenario, end.position.state);
}

/** A reply that is on offer in a state, and the state that it leads to. */
interface Choice {
  readonly scenario: Scenario; // as the play began
  readonly before: State;
  readonly after: State;
}

const feeling = ({ after: { trust, heat } }: Choice): number => trust - heat;

/** Some of the states in which each of the replies is on offer in a play: those that leave the happiest customer. */
function choicesOf({ scenario: usual, known }: Case, replies: ReadonlySet<string>, best: BestPlays): ReadonlyMap<string, readonly Choice[]> {
  const choices = new Map<string, Choice[]>();
  const found = [best.ideal, best.evenly, ...Object.values(best.byMethod)].map(({ actions }) => ({ scenario: usual, actions }));
  for (const { scenario, actions } of [...found, ...known.sampled()]) {
    let state = begin(scenario);
    for (const action of actions) {
      for (const offered of action.startsWith('reply:') ? offers(scenario, state) : []) {
        const reply = offered.replace('reply:', '');
        const known = choices.get(reply) ?? [];
        // Where the usual play offers it, what else is remembered adds nothing.
        if (!replies.has(reply) || (known[0]?.scenario ?? scenario) !== scenario) continue;
        choices.set(reply, [...known, { scenario, before: state, after: step(scenario, state, offered) }]);
      }
      state = step(scenario, state, action);
    }
  }
  return new Map([...choices].map(([reply, all]) => [reply, all.toSorted((one, other) => feeling(other) - feeling(one)).slice(0, STATES)]));
}

/** Rule B5: most poor replies still allow an ending that does not fail, and the first mistake never ends the run. */
export function checkPoorReplies(one: Case): void {
  const { scenario, book, written, known } = one;
  const best = known.best();
  const poor = new Set(known.standings().flatMap((standing) => standing.poor));
  const choices = [...choicesOf(one, poor, best)];
  const hopeless = choices.filter(([, all]) => !all.some(({ scenario, after }) => canEndWell(scenario, after)));
  // Where nothing that can be said ends well any more, what came before is to blame.
  const blamed = hopeless.filter(([, all]) => all.some(({ scenario, before }) => canEndWell(scenario, before))).map(([reply]) => reply);
  const judged = choices.length - hopeless.length + blamed.length;
  if (blamed.length > (1 - SHARE) * judged) {
    book.warn('B5', written, ['nodes'], `${blamed.length} of ${judged} poor replies leave no ending that does not fail (${blamed.slice(0, 6).join(', ')}).`, 'Let most of them be repaired.', { measured: share(1 - blamed.length / judged), threshold: SHARE });
  }

  const byId = new Map(repliesOf(one).map(({ reply }) => [reply.id, reply]));
  let state = begin(scenario);
  for (const action of best.ideal.actions) {
    for (const offered of offers(scenario, state)) {
      const reply = byId.get(offered.replace('reply:', ''));
      if (reply === undefined || !poor.has(reply.id)) continue;
      const next = step(scenario, state, offered);
      if (next.phase === 'ended' && fails(scenario, next)) {
        book.warn('B5', reply, ['to'], `The reply \`${reply.id}\` ends the run though it is the first mistake.`, 'Give the player a chance to repair it.');
      }
    }
    state = step(scenario, state, action);
  }
}
