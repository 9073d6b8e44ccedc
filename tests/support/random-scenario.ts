import fc from 'fast-check';
import type { WrittenCondition } from '../../src/authoring/condition-shape.ts';
import type { Scenario } from '../../src/domain/scenario.ts';
import { aScenario, type Sketch } from './scenario.ts';

type Nodes = Sketch['nodes'];
type Reply = NonNullable<Nodes[string]['replies']>[string];

const MOVES = ['apologize-personally', 'restate-problem', 'cite-policy', 'ask-desired-outcome', 'own-personally', 'cover-up', 'hold-legal-line'] as const;
const CONDITIONS: readonly WrittenCondition[] = [
  { heard: true },
  { fact: 'pump' },
  { trustAtLeast: 'guarded' },
  { heatBelow: 'angry' },
  { not: { granted: 'bill' } },
  { promised: 'back' },
  { broken: 'back' },
  { present: 'boss' },
  { present: 'ada' },
  { threatened: true },
  { lineHeld: true },
  { lost: true },
  { news: 'truck' },
];
const FEELS: NonNullable<Sketch['feels']> = {
  'apologize-personally': { heat: -5, trust: 3 },
  'restate-problem': { heat: -6, trust: 5 },
  'cite-policy': { heat: 9, trust: -6 },
  'own-personally': { heat: -5, trust: 6, unheard: { heat: -2, trust: 3 } },
  'cover-up': { heat: 5, trust: -14 },
  listen: { heat: -4, trust: 1 },
  'heard-out': { heat: -6, trust: 4 },
  interrupt: { heat: 8, trust: -5 },
  'go-silent': { heat: 16, trust: -20 },
  silence: { heat: 4, trust: -6 },
};

const THREATS: readonly { threat?: boolean; takesBack?: boolean }[] = [{ threat: true }, { takesBack: true }];
const COMINGS: readonly Pick<Nodes[string], 'joins' | 'leaves'>[] = [{ joins: ['mate'] }, { leaves: ['ada'] }, { joins: ['mate'], leaves: ['ada'] }];
const INVITED: NonNullable<Sketch['people']>[string] = { invite: { minutes: 2, answer: 'Coming.' } };

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 2 });
const condition = fc.constantFrom(...CONDITIONS);

/** What one reply of a node leads to: a later node, so that every play ends; the last are `over`, `good` and `bad`. */
const reply = (target: fc.Arbitrary<string>) =>
  fc.record({
    moves: fc.uniqueArray(fc.constantFrom(...MOVES), { minLength: 1, maxLength: 3 }),
    to: target,
    otherwise: maybe(fc.record({ when: condition, to: target })),
    grants: maybe(fc.constantFrom('bowl', 'bill')),
    promises: fc.boolean(),
    asks: fc.boolean(),
    when: maybe(condition),
    minutes: fc.integer({ min: 0, max: 9 }),
  });

/**
 * Small random scenarios with everything that rules can do: vents, conditions, remedies, promises, preparation,
 * invitations, several contacts, somebody who rings, who joins or goes, threats, lost lines, news. Every play of theirs comes to an end.
 */
export const randomScenario = randomScenarioOf(6, true);

/** The same with few nodes and nothing to do at the desk before a contact, so that every play can be looked at. */
export const smallScenario = randomScenarioOf(3, false);

