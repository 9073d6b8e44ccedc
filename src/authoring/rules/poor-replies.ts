import { begin, step } from '../../domain/conversation.ts';
import type { BestPlays } from '../../domain/explore.ts';
import { beam, type Aim } from '../../domain/explore/beam.ts';
import { positionsOf } from '../../domain/explore/positions.ts';
import { sampledPlays } from '../../domain/explore/sample.ts';
import { offers } from '../../domain/offers.ts';
import { outcomeOf } from '../../domain/outcome.ts';
import type { Scenario } from '../../domain/scenario.ts';
import type { State } from '../../domain/state.ts';
import { repliesOf, type Case } from './case.ts';

const SHARE = 0.6;
/** As findings say it. */
const share = (part: number): number => Math.round(part * 100) / 100;
const SAMPLES = 60;
/** States looked at for each reply. */
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

/** Some of the states that follow each of the replies, those on the way of the best plays first. */
function statesAfter(scenario: Scenario, replies: ReadonlySet<string>, best: BestPlays): ReadonlyMap<string, readonly State[]> {
  const after = new Map<string, State[]>();
  const ways = [best.ideal, best.evenly, ...Object.values(best.byMethod), ...sampledPlays(scenario, 1, SAMPLES)];
  for (const { actions } of ways) {
    let state = begin(scenario);
    for (const action of actions) {
      for (const offered of offers(scenario, state)) {
        const reply = offered.replace('reply:', '');
        const states = after.get(reply) ?? [];
        if (!replies.has(reply) || states.length >= STATES) continue;
        after.set(reply, [...states, step(scenario, state, offered)]);
      }
      state = step(scenario, state, action);
    }
  }
  return after;
}

/** Rule B5: most poor replies still allow an ending that does not fail, and the first mistake never ends the run. */
export function checkPoorReplies(one: Case): void {
  const { scenario, book, written, known } = one;
  const best = known.best();
  const poor = new Set(known.standings().flatMap((standing) => standing.poor));
  const after = statesAfter(scenario, poor, best);
  const hopeless = [...after].filter(([, states]) => !states.some((state) => canEndWell(scenario, state))).map(([reply]) => reply);
  if (hopeless.length > (1 - SHARE) * after.size) {
    book.warn('B5', written, ['nodes'], `${hopeless.length} of ${after.size} poor replies leave no ending that does not fail (${hopeless.slice(0, 6).join(', ')}).`, 'Let most of them be repaired.', { measured: share(1 - hopeless.length / after.size), threshold: SHARE });
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
