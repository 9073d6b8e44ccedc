import type { Reactions } from '../../src/authoring/reactions.ts';
import { readScenario } from '../../src/authoring/scenario-file.ts';
import type { WrittenContact, WrittenLine, WrittenNode, WrittenReply, WrittenScenario } from '../../src/authoring/shape.ts';
import type { Scenario, Texts } from '../../src/domain/scenario.ts';

/** A line as tests write it: its id, or what matters of it. */
type Line = string | (Partial<WrittenLine> & { id: string });
type Reply = Partial<Omit<WrittenReply, 'id' | 'answer'>> & { answer?: readonly Line[] };
type Node = Partial<Omit<WrittenNode, 'lines' | 'replies' | 'ending'>> & {
  lines?: readonly Line[];
  replies?: Readonly<Record<string, Reply>>; // by id
  ending?: Partial<NonNullable<WrittenNode['ending']>>;
};
type Written<K extends 'people' | 'facts' | 'remedies' | 'promises' | 'preparations' | 'news'> = Partial<NonNullable<WrittenScenario[K]>[number]>;

/** A scenario as tests write it: what matters to the test; everything else is filled in. */
export interface Sketch extends Partial<Pick<WrittenScenario, 'starts' | 'firstDay' | 'heat' | 'trust' | 'length' | 'closing' | 'returns'>> {
  id?: string;
  circumstances?: Partial<WrittenScenario['circumstances']>;
  people?: Readonly<Record<string, Written<'people'>>>; // beside the customer, who is `ada`
  issues?: readonly string[];
  facts?: Readonly<Record<string, Written<'facts'>>>;
  remedies?: Readonly<Record<string, Written<'remedies'>>>; // the player's own unless `needs` says otherwise
  promises?: Readonly<Record<string, Written<'promises'>>>;
  preparations?: Readonly<Record<string, Written<'preparations'>>>; // a look at the record, two minutes
  contacts?: Readonly<Record<string, Partial<WrittenContact>>>; // a call to the first node unless given
  news?: Readonly<Record<string, Written<'news'>>>; // at 12:20 unless given
  nodes: Readonly<Record<string, Node>>; // `end`, unless it is here, is an ending in which all is settled
  /** How the customer feels moves; moves not named leave them as they were. */
  feels?: Partial<Record<keyof Reactions['moves'], Reactions['moves'][keyof Reactions['moves']]>>;
}

const STEADY = { up: 1, down: 1, trust: 1 };
const LOOK = { head: 'Bun', skin: '#c98a5e', hair: '#2b2433', clothes: '#215962' };
const ABOUT = ['title', 'situation', 'customer', 'trains', 'you', 'they', 'happened', 'authority', 'silence'];

/** A compiled scenario. @throws with everything that is wrong with the sketch */
export function aScenario(sketch: Sketch): Scenario {
  return aScenarioWithTexts(sketch).scenario;
}

/** A compiled scenario and its texts by id; a text is its own id unless the sketch says more. */
export function aScenarioWithTexts(sketch: Sketch): { scenario: Scenario; texts: Texts } {
  // JSON is YAML: sketches go the same way as what authors write.
  const files = { scenario: { file: 'sketch.yaml', text: JSON.stringify(written(sketch)) } };
  const reactions = { moves: sketch.feels ?? {}, temperaments: { proud: STEADY, worried: STEADY, blunt: STEADY, weary: STEADY } };
  const { scenario, texts, findings } = readScenario(files, reactions as Reactions);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (scenario === undefined || errors.length > 0) throw new Error(errors.map(({ rule, message, advice }) => `${rule}: ${message} ${advice}`).join('\n'));
  return { scenario, texts: texts['en'] ?? {} };
}

function written(sketch: Sketch): object {
  const { nodes, feels: _, ...rest } = sketch;
  const first = Object.keys(nodes)[0]!;
  return {
    id: 'sketch',
    language: 'en',
    length: 'short',
    article: 'none.txt',
    place: 'restaurant-lunch',
    starts: '12:00',
    temperament: 'proud',
    heat: 60,
    trust: 40,
    ...rest,
    text: Object.fromEntries(ABOUT.map((key) => [key, key])),
    circumstances: { ourMistake: false, customerHasAPart: false, somethingToReport: false, ...sketch.circumstances },
    people: [
      { id: 'ada', role: 'customer', name: 'Ada', is: 'Guest', look: LOOK },
      ...list(sketch.people, (id) => ({ role: 'ours', name: id, is: id, look: LOOK })),
    ],
    issues: (sketch.issues ?? []).map((id) => ({ id, text: id })),
    facts: list(sketch.facts, (text) => ({ text })),
    remedies: list(sketch.remedies, (text) => ({ text, cost: 5, needs: 'player' })),
    promises: list(sketch.promises, (text) => ({ to: 'ada', text, due: '+10' })),
    preparations: list(sketch.preparations, (text) => ({ kind: 'record', text, minutes: 2, found: `${text} found` })),
    contacts: list(sketch.contacts ?? { call: {} }, (text) => ({ text, channel: 'phone', start: first })),
    ...(sketch.news ? { news: list(sketch.news, (text) => ({ text, at: '12:20' })) } : {}),
    nodes: withEnd(Object.fromEntries(Object.entries(nodes).map(([id, node]) => [id, nodeOf(id, node)])), sketch.closing),
  };
}

/** An ending that nothing leads to would be refused. */
function withEnd(nodes: Readonly<Record<string, object>>, closing: Sketch['closing']): object {
  const isMissing = nodes['end'] === undefined && JSON.stringify([nodes, closing]).includes('"end"');
  return isMissing ? { ...nodes, end: nodeOf('end', { ending: {} }) } : nodes;
}

function list<T extends object>(parts: Readonly<Record<string, T>> | undefined, otherwise: (id: string) => object): object[] {
  return Object.entries(parts ?? {}).map(([id, part]) => ({ id, ...otherwise(id), ...part }));
}

function nodeOf(id: string, { lines, replies, ending, ...rest }: Node): object {
  return {
    ...rest,
    ...(lines ? { lines: lines.map(lineOf) } : {}),
    ...(replies ? { replies: repliesOf(id, replies) } : {}),
    ...(ending ? { ending: { settled: true, text: id, ...ending } } : {}),
  };
}

/** A node has at least two replies; where the sketch needs but one, another that does nothing much stands beside it. */
function repliesOf(node: string, replies: Readonly<Record<string, Reply>>): object[] {
  const all = Object.entries(replies);
  if (all.length === 1) all.push([`${node}-else`, { to: all[0]![1].to ?? 'end' }]);
  return all.map(([id, { answer, ...reply }]) => ({
    id,
    text: id,
    moves: ['assume-good-intent'],
    why: id,
    try: id,
    to: 'end',
    ...reply,
    ...(answer ? { answer: answer.map(lineOf) } : {}),
  }));
}

function lineOf(line: Line): object {
  return typeof line === 'string' ? { id: line, text: line } : { text: line.id, ...line };
}
