import type { AnyCondition, Condition } from './condition.ts';
import type { Contact, Line, News, Node, Person, Preparation, Reply, Way } from './scenario.ts';

/**
 * Parts of a scenario, every one of a kind with the same fields in the same order, those that it lacks undefined. They
 * say what the compiled ones say; to read a field of objects that are all built alike takes the engine that runs us a
 * fraction of the time, and the rules read a dozen at every turn. A file holds what is written, which is smaller.
 */
type Uniform<T> = { readonly [K in keyof Required<T>]: T[K] };

/** Not optional but undefined, which no reader tells apart: nobody asks which fields a part has. */
const part = <T>(fields: Uniform<T>): T => fields;

export function uniformNode(node: Node): Node {
  return part<Node>({
    lines: node.lines.map(uniformLine),
    vent: node.vent,
    speakFirst: node.speakFirst,
    minutes: node.minutes,
    joins: node.joins,
    leaves: node.leaves,
    fulfils: node.fulfils,
    effect: node.effect,
    settled: node.settled,
    replies: node.replies?.map(uniformReply),
    next: node.next?.map(uniformWay),
    ends: node.ends,
    lost: node.lost,
    ending: node.ending,
  });
}

function uniformLine(line: Line): Line {
  return part<Line>({
    id: line.id,
    by: line.by,
    when: uniformCondition(line.when),
    raises: line.raises,
    tells: line.tells,
    asks: line.asks,
    approves: line.approves,
    threat: line.threat,
    takesBack: line.takesBack,
    face: line.face,
    shows: line.shows,
  });
}

function uniformReply(reply: Reply): Reply {
  return part<Reply>({
    id: reply.id,
    moves: reply.moves,
    restates: reply.restates,
    grants: reply.grants,
    defers: reply.defers,
    asks: reply.asks,
    promise: reply.promise,
    effect: reply.effect,
    tradeoff: reply.tradeoff,
    when: uniformCondition(reply.when),
    answer: reply.answer?.map(uniformLine),
    to: reply.to.map(uniformWay),
    saidFlag: reply.saidFlag,
  });
}

export function uniformWay(way: Way): Way {
  return part<Way>({ when: uniformCondition(way.when), to: way.to });
}

export function uniformContact(contact: Contact): Contact {
  return part<Contact>({
    id: contact.id,
    channel: contact.channel,
    start: contact.start,
    with: contact.with,
    needs: contact.needs,
    joins: contact.joins,
    fulfils: contact.fulfils,
    earliest: contact.earliest,
    latest: contact.latest,
    when: uniformCondition(contact.when),
    afterTheFix: contact.afterTheFix,
    rings: contact.rings,
    metFlag: contact.metFlag,
  });
}

export function uniformPerson(person: Person): Person {
  return part<Person>({
    id: person.id,
    role: person.role,
    name: person.name,
    look: person.look,
    voice: person.voice,
    invite: person.invite && part<NonNullable<Person['invite']>>({ minutes: person.invite.minutes, when: uniformCondition(person.invite.when) }),
    presentFlag: person.presentFlag,
    invitedFlag: person.invitedFlag,
  });
}

export function uniformPreparation(preparation: Preparation): Preparation {
  return part<Preparation>({
    id: preparation.id,
    kind: preparation.kind,
    minutes: preparation.minutes,
    learns: preparation.learns,
    moves: preparation.moves,
    approves: preparation.approves,
    when: uniformCondition(preparation.when),
    doneFlag: preparation.doneFlag,
  });
}

export function uniformNews(news: News): News {
  return part<News>({
    id: news.id,
    at: news.at,
    by: news.by,
    when: uniformCondition(news.when),
    learns: news.learns,
    approves: news.approves,
    promise: news.promise,
    interrupts: news.interrupts,
    arrivedFlag: news.arrivedFlag,
  });
}

function uniformCondition(condition: Condition | undefined): Condition | undefined {
  if (condition === undefined) return undefined;
  const { flag, all, any, not, trustAtLeast, trustBelow, heatAtLeast, heatBelow }: AnyCondition = condition;
  return part<AnyCondition>({
    flag,
    all: all?.map((one) => uniformCondition(one)!),
    any: any?.map((one) => uniformCondition(one)!),
    not: uniformCondition(not),
    trustAtLeast,
    trustBelow,
    heatAtLeast,
    heatBelow,
  }) as Condition;
}
