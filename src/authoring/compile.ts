import type { Condition } from '../domain/condition.ts';
import { meetingOf } from '../domain/memory.ts';
import type { Contact, Fact, Line, News, Node, Person, Preparation, Reply, Scenario, Way } from '../domain/scenario.ts';
import { clockMinutes, dueTime } from './clock-time.ts';
import type { WrittenCondition } from './condition-shape.ts';
import { flagNames, memoriesRead, STANDING } from './flags.ts';
import { temperedReactions, type Reactions } from './reactions.ts';
import { CONDITION_READS } from './references.ts';
import { revisionOf } from './revision.ts';
import type { WrittenContact, WrittenLine, WrittenNode, WrittenReply, WrittenScenario, WrittenWays } from './shape.ts';

/** The research move that a preparation of each kind gives by itself. */
const RESEARCH = { record: ['research-record'], colleague: ['research-colleague'], task: [] } as const;
/** How the flag of each key of a condition is called, where it is not the key itself. */
const FLAG_OF: Readonly<Record<string, string>> = { fact: 'fact' };

type Sparse<T> = { [K in keyof T]: T[K] | undefined };

/** Leaves out what is empty, so that the JSON is small; the type says which fields may be. */
function compact<T extends object>(value: Sparse<T>): T {
  const kept = Object.entries(value).filter(([, one]) => one !== undefined && one !== false && !(Array.isArray(one) && one.length === 0));
  return Object.fromEntries(kept) as T;
}

const yes = (flag: boolean | undefined): true | undefined => (flag === true ? true : undefined);

function minutesAt(written: string): number {
  const minutes = clockMinutes(written);
  if (minutes === undefined) throw new Error(`"${written}" is no time of the clock`);
  return minutes;
}

/**
 * Compiles a scenario in which no finding is an error.
 * @throws on a name that the scenario does not declare: that is a bug in the checks before it.
 */
