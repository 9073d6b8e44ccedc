import { isSlip } from '../../domain/moves.ts';
import { customerOf } from '../../domain/presence.ts';
import type { Line, Node, Reply, Scenario, Way } from '../../domain/scenario.ts';
import { duration } from '../../ui/parts/clock-time.ts';
import type { Words } from '../report/words.ts';
import { conditionWords } from './condition-words.ts';
import { feltWords, pointsWords } from './felt.ts';
import { nameOf } from './listings.ts';

/** The number of each node in the script, by its id. */
export type Numbers = ReadonlyMap<string, number>;

/** A place in the conversation. */
export interface Entry {
  readonly id: string;
  readonly number: number;
  readonly ending: string | null; // what it is called, where the play ends here
  readonly notes: readonly string[];
  readonly lines: readonly Said[];
  readonly replies: readonly Answer[];
  readonly leads: readonly Lead[]; // without a reply
}

/** A line of somebody; the narrator has no name. */
export interface Said {
  readonly name: string | null;
  readonly text: string;
  readonly only: string | null; // its condition
  readonly notes: readonly string[];
}

/** A reply that the player can choose. */
export interface Answer {
  readonly id: string;
  readonly letter: string;
  readonly text: string;
  readonly only: string | null;
  readonly moves: readonly { readonly text: string; readonly slip: boolean }[];
  readonly felt: string;
  readonly notes: readonly string[];
  readonly answer: readonly Said[];
  readonly why: string;
  readonly try: string;
  readonly leads: readonly Lead[];
  readonly marked: boolean; // a play that is marked says it
}

export interface Lead {
  readonly to: string;
  readonly number: number;
  readonly only: string | null; // null where it always holds, or nothing before did
}

/** A, B, C … of the reply with this place in its node. */
export const letterOf = (place: number): string => String.fromCharCode(65 + place);

/** @param marked actions of a play that is marked */
export function entryOf(scenario: Scenario, id: string, numbers: Numbers, marked: ReadonlySet<string>, words: Words): Entry {
  const node = scenario.nodes[id]!;
  const replies = node.replies ?? [];
  return {
    id,
    number: numbers.get(id)!,
    ending: node.ending === undefined ? null : words.say(`ending.${id}`),
    notes: notesOf(scenario, node, words),
    lines: node.lines.map((line) => saidOf(scenario, line, words)),
    replies: replies.map((reply, place) => answerOf(scenario, reply, letterOf(place), numbers, marked, words)),
    leads: leadsOf(scenario, node.next ?? [], numbers, words),
  };
}

/** The ways on from a place, each with its condition in words. */
export function leadsOf(scenario: Scenario, ways: readonly Way[], numbers: Numbers, words: Words): readonly Lead[] {
  return ways.map(({ when, to }) => ({ to, number: numbers.get(to) ?? 0, only: when === undefined ? null : conditionWords(scenario, when, words) }));
}

function saidOf(scenario: Scenario, { id, by, when, raises, tells, asks, approves, threat, takesBack, face, shows }: Line, words: Words): Said {
  const { t, say } = words;
  const about = (key: string, kind: string, ids: readonly string[] = []): string[] => ids.map((one) => t(`script.line.${key}`, { what: say(`${kind}.${one}`).replace(/\.$/, '') }));
  return {
    name: by === 'narrator' ? null : nameOf(scenario, by ?? customerOf(scenario).id, words),
    text: say(id),
    only: when === undefined ? null : conditionWords(scenario, when, words),
    notes: [
      ...about('raises', 'issue', raises),
      ...about('tells', 'fact', tells),
      ...about('asks', 'remedy', asks),
      ...about('approves', 'remedy', approves),
      ...(threat ? [t('script.line.threat')] : []),
      ...(takesBack ? [t('script.line.takesBack')] : []),
      ...(shows ? [t('script.line.shows', { sign: shows })] : []),
      ...(face ? [t('script.line.face', { mood: t(`common.mood.${face}`) })] : []),
    ],
  };
}

function answerOf(scenario: Scenario, reply: Reply, letter: string, numbers: Numbers, marked: ReadonlySet<string>, words: Words): Answer {
  const { t, say } = words;
  const list = (key: string, kind: string, ids: readonly string[] | undefined): string[] =>
    ids === undefined ? [] : [t(`script.reply.${key}`, { what: ids.map((id) => say(`${kind}.${id}`).replace(/\.$/, '')).join('; ') })];
  return {
    id: reply.id,
    letter,
    text: say(reply.id),
    only: reply.when === undefined ? null : conditionWords(scenario, reply.when, words),
    moves: reply.moves.map((move) => ({ text: t(`script.move.${move}`), slip: isSlip(move) })),
    felt: feltWords(scenario, reply, words),
    notes: [
      ...list('restates', 'issue', reply.restates),
      ...list('grants', 'remedy', reply.grants),
      ...list('defers', 'remedy', reply.defers === undefined ? undefined : [reply.defers]),
      ...list('asks', 'fact', reply.asks),
      ...list('promise', 'promise', reply.promise === undefined ? undefined : [reply.promise]),
      ...(reply.tradeoff ? [t('script.reply.tradeoff')] : []),
    ],
    answer: (reply.answer ?? []).map((line) => saidOf(scenario, line, words)),
    why: say(`${reply.id}.why`),
    try: say(`${reply.id}.try`),
    leads: leadsOf(scenario, reply.to, numbers, words),
    marked: marked.has(`reply:${reply.id}`),
  };
}

function notesOf(scenario: Scenario, node: Node, words: Words): readonly string[] {
  const { t, say } = words;
  const names = (ids: readonly string[]): string => ids.map((id) => nameOf(scenario, id, words)).join(', ');
  const { ending } = node;
  return [
    ...(node.vent ? [t('script.node.vent')] : []),
    ...(node.speakFirst ? [t('script.node.speakFirst')] : []),
    ...(node.joins ? [t('script.node.joins', { names: names(node.joins) })] : []),
    ...(node.leaves ? [t('script.node.leaves', { names: names(node.leaves) })] : []),
    ...(node.fulfils ?? []).map((promise) => t('script.node.fulfils', { promise: say(`promise.${promise}`) })),
    ...(node.effect ? [t('script.node.effect', { felt: pointsWords(node.effect, words) })] : []),
    ...(node.minutes !== undefined && node.replies ? [t('script.node.minutes', { time: duration(node.minutes, words) })] : []),
    ...(node.ends ? [t('script.node.ends')] : []),
    ...(node.lost ? [t('script.node.lost')] : []),
    ...(node.settled === true || ending?.settled === true ? [t('script.node.settled')] : []),
    ...(ending?.settled === false ? [t('script.node.unsettled')] : []),
    ...(ending?.outcome === 'lost' ? [t('script.node.outcomeLost')] : []),
    ...(ending?.atMost ? [t('script.node.atMost', { outcome: t(`debrief.outcomeName.${ending.atMost}`) })] : []),
  ];
}