function randomScenarioOf(most: number, prepared: boolean): fc.Arbitrary<Scenario> {
  return fc.integer({ min: 2, max: most }).chain((size) => {
    const names = Array.from({ length: size }, (_, index) => `n${index}`);
    const exits = ['over', 'dropped', 'good', 'bad'];
    return fc.record({
      nodes: fc.tuple(
        ...names.map((_, index) =>
          fc.record({
            vent: fc.boolean(),
            lines: fc.integer({ min: 1, max: 3 }),
            raises: fc.boolean(),
            tells: fc.boolean(),
            threat: maybe(fc.constantFrom(...THREATS)),
            people: maybe(fc.constantFrom(...COMINGS)),
            lineWhen: maybe(condition),
            replies: fc.array(reply(fc.constantFrom(...names.slice(index + 1), ...exits)), { minLength: 2, maxLength: 3 }),
          }),
        ),
      ),
      heat: fc.integer({ min: 0, max: 100 }),
      trust: fc.integer({ min: 0, max: 100 }),
      latest: maybe(fc.constant('12:07')),
      joins: fc.boolean(),
      news: maybe(fc.record({ interrupts: fc.boolean(), when: maybe(condition) })),
      already: maybe(fc.constantFrom('open' as const, 'broken' as const)),
    });
  })
  .map(({ nodes, heat, trust, latest, joins, news, already }) => {
    const made: Record<string, Nodes[string]> = {};
    nodes.forEach((node, index) => {
      const name = `n${index}`;
      const replies: Record<string, Reply> = {};
      node.replies.forEach((one, place) => {
        // The first reply is always there and leads on, so that nobody is stuck and no node is left out.
        const onward = index + 1 < nodes.length ? `n${index + 1}` : 'over';
        replies[`${name}-${place}`] = {
          moves: one.promises && one.moves.length < 3 ? [...one.moves, 'commit-time'] : one.moves,
          to: one.otherwise ? [one.otherwise, { to: place === 0 ? onward : one.to }] : place === 0 ? onward : one.to,
          ...(one.grants ? { grants: [one.grants] } : {}),
          ...(one.promises && one.moves.length < 3 ? { promise: 'back' } : {}),
          ...(one.asks ? { asks: ['pump'] } : {}),
          ...(one.when && place > 0 ? { when: one.when } : {}),
        };
      });
      made[name] = {
        ...node.people,
        vent: node.vent,
        minutes: node.replies[0]!.minutes,
        lines: Array.from({ length: node.lines }, (_, line) => ({
          id: `${name}-line-${line}`,
          ...(node.raises ? { raises: ['cold'] } : {}),
          ...(node.tells ? { tells: ['pump'] } : {}),
          ...node.threat,
          ...(node.lineWhen && line > 0 ? { when: node.lineWhen } : {}),
        })),
        replies,
      };
    });
    const drops = JSON.stringify(made).includes('"dropped"');
    return aScenario({
      heat,
      trust,
      feels: FEELS,
      issues: ['cold'],
      facts: { pump: { key: true } },
      remedies: { bowl: {}, bill: { money: true, needs: 'boss' } },
      promises: { back: { due: '+12' }, ...(already ? { visit: { due: '11:50', already } } : {}) },
      people: { boss: prepared ? INVITED : {}, mate: { role: 'customer-side' } },
      news: { truck: { at: '12:09', learns: ['pump'], ...(news?.interrupts ? { interrupts: true } : {}), ...(news?.when ? { when: news.when } : {}) } },
      ...(prepared ? { preparations: { log: { learns: ['pump'], minutes: 3 }, boss: { kind: 'colleague', minutes: 4, approves: ['bill'] } } } : {}),
      contacts: {
        call: { start: 'n0', ...(latest ? { latest } : {}), ...(joins ? { joins: ['boss'] } : {}) },
        back: { start: 'n0', when: { promised: 'back' }, fulfils: ['back'] },
        ring: { start: 'n1', rings: { promise: 'back', after: 20 } },
        ...(drops ? { hotter: { start: 'n1', rings: { lost: true as const, after: 5 } } } : {}),
      },
      closing: [{ when: { broken: 'back' }, to: 'bad' }, { to: 'good' }],
      nodes: {
        ...made,
        over: { ends: true },
        ...(drops ? { dropped: { effect: { heat: 6, trust: -5 }, ends: 'lost' as const } } : {}),
        good: { ending: {} },
        bad: { ending: { settled: false } },
      },
    });
  });
}
