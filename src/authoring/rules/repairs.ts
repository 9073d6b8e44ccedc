import { circumstancesOf } from '../../domain/circumstances.ts';
import { begin, step } from '../../domain/conversation.ts';
import { finish, meanTotal, type FinishedPlay } from '../../domain/explore.ts';
import { actionsOf, beam, type Aim } from '../../domain/explore/beam.ts';
import { positionsOf } from '../../domain/explore/positions.ts';
import { potentialOf } from '../../domain/explore/potential.ts';
import { isSlip } from '../../domain/moves.ts';
import { offers } from '../../domain/offers.ts';
import { OUTCOMES, outcomeOf, type Outcome } from '../../domain/outcome.ts';
import { advanceScoreBy, finishScore, startScore, type LogEntry, type ScoreState } from '../../domain/score.ts';
import type { State } from '../../domain/state.ts';
import { rounded } from '../prose.ts';
import { leadingOf, repliesOf, type Case } from './case.ts';

/** Slips looked at: the first ones on the ideal path, one a decision. */
const SLIPS = 4;
const WIDTH = 8;

/** An early slip, and where it leads. */
interface Slip {
  readonly reply: string;
  readonly before: readonly string[]; // the actions that led to it
  readonly state: State;
  readonly scores: readonly ScoreState[];
}

/** The first slips that the ideal path passes by: at each of its decisions the first reply that makes one. */
function earlySlips(one: Case, ideal: FinishedPlay): readonly Slip[] {
  const { scenario } = one;
  const circumstances = circumstancesOf(scenario, ideal.actions.reduce((state, action) => step(scenario, state, action), begin(scenario)));
  const slips: Slip[] = [];
  let state = begin(scenario);
  let scores: readonly ScoreState[] = leadingOf(one).map((method) => startScore(method, circumstances));
  for (const [index, action] of ideal.actions.entries()) {
    const take = (offered: string): { log: readonly LogEntry[]; state: State } => {
      const log: LogEntry[] = [];
      return { state: step(scenario, state, offered, { log, beats: null }), log };
    };
    for (const offered of action.startsWith('reply:') ? offers(scenario, state) : []) {
      if (offered === action || !offered.startsWith('reply:')) continue;
      const { log, state: after } = take(offered);
      if (!log.some(({ move }) => isSlip(move))) continue;
      slips.push({ reply: offered.slice('reply:'.length), before: ideal.actions.slice(0, index), state: after, scores: scores.map((score) => advanceScoreBy(score, log)) });
      break;
    }
    if (slips.length === SLIPS) break;
    const { log, state: next } = take(action);
    scores = scores.map((score) => advanceScoreBy(score, log));
    state = next;
  }
  return slips;
}

const rank = (outcome: Outcome): number => OUTCOMES.indexOf(outcome);

/** The best that a search finds after a slip: the outcome first, or the totals first. */
function repaired(one: Case, slip: Slip, by: 'outcome' | 'totals'): FinishedPlay | undefined {
  const { scenario } = one;
  const play = (actions: readonly string[]): FinishedPlay => finish(scenario, leadingOf(one), [...slip.before, `reply:${slip.reply}`, ...actions]);
  if (slip.state.phase === 'ended') return play([]);
  const aim: Aim = (scores, ahead, state) => {
    const totals = scores.reduce((sum, score) => sum + (ahead === null ? finishScore(score) : potentialOf(score, ahead)), 0) / scores.length;
    if (by === 'totals') return totals;
    return 1000 * (ahead === null ? rank(outcomeOf(scenario, state)) : OUTCOMES.length) + state.trust - state.heat + totals / 10;
  };
  const [end] = beam(positionsOf(scenario), { state: slip.state, scores: slip.scores }, aim, WIDTH);
  return end === undefined ? undefined : play(actionsOf(end));
}

/**
 * Rule D4, over the first slips beside the ideal path: after at least one of them the ideal path's own outcome can still be
 * had, and after each of them less in points than without it. That most slips leave an ending that does not fail is rule B5.
 */
export function checkRepairs(one: Case): void {
  const { written, known, book } = one;
  const ideal = known.best().ideal;
  const clean = meanTotal(ideal);
  const byId = new Map(repliesOf(one).map(({ reply }) => [reply.id, reply]));
  const slips = earlySlips(one, ideal);
  let best = -1;
  for (const slip of slips) {
    const reply = byId.get(slip.reply) ?? written;
    const [kindest, highest] = [repaired(one, slip, 'outcome'), repaired(one, slip, 'totals')];
    best = Math.max(best, kindest === undefined ? -1 : rank(kindest.outcome));
    const measured = highest === undefined ? 0 : rounded(meanTotal(highest));
    if (measured >= clean) {
      book.warn('D4', reply, ['moves'], `After the slip \`${slip.reply}\` the play can still come to ${measured}, as much as without it (${rounded(clean)}).`, 'Tag it with a slip that a step of the two methods reads.', { measured, threshold: rounded(clean) });
    }
  }
  if (slips.length > 0 && best < rank(ideal.outcome)) {
    book.warn('D4', written, ['nodes'], `After none of ${slips.length} early slips (${slips.map(({ reply }) => reply).join(', ')}) the play was found to end ${ideal.outcome}, as the ideal path does.`, 'Let what was said wrong be made good.', { measured: OUTCOMES[best] ?? 'no ending', threshold: ideal.outcome });
  }
}
