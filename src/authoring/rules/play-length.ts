import { begin, step } from '../../domain/conversation.ts';
import { offers } from '../../domain/offers.ts';
import type { Scenario } from '../../domain/scenario.ts';
import type { Beat } from '../../domain/state.ts';
import { rounded, wordsOf } from '../prose.ts';
import type { Case } from './case.ts';

const WORDS_A_MINUTE = 200;
const SECONDS_A_DECISION = 8;
/** Minutes. A short scenario has half the decisions of a full one (B1: six against twelve in the middle), and half the minutes. */
const MINUTES = { short: [2.5, 6], full: [5, 12] } as const;

/** The texts that a player meets in a play, by id, and the decisions between replies. */
function met(scenario: Scenario, actions: readonly string[]): { readonly read: readonly string[]; readonly decisions: number } {
  const read: string[] = [];
  let decisions = 0;
  let state = begin(scenario);
  for (const action of actions) {
    if (action.startsWith('reply:')) {
      decisions += 1;
      read.push(...offers(scenario, state).filter((offered) => offered.startsWith('reply:')).map((offered) => offered.slice('reply:'.length)));
    }
    const beats: Beat[] = [];
    state = step(scenario, state, action, { log: null, beats });
    for (const beat of beats) {
      if (beat.kind === 'line') read.push(beat.id);
      else if (beat.kind === 'prepared') read.push(`preparation.${beat.preparation}.found`);
      else if (beat.kind === 'invited') read.push(`person.${beat.person}.invite`);
      else if (beat.kind === 'news') read.push(`news.${beat.news}`);
    }
  }
  return { read, decisions };
}

/**
 * Rule B4, in every language: how long the ideal path takes a reader of 200 words a minute, who thinks eight seconds about
 * every decision. Read are the lines, all replies on offer, and what preparing brought; the briefing comes before.
 */
export function checkPlayLength({ scenario, texts, known, book, placeOfText }: Case): void {
  const { read, decisions } = met(scenario, known.best().ideal.actions);
  const [least, most] = MINUTES[scenario.length];
  for (const [language, own] of Object.entries(texts)) {
    const words = read.reduce((sum, id) => sum + wordsOf(own[id] ?? '').length, 0);
    const measured = rounded(words / WORDS_A_MINUTE + (decisions * SECONDS_A_DECISION) / 60);
    if (measured >= least && measured <= most) continue;
    const few = measured < least;
    book.add(
      'B4', 'warning', placeOfText(language, 'title'),
      `The ideal path takes ${measured} minutes (${words} words, ${decisions} decisions); a ${scenario.length} scenario takes ${least} to ${most}.`,
      few ? 'Let people say more, or add a decision.' : 'Cut what is said on it, or what is offered beside it.',
      { language, measured, threshold: few ? least : most },
    );
  }
}
