import { finish, type BestPlays, type FinishedPlay } from '../../domain/explore.ts';
import { asRemembered } from '../../domain/memory.ts';
import { isSlip, type Move } from '../../domain/moves.ts';
import type { Method, Step } from '../../domain/method.ts';
import { leadingOf, playText, repliesOf, type Case } from './case.ts';

const EACH = 90;
const BOTH = 85;
/** Levels of a step (methods.md, section 3). */
const [MISSED, MET, HIGHEST] = [0, 2, 3];
/** Decisions on the ideal path, by what the scenario says of its length. */
const DECISIONS = { short: [5, 7], full: [8, 16] } as const;

const decisionsOf = ({ actions }: FinishedPlay): number => actions.filter((action) => action.startsWith('reply:')).length;

/** Reference plays count among the best plays: a search that is not exact may miss what the author has shown. */
function shownPlays({ scenario, methods, plays }: Case): readonly FinishedPlay[] {
  return plays.flatMap(({ play }) => {
    try {
      return [finish(asRemembered(scenario, play.memory), methods, play.actions)];
    } catch {
      return []; // rule A8 says what is wrong with it
    }
  });
}

/** Rule A7: both methods can be had well, apart and together, and every step to its highest level. */
function checkReach(one: Case, best: BestPlays, shown: readonly FinishedPlay[]): void {
  const { book, written } = one;
  const leading = leadingOf(one);
  const found = best.exact ? 'can be had' : 'was found';
  for (const { id } of leading) {
    const total = Math.max(best.byMethod[id]?.totals[id] ?? 0, ...shown.map(({ totals }) => totals[id] ?? 0));
    if (total >= EACH) continue;
    const actions = best.byMethod[id]?.actions ?? [];
    book.error('A7', written, ['nodes'], `The most that ${found} by the ${id} method is ${total}; ${EACH} is wanted (${playText(actions)}).`, 'Give the steps that fall short a reply with the moves that meet them.', { measured: total, threshold: EACH });
  }
  const lower = (play: FinishedPlay): number => Math.min(...leading.map(({ id }) => play.totals[id] ?? 0));
  const both = Math.max(lower(best.evenly), ...shown.map(lower));
  if (both < BOTH) {
    book.error('A7', written, ['nodes'], `The most that ${found} by both methods in one play is ${both}; ${BOTH} is wanted (${playText(best.evenly.actions)}).`, 'Let a reply that serves one method lead to where the other one can be served.', { measured: both, threshold: BOTH });
  }
  for (const method of leading) {
    for (const { step, applies, most } of best.steps[method.id] ?? []) {
      const index = method.steps.findIndex(({ id }) => id === step);
      const highest = Math.max(most, ...shown.map(({ levels }) => levels[method.id]?.[index] ?? 0));
      if (applies && highest < HIGHEST) {
        book.error('A7', written, ['nodes'], `Step ${step} of the ${method.id} method reaches level ${highest} of ${HIGHEST} at most.`, `It takes ${movesText(method.steps[index])}.`, { measured: highest, threshold: HIGHEST });
      }
    }
  }
}

function movesText(step: Step | undefined): string {
  const one = (list: Step['full']): string => list.map(({ moves }) => moves.join(' + ')).join(' / ');
  return step === undefined ? 'moves of its own' : `${one(step.full)}, and ${one(step.more)}`;
}

/** The slips that the engine can give in this scenario, each by itself. */
function possibleSlips({ scenario }: Case): readonly Move[] {
  const replies = Object.values(scenario.nodes).flatMap((node) => node.replies ?? []);
  const can: readonly (readonly [Move, boolean])[] = [
    ['call-in-cold', scenario.preparations.some(({ kind }) => kind !== 'task')],
    ['someone-needed-missing', scenario.contacts.some(({ needs }) => needs.length > 0)],
    ['interrupt', Object.values(scenario.nodes).some(({ vent }) => vent === true)],
    ['solve-too-soon', replies.some(({ grants = [] }) => grants.length > 0)],
    ['pay-reflex', scenario.remedies.some(({ id, money }) => money === true && replies.some(({ grants = [] }) => grants.includes(id)))],
    ['overpromise', scenario.remedies.some(({ id, needs }) => needs !== 'player' && replies.some(({ grants = [] }) => grants.includes(id)))],
    ['ask-permission', scenario.remedies.some(({ id, needs }) => needs === 'player' && replies.some(({ defers }) => defers === id))],
    ['ask-again', replies.some(({ asks = [] }) => asks.length > 0)],
    ['report-late', scenario.promises.length > 0],
    ['go-silent', scenario.promises.length > 0],
  ];
  return can.filter(([, possible]) => possible).map(([move]) => move);
}

/** Rule E1: every step that applies can be met and can be missed, and something breaks it alone. */
function checkCoverage(one: Case, method: Method, best: BestPlays): void {
  const { book, written } = one;
  const reach = new Map((best.steps[method.id] ?? []).map((step) => [step.step, step]));
  const applying = method.steps.filter(({ id }) => reach.get(id)?.applies === true);
  const blows: readonly (readonly Move[])[] = [...repliesOf(one).map(({ reply }) => reply.moves.filter(isSlip)), ...possibleSlips(one).map((move) => [move])];
  const struck = blows.map((moves) => applying.filter(({ slips }) => slips.some((slip) => moves.includes(slip))));
  for (const step of applying) {
    const { most = 0, least = 0 } = reach.get(step.id) ?? {};
    const name = `Step ${step.id} of the ${method.id} method`;
    if (most < MET) book.warn('E1', written, ['nodes'], `${name} cannot be met.`, `It takes ${movesText(step)}.`, { measured: most, threshold: MET });
    if (least > MISSED) book.warn('E1', written, ['nodes'], `${name} cannot be missed.`, 'Let a play get by without the moves that earn it.', { measured: least, threshold: MISSED });
    if (step.slips.length > 0 && !struck.some((steps) => steps.length === 1 && steps[0] === step)) {
      book.warn('E1', written, ['nodes'], `Nothing breaks step ${step.id} of the ${method.id} method and no other.`, `Write a reply that makes one of ${step.slips.join(', ')} and no other slip.`, { measured: 0, threshold: 1 });
    }
  }
}

/** Rules A7, B1 and E1, over the best plays that there are or, where those are too many, that a search finds. */
export function checkBestPlays(one: Case): void {
  const { scenario, book, written, known } = one;
  const best = known.best();
  checkReach(one, best, shownPlays(one));
  for (const method of leadingOf(one)) checkCoverage(one, method, best);
  const [least, most] = DECISIONS[scenario.length];
  const decisions = decisionsOf(best.ideal);
  if (decisions < least || decisions > most) {
    book.warn('B1', written, ['length'], `The ideal path has ${decisions} decisions; a ${scenario.length} scenario has ${least} to ${most}.`, 'Add or take away decisions on it, or say another length.', { measured: decisions, threshold: decisions < least ? least : most });
  }
}
