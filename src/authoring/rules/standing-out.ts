import type { Finding } from '../finding.ts';
import { holm, testDraws, type Draw, type Tested } from '../statistics.ts';
import type { Place } from '../yaml-source.ts';
import type { Case } from './case.ts';
import { decisionsOf, named, seen } from './decisions.ts';
import { carriers, PROPERTIES, type Property } from './properties.ts';

/** Whether the best replies of a scenario carry a property in one language. Plain data. */
export interface StandingOut extends Tested {
  readonly rule: 'C1';
  readonly property: Property;
  readonly language: string;
  /** Where the best reply stands that carries it first. */
  readonly place: Place;
  /** The nodes in which a best reply carries it. */
  readonly nodes: readonly string[];
}

const WARNS = 0.05;
const FAILS = 0.01;

/** The tests of rule C1 over one scenario, in every language: what can be told by them depends on how many there are. */
export function testStandingOut(one: Case): readonly StandingOut[] {
  const decisions = decisionsOf(one);
  return Object.keys(one.texts).flatMap((language) =>
    PROPERTIES.map((property): StandingOut => {
      const draws: Draw[] = [];
      const met: { node: string; reply: string }[] = [];
      for (const { node, replies, best } of decisions) {
        const carrying = carriers(property, replies.map((reply) => seen(one, language, reply))).map((at) => replies[at]!);
        if (carrying.length === 0) continue;
        const hits = carrying.filter((reply) => best.includes(reply));
        draws.push({ replies: replies.length, best: best.length, carriers: carrying.length, hits: hits.length });
        if (hits[0] !== undefined) met.push({ node, reply: hits[0] });
      }
      const place = one.placeOfText(language, met[0]?.reply ?? decisions[0]?.best[0] ?? 'title');
      return { rule: 'C1', property, language, ...testDraws(draws), place, nodes: met.map(({ node }) => node) };
    }),
  );
}

const words: Readonly<Record<Property, { readonly is: string; readonly mend: string }>> = {
  longest: { is: 'is the longest', mend: 'Shorten it, or give a wrong reply as much to say,' },
  shortest: { is: 'is the shortest', mend: 'Give it more to say, or shorten a wrong reply,' },
  'most-sentences': { is: 'has the most sentences', mend: 'Join its sentences, or split those of a wrong reply,' },
  question: { is: 'ends with a question', mend: 'Let it end otherwise, or let a wrong reply ask too,' },
};

/**
 * Rule C1, "the best reply is the longest", and the like: warns below 0.05 by itself, fails below 0.01 when it is
 * counted in how many such tests were made. @param tests of one scenario, or of a whole library
 */
export function checkStandingOut(tests: readonly StandingOut[]): readonly Finding[] {
  const corrected = holm(tests.map(({ p }) => p));
  return tests.flatMap(({ rule, property, language, p, hits, of, expected, place, nodes }, at): readonly Finding[] => {
    const fails = corrected[at]! < FAILS;
    if (!fails && p >= WARNS) return [];
    const { is, mend } = words[property];
    const message = `The best reply ${is} in ${short(hits)} of ${of} decisions in ${language}; chance gives ${short(expected)} (p = ${brief(p)}).`;
    const measured = fails ? corrected[at]! : p;
    return [{ rule, severity: fails ? 'error' : 'warning', ...place, message, advice: `${mend} at some of ${named(nodes)}.`, language, measured: Number(brief(measured)), threshold: fails ? FAILS : WARNS }];
  });
}

const short = (number: number): number => Math.round(number * 10) / 10;
const brief = (p: number): string => String(Number(p.toPrecision(2)));
