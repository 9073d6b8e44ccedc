import type { Condition } from '../domain/condition.ts';
import { meetingOf } from '../domain/memory.ts';
import type { Card, Scenario, Texts } from '../domain/scenario.ts';
import type { ReferencePlay } from './play-file.ts';

/** What the library shows in words, without loading the scenario. */
export const CARD_TEXTS = ['title', 'situation', 'customer', 'trains'] as const;

const WORDS_A_MINUTE = 200;
const SECONDS_A_DECISION = 8;
/** Decisions of a scenario that has no exemplary play yet: the middle of what its length asks for. */
const USUAL_DECISIONS = { short: 6, full: 12 } as const;

const words = (text: string | undefined): number => (text ?? '').split(/\s+/).filter((word) => word !== '').length;

/**
 * The card of a scenario. Minutes and decisions are those of its exemplary play: every line and every reply on offer is
 * read, at 200 words a minute, and every decision takes eight seconds more. What is only for another meeting is left out.
 * @param texts those of the source language
 */
export function cardOf(scenario: Scenario, texts: Texts, plays: readonly ReferencePlay[]): Card {
  const exemplary = plays.find((play) => play.is === 'exemplary');
  const said = (exemplary?.actions ?? []).flatMap((action) => (action.startsWith('reply:') ? [action.slice(6)] : []));
  const meeting = `meeting:${meetingOf(scenario)?.id}`;
  const isElsewhere = ({ when }: { readonly when?: Condition }): boolean => {
    const name = when !== undefined && 'flag' in when ? scenario.flags[when.flag] : undefined;
    return name?.startsWith('meeting:') === true && name !== meeting;
  };
  let read = words(texts['you']) + words(texts['they']) + words(texts['happened']) + words(texts['authority']);
  for (const node of Object.values(scenario.nodes)) {
    for (const reply of node.replies ?? []) {
      if (!said.includes(reply.id)) continue;
      for (const one of [...node.lines, ...(node.replies ?? []), ...(reply.answer ?? [])]) if (!isElsewhere(one)) read += words(texts[one.id]);
    }
  }
  const decisions = said.length > 0 ? said.length : USUAL_DECISIONS[scenario.length];
  const reading = said.length > 0 ? read / WORDS_A_MINUTE : decisions / 2;
  const minutes = Math.max(1, Math.round(reading + (decisions * SECONDS_A_DECISION) / 60));
  const { id, revision, length, place, heat, returns } = scenario;
  return { id, revision, length, place, heat, minutes, decisions, ...(returns && { returns: returns.from }) };
}
