import type { WrittenCondition } from './condition-shape.ts';
import type { WrittenLine, WrittenScenario, WrittenWays } from './shape.ts';

/** Every condition of a scenario, those inside others included. */
export function* conditionsOf(scenario: WrittenScenario): Generator<WrittenCondition> {
  function* deep(when: WrittenCondition | undefined): Generator<WrittenCondition> {
    if (when === undefined) return;
    yield when;
    for (const part of [...(when.all ?? []), ...(when.any ?? [])]) yield* deep(part);
    yield* deep(when.not);
  }
  function* ways(to: WrittenWays | undefined): Generator<WrittenCondition> {
    if (typeof to === 'object') for (const way of to) yield* deep(way.when);
  }
  function* lines(said: readonly WrittenLine[] | undefined): Generator<WrittenCondition> {
    for (const line of said ?? []) yield* deep(line.when);
  }
  for (const meeting of scenario.returns?.meetings ?? []) yield* deep(meeting.when);
  for (const person of scenario.people) yield* deep(person.invite?.when);
  for (const preparation of scenario.preparations ?? []) yield* deep(preparation.when);
  for (const contact of scenario.contacts) yield* deep(contact.when);
  for (const one of scenario.news ?? []) yield* deep(one.when);
  for (const node of Object.values(scenario.nodes)) {
    yield* lines(node.lines);
    yield* ways(node.next);
    for (const reply of node.replies ?? []) {
      yield* deep(reply.when);
      yield* ways(reply.to);
      yield* lines(reply.answer);
    }
  }
  yield* ways(scenario.closing);
}

/** The memories that a condition asks for, each once, in the order in which they are first asked for. */
export const memoriesRead = (scenario: WrittenScenario): readonly string[] => [...new Set([...conditionsOf(scenario)].flatMap((when) => when.remembered ?? []))];

/** The flags of every scenario, in the order of their numbers in src/domain/state. */
export const STANDING = ['heard', 'threatened', 'lineHeld', 'lost'] as const;

/**
 * The names of a scenario's flags in their order, as `Scenario.flags` documents it. Replies get a flag only where a
 * condition reads them, so that states stay few.
 */
export function flagNames(scenario: WrittenScenario): readonly string[] {
  const { people, issues = [], facts = [], remedies = [], promises = [], preparations = [], contacts, news = [] } = scenario;
  const read = new Set([...conditionsOf(scenario)].flatMap((when) => when.said ?? []));
  const replies = Object.values(scenario.nodes).flatMap((node) => node.replies ?? []);
  return [
    ...STANDING,
    ...facts.map(({ id }) => `fact:${id}`),
    ...issues.map(({ id }) => `voiced:${id}`),
    ...remedies.flatMap(({ id }) => [`granted:${id}`, `approved:${id}`, `asked:${id}`]),
    ...promises.flatMap(({ id }) => [`promised:${id}`, `kept:${id}`, `late:${id}`, `broken:${id}`]),
    ...preparations.map(({ id }) => `done:${id}`),
    ...contacts.map(({ id }) => `met:${id}`),
    ...news.map(({ id }) => `news:${id}`),
    ...people.flatMap(({ id }) => [`present:${id}`, `invited:${id}`]),
    ...replies.filter(({ id }) => read.has(id)).map(({ id }) => `said:${id}`),
    ...(scenario.returns?.meetings ?? []).map(({ id }) => `meeting:${id}`),
    ...memoriesRead(scenario).map((name) => `remembered:${name}`),
  ];
}