export function compileScenario(written: WrittenScenario, reactions: Reactions): Scenario {
  const flags = flagNames(written);
  const numbers = new Map(flags.map((name, number) => [name, number]));
  const flag = (name: string): number => {
    const number = numbers.get(name);
    if (number === undefined) throw new Error(`scenario ${written.id} has no flag ${name}`);
    return number;
  };

  const condition = (when: WrittenCondition): Condition => {
    if (when.all !== undefined) return { all: when.all.map(condition) };
    if (when.any !== undefined) return { any: when.any.map(condition) };
    if (when.not !== undefined) return { not: condition(when.not) };
    for (const name of STANDING) if (when[name] === true) return { flag: flag(name) };
    if (when.heatAtLeast !== undefined) return { heatAtLeast: when.heatAtLeast };
    if (when.heatBelow !== undefined) return { heatBelow: when.heatBelow };
    if (when.trustAtLeast !== undefined) return { trustAtLeast: when.trustAtLeast };
    if (when.trustBelow !== undefined) return { trustBelow: when.trustBelow };
    if (when.remembered !== undefined) return { flag: flag(`remembered:${when.remembered}`) };
    for (const key of Object.keys(CONDITION_READS) as (keyof typeof CONDITION_READS)[]) {
      const name = when[key];
      if (name !== undefined) return { flag: flag(`${FLAG_OF[key] ?? key}:${name}`) };
    }
    throw new Error(`scenario ${written.id} has an empty condition`);
  };
  const maybe = (when: WrittenCondition | undefined): Condition | undefined => (when === undefined ? undefined : condition(when));
  const ways = (to: WrittenWays | undefined): readonly Way[] =>
    (typeof to === 'string' ? [{ to }] : (to ?? [])).map((way): Way => compact<Way>({ when: 'when' in way ? maybe(way.when) : undefined, to: way.to }));

  const line = (said: WrittenLine): Line =>
    compact<Line>({
      id: said.id,
      by: said.by,
      when: maybe(said.when),
      raises: said.raises,
      tells: said.tells,
      asks: said.asks,
      approves: said.approves,
      threat: yes(said.threat),
      takesBack: yes(said.takesBack),
      face: said.face,
      shows: said.shows,
    });
  const reply = (said: WrittenReply): Reply =>
    compact<Reply>({
      id: said.id,
      moves: said.moves,
      restates: said.restates,
      grants: said.grants,
      defers: said.defers,
      asks: said.asks,
      promise: said.promise,
      effect: said.effect,
      tradeoff: yes(said.tradeoff),
      when: maybe(said.when),
      answer: said.answer?.map(line),
      to: ways(said.to),
      saidFlag: numbers.get(`said:${said.id}`),
    });
  const node = (at: WrittenNode): Node => ({
    lines: (at.lines ?? []).map(line),
    ...compact<Omit<Node, 'lines'>>({
      vent: yes(at.vent),
      speakFirst: yes(at.speakFirst),
      minutes: at.minutes === 1 ? undefined : at.minutes,
      joins: at.joins,
      leaves: at.leaves,
      fulfils: at.fulfils,
      effect: at.effect,
      settled: yes(at.settled),
      replies: at.replies?.map(reply),
      next: ways(at.next),
      ends: at.ends === undefined ? undefined : true,
      lost: yes(at.ends === 'lost'),
    }),
    ...(at.ending === undefined
      ? {}
      : { ending: { settled: at.ending.settled, ...pick(at.ending.outcome, 'outcome'), ...pick(at.ending.atMost, 'atMost') } }),
  });
  const contact = (one: WrittenContact): Contact => ({
    id: one.id,
    channel: one.channel,
    start: one.start,
    ...pick(one.with, 'with'),
    needs: one.needs ?? [],
    joins: one.joins ?? [],
    fulfils: one.fulfils ?? [],
    ...compact<Pick<Contact, 'earliest' | 'latest' | 'when' | 'afterTheFix' | 'rings'>>({
      earliest: one.earliest === undefined ? undefined : minutesAt(one.earliest),
      latest: one.latest === undefined ? undefined : minutesAt(one.latest),
      when: maybe(one.when),
      afterTheFix: yes(one.afterTheFix),
      rings: rings(one.rings),
    }),
    metFlag: flag(`met:${one.id}`),
  });

  const compiled: Omit<Scenario, 'revision'> = {
    id: written.id,
    language: written.language,
    length: written.length,
    article: written.article,
    place: written.place,
    starts: minutesAt(written.starts),
    ...pick(written.firstDay, 'firstDay'),
    heat: written.heat,
    trust: written.trust,
    reactions: temperedReactions(reactions, written.temperament),
    slowing: reactions.slowing,
    circumstances: written.circumstances,
    people: written.people.map(({ id, role, name, look, voice, invite }) =>
      compact<Person>({
        id,
        role,
        name,
        look,
        voice,
        invite: invite === undefined ? undefined : { minutes: invite.minutes, ...pick(maybe(invite.when), 'when') },
        presentFlag: flag(`present:${id}`),
        invitedFlag: flag(`invited:${id}`),
      }),
    ),
    issues: (written.issues ?? []).map(({ id }) => ({ id, voicedFlag: flag(`voiced:${id}`) })),
    facts: (written.facts ?? []).map(({ id, key, known, told }) => ({ id, ...compact<Pick<Fact, 'key' | 'known' | 'told'>>({ key: yes(key), known: yes(known), told: yes(told) }), knownFlag: flag(`fact:${id}`) })),
    remedies: (written.remedies ?? []).map(({ id, cost, money, needs }) => ({
      id,
      cost,
      ...pick(yes(money), 'money'),
      needs,
      grantedFlag: flag(`granted:${id}`),
      approvedFlag: flag(`approved:${id}`),
      askedFlag: flag(`asked:${id}`),
    })),
    promises: (written.promises ?? []).map(({ id, to, by, due, already }) => ({
      id,
      to,
      ...pick(by, 'by'),
      due: dueTime(due),
      ...pick(already, 'already'),
      promisedFlag: flag(`promised:${id}`),
      keptFlag: flag(`kept:${id}`),
      lateFlag: flag(`late:${id}`),
      brokenFlag: flag(`broken:${id}`),
    })),
    preparations: (written.preparations ?? []).map(
      ({ id, kind, minutes, learns = [], moves = [], approves = [], when }): Preparation => ({
        id,
        kind,
        minutes,
        learns,
        moves: [...new Set([...RESEARCH[kind], ...moves])],
        approves,
        ...pick(maybe(when), 'when'),
        doneFlag: flag(`done:${id}`),
      }),
    ),
    contacts: written.contacts.map(contact),
    ...pick(
      written.news?.map(({ id, at, by, when, learns, approves, promise, interrupts }): News =>
        compact<News>({ id, at: minutesAt(at), by, when: maybe(when), learns, approves, promise, interrupts: yes(interrupts), arrivedFlag: flag(`news:${id}`) }),
      ),
      'news',
    ),
    nodes: Object.fromEntries(Object.entries(written.nodes).map(([name, at]) => [name, node(at)])),
    closing: ways(written.closing),
    flags,
    ...pick(
      written.returns && {
        from: written.returns.from,
        reads: memoriesRead(written),
        otherwise: written.returns.otherwise,
        meetings: written.returns.meetings.map(({ id, when, heat = written.heat, trust = written.trust }) => ({ id, ...pick(maybe(when), 'when'), heat, trust })),
      },
      'returns',
    ),
  };
  // Who has not played the earlier one meets them as `otherwise` says.
  const { heat, trust } = meetingOf(compiled) ?? compiled;
  const { id, ...rest } = { ...compiled, heat, trust };
  return { id, revision: revisionOf(compiled), ...rest };
}

/** The field with this name where there is a value, else nothing: `{ ...pick(value, 'when') }`. */
function pick<K extends string, V>(value: V | undefined, key: K): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}

function rings(written: WrittenContact['rings']): Contact['rings'] | undefined {
  if (written === undefined) return undefined;
  if (written.at !== undefined) return { at: minutesAt(written.at) };
  if (written.lost === true && written.after !== undefined) return { lost: true, after: written.after };
  if (written.promise === undefined || written.after === undefined) throw new Error('`rings` has neither a time nor a promise');
  return { promise: written.promise, after: written.after };
}
