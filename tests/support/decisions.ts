import { parse, stringify } from 'yaml';
import type { BotFigures, BotName } from '../../src/domain/bots.ts';
import { caseOf, type Case } from '../../src/authoring/rules/case.ts';
import type { Workings } from '../../src/authoring/rules/workings.ts';
import { readScenario } from '../../src/authoring/scenario-file.ts';
import { readFixture, shippedReactions } from './authoring.ts';
import { shippedMethod } from './methods.ts';

/** What a decision offers: the best replies, which are written first, and the others, by their texts. */
export interface Asked {
  readonly best: readonly string[];
  readonly wrong: readonly string[];
  readonly when?: Readonly<Record<string, object>>; // conditions, by reply
}

export interface Around {
  readonly es?: readonly Asked[]; // the same decisions in Spanish
  readonly bots?: (language: string) => Partial<Record<BotName, number>>; // their mean total, by either method; 30 unless given
  readonly happened?: string; // a text of the briefing
}

const nodeOf = (at: number): string => `d${at + 1}`;
const bestOf = (at: number, place: number): string => `${nodeOf(at)}-best${place + 1}`;
const wrongOf = (at: number, place: number): string => `${nodeOf(at)}-wrong${place + 1}`;

/** By id: `d1-best1` and `d1-wrong1` are the first of the first decision. */
const textsOf = (asked: readonly Asked[]): Record<string, string> =>
  Object.fromEntries(asked.flatMap(({ best, wrong }, at) => [...best.map((text, place) => [bestOf(at, place), text]), ...wrong.map((text, place) => [wrongOf(at, place), text])]));

/** A scenario of nothing but these decisions, one after the other, whose values and guesses are as said, not as played. */
export function caseOfDecisions(asked: readonly Asked[], { es, bots, happened }: Around = {}): Case {
  const sound = parse(readFixture('sound.yaml').text) as Record<string, unknown> & { text: Record<string, string>; contacts: object[] };
  const nodes: Record<string, object> = {};
  asked.forEach(({ when = {} }, at) => {
    const own = Object.entries(textsOf(asked)).filter(([id]) => id.startsWith(`${nodeOf(at)}-`));
    const to = at + 1 < asked.length ? nodeOf(at + 1) : 'over';
    nodes[nodeOf(at)] = { replies: own.map(([id, text]) => ({ id, text, ...(when[id] ? { when: when[id] } : {}), moves: ['own-personally'], why: 'It counts.', try: 'Go on.', to })) };
  });
  nodes['over'] = { ending: { settled: true, text: 'Over' } };
  const { closing: _, promises: __, ...rest } = sound;
  const written = { ...rest, text: { ...sound.text, ...(happened ? { happened } : {}) }, contacts: [{ ...sound.contacts[0], start: 'd1' }], nodes };
  const translations = es === undefined ? [] : [{ file: 'es.yaml', text: stringify({ language: 'es', texts: textsOf(es) }) }];
  const reading = readScenario({ scenario: { file: 'scenario.yaml', text: stringify(written) }, translations }, shippedReactions());
  const one = caseOf(reading, { methods: [shippedMethod('six-step'), shippedMethod('eight-step')], texts: {} });
  if (one === undefined) throw new Error(reading.findings.map(({ path, message }) => `${path}: ${message}`).join(' '));
  const standings = asked.map(({ best, wrong }, at) => ({
    node: nodeOf(at),
    values: new Map([...best.map((_text, place) => [bestOf(at, place), 80] as const), ...wrong.map((_text, place) => [wrongOf(at, place), 60] as const)]),
    best: best.map((_text, place) => bestOf(at, place)),
    poor: wrong.map((_text, place) => wrongOf(at, place)),
  }));
  const known = { standings: () => standings, bots: (language: string) => figures(bots?.(language) ?? {}) };
  return { ...one, known: known as unknown as Workings };
}

function figures(means: Partial<Record<BotName, number>>): readonly BotFigures[] {
  return Object.entries({ random: 30, ...means }).map(([bot, mean]) => {
    const spread = { mean, quartiles: [mean, mean, mean] as const, p95: mean, max: mean };
    const outcomes = { lost: 0, detractor: 0, 'rationally-satisfied': 1, 'emotionally-satisfied': 0 };
    return { bot: bot as BotName, totals: { 'six-step': spread, 'eight-step': spread }, outcomes, runs: 1000, unended: 0 };
  });
}
