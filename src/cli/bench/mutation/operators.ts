import { declaredNames, type Kind } from '../../../authoring/declared-names.ts';
import { CONDITION_READS } from '../../../authoring/references.ts';
import type { WrittenLine, WrittenReply } from '../../../authoring/shape.ts';
import { HEAT_BANDS, TRUST_BANDS } from '../../../domain/bands.ts';
import type { Method } from '../../../domain/method.ts';
import { authorMoves, isSlip } from '../../../domain/moves.ts';
import type { Draft } from './flagship.ts';

/** A place of a draft at which something can be changed. */
export interface Site {
  /** What is changed, in words, for the list of misses. */
  readonly what: string;
  readonly apply: (random: () => number) => void;
}

/** One way in which a file goes wrong. */
export interface Operator {
  readonly name: string;
  readonly sites: (draft: Draft, context: { readonly exemplary: ReadonlySet<string>; readonly leading: readonly Method[] }) => readonly Site[];
}

type Loose = Record<string, unknown>;
interface Found {
  readonly holder: Loose;
  readonly path: string;
}

const foundAt = (path: string, holder: object): Found => ({ path, holder: holder as Loose });
const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

/** Every map or list below a value that has a key, with its path. */
function holdersOf(value: unknown, key: string, path = ''): readonly Found[] {
  if (!isLoose(value)) return [];
  const own = !Array.isArray(value) && Object.hasOwn(value, key) ? [{ holder: value, path }] : [];
  return [...own, ...Object.entries(value).flatMap(([name, below]) => holdersOf(below, key, `${path}/${idOf(below) ?? name}`))];
}

const idOf = (value: unknown): string | undefined => (isLoose(value) && typeof value['id'] === 'string' ? value['id'] : undefined);
const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;
const other = (list: readonly string[], than: unknown, random: () => number): string => pick(list.filter((one) => one !== than), random);
const replies = ({ scenario }: Draft): readonly WrittenReply[] => Object.values(scenario.nodes).flatMap((node) => node.replies ?? []);
const lines = ({ scenario }: Draft): readonly WrittenLine[] =>
  Object.values(scenario.nodes).flatMap((node) => [...(node.lines ?? []), ...(node.replies ?? []).flatMap((reply) => reply.answer ?? [])]);

/** Takes a key away wherever it stands. */
const drop = (key: string, below: (draft: Draft) => unknown = ({ scenario }) => scenario): Operator => ({
  name: `drop \`${key}\``,
  sites: (draft) => holdersOf(below(draft), key).map(({ holder, path }) => ({ what: `${path}/${key}`, apply: () => delete holder[key] })),
});

/** Takes an item out of a list at the top. */
const dropFrom = (list: 'issues' | 'facts' | 'remedies' | 'promises' | 'preparations' | 'contacts' | 'people'): Operator => ({
  name: `drop one of \`${list}\``,
  sites: ({ scenario }) => (scenario[list] ?? []).map(({ id }, index) => ({ what: id, apply: () => scenario[list]?.splice(index, 1) })),
});

const set = (name: string, found: (draft: Draft) => readonly Found[], key: string, to: (value: unknown, random: () => number, draft: Draft) => unknown): Operator => ({
  name,
  sites: (draft) =>
    found(draft).map(({ holder, path }) => ({
      what: `${path}/${key}`,
      apply: (random) => {
        holder[key] = to(holder[key], random, draft);
      },
    })),
});

const inScenario = (key: string) => ({ scenario }: Draft): readonly Found[] => holdersOf(scenario, key);
const nextBand = (bands: readonly string[]) => (band: unknown, random: () => number): string => {
  const at = bands.indexOf(String(band));
  return bands[at + (at === 0 || (at < bands.length - 1 && random() < 0.5) ? 1 : -1)] ?? '';
};

/** Conditions that name something, with the kind of thing that they name. */
const naming = (draft: Draft): readonly (Found & { readonly key: string; readonly kind: Kind })[] =>
  Object.entries(CONDITION_READS).flatMap(([key, kind]) =>
    holdersOf(draft.scenario, key)
      .filter(({ holder }) => Object.keys(holder).length === 1 && typeof holder[key] === 'string')
      .map((found) => ({ ...found, key, kind })),
  );

const SCENARIO: readonly Operator[] = [
  {
    name: 'drop a node',
    sites: ({ scenario }) => Object.keys(scenario.nodes).map((name) => ({ what: name, apply: () => delete scenario.nodes[name] })),
  },
  set('swap a target', ({ scenario }) => holdersOf(scenario.nodes, 'to').filter(({ holder }) => typeof holder['to'] === 'string'), 'to', (to, random, { scenario }) => other(Object.keys(scenario.nodes), to, random)),
  set('begin a contact elsewhere', inScenario('start'), 'start', (start, random, { scenario }) => other(Object.keys(scenario.nodes), start, random)),
  {
    name: 'drop a reply',
    sites: ({ scenario }) => Object.values(scenario.nodes).flatMap((node) => (node.replies ?? []).map(({ id }, index) => ({ what: id, apply: () => node.replies?.splice(index, 1) }))),
  },
  {
    name: 'drop a line',
    sites: ({ scenario }) => holdersOf(scenario.nodes, 'lines').flatMap(({ holder }) => (holder['lines'] as WrittenLine[]).map(({ id }, index) => ({ what: id, apply: () => (holder['lines'] as WrittenLine[]).splice(index, 1) }))),
  },
  {
    name: 'make a step unreachable',
    sites: (draft, { leading }) =>
      leading.flatMap(({ id, steps }) =>
        steps.map((step) => {
          const moves: ReadonlySet<string> = new Set([...step.full.flatMap((one) => one.moves), ...step.partial]);
          const strip = (list: readonly string[]): string[] => list.filter((move) => !moves.has(move));
          return {
            what: `${id} ${step.id}`,
            apply: () => {
              for (const { holder } of holdersOf(draft.scenario, 'moves')) {
                const left = strip(holder['moves'] as string[]);
                holder['moves'] = left.length > 0 ? left : ['promise-vaguely'];
                // What belongs to a move goes with it, as whoever forgets the step would have it.
                if (moves.has('restate-problem')) delete holder['restates'];
                if (moves.has('commit-time')) delete holder['promise'];
              }
              if (moves.has('research-record')) for (const one of draft.scenario.preparations ?? []) one.kind = 'task';
              if (moves.has('invite-party')) for (const one of draft.scenario.people) delete one.invite;
            },
          };
        }),
      ),
  },
  {
    name: 'turn a good move into a slip',
    sites: (draft) => replies(draft).flatMap((reply) => reply.moves.flatMap((move, index) => (isSlip(move) ? [] : [{ what: `${reply.id} ${move}`, apply: (random) => void (reply.moves[index] = pick(authorMoves.filter(isSlip), random)) }]))),
  },
  {
    name: 'turn a slip into a good move',
    sites: (draft) => replies(draft).flatMap((reply) => reply.moves.flatMap((move, index) => (isSlip(move) ? [{ what: `${reply.id} ${move}`, apply: (random) => void (reply.moves[index] = pick(authorMoves.filter((one) => !isSlip(one) && !reply.moves.includes(one)), random)) }] : []))),
  },
  {
    name: 'drop a move',
    sites: (draft) => replies(draft).filter(({ moves }) => moves.length > 1).flatMap((reply) => reply.moves.map((move, index) => ({ what: `${reply.id} ${move}`, apply: () => void reply.moves.splice(index, 1) }))),
  },
  drop('when'),
  set('negate a condition', inScenario('when'), 'when', (when) => ({ not: when })),
  {
    name: 'name another in a condition',
    sites: (draft) =>
      naming(draft).flatMap(({ holder, path, key, kind }) => {
        const others = [...declaredNames(draft.scenario)[kind]].filter((name) => name !== holder[key]);
        return others.length === 0 ? [] : [{ what: `${path}/${key}`, apply: (random: () => number) => void (holder[key] = pick(others, random)) }];
      }),
  },
  ...(['heatAtLeast', 'heatBelow'] as const).map((key) => set(`move the band of \`${key}\``, inScenario(key), key, nextBand(HEAT_BANDS))),
  ...(['trustAtLeast', 'trustBelow'] as const).map((key) => set(`move the band of \`${key}\``, inScenario(key), key, nextBand(TRUST_BANDS))),
  {
    name: 'change the speaker of a line',
    sites: (draft) => lines(draft).map((line) => ({ what: line.id, apply: (random) => void (line.by = other([...draft.scenario.people.map(({ id }) => id), 'narrator'], line.by ?? draft.scenario.people[0]?.id, random)) })),
  },
  set('settle or unsettle an ending', ({ scenario }) => Object.entries(scenario.nodes).flatMap(([name, { ending }]) => (ending === undefined ? [] : [foundAt(name, ending)])), 'settled', (settled) => settled !== true),
  set('alter when a promise is due', ({ scenario }) => (scenario.promises ?? []).map((one) => foundAt(one.id, one)), 'due', (due, random) => (String(due).startsWith('+') ? `+${Number(String(due).slice(1)) + 5 + Math.floor(random() * 60)}` : `+${1 + Math.floor(random() * 5)}`)),
  set('begin angrier or calmer', ({ scenario }) => [foundAt('', scenario)], 'heat', (heat, random) => Math.max(0, Math.min(100, Number(heat) + (random() < 0.5 ? -12 : 12)))),
  set('begin with more or less trust', ({ scenario }) => [foundAt('', scenario)], 'trust', (trust, random) => Math.max(0, Math.min(100, Number(trust) + (random() < 0.5 ? -12 : 12)))),
  set('change the authority over a remedy', ({ scenario }) => (scenario.remedies ?? []).map((one) => foundAt(one.id, one)), 'needs', (needs, random, { scenario }) => other(['player', ...scenario.people.filter(({ role }) => role === 'ours').map(({ id }) => id)], needs, random)),
  set('change what a preparation takes', ({ scenario }) => (scenario.preparations ?? []).map((one) => foundAt(one.id, one)), 'minutes', (minutes, random) => Number(minutes) + 3 + Math.floor(random() * 20)),
  ...(['learns', 'tells', 'raises', 'restates', 'grants', 'approves', 'promise', 'fulfils', 'joins', 'leaves', 'defers', 'asks', 'effect', 'vent', 'atMost', 'rings', 'latest', 'earliest', 'invite', 'key', 'money', 'tradeoff', 'threat'] as const).map((key) => drop(key)),
  ...(['issues', 'facts', 'remedies', 'promises', 'preparations', 'contacts', 'people'] as const).map(dropFrom),
];

const STEP_NAMED = /\s*\([^()]*\)/g;

const TEXTS: readonly Operator[] = [
  drop('why'),
  drop('try'),
  {
    name: 'leave the step out of a rationale',
    sites: (draft) => replies(draft).filter(({ why }) => /\([^()]*\)/.test(why)).map((reply) => ({ what: reply.id, apply: () => void (reply.why = reply.why.replace(STEP_NAMED, '')) })),
  },
  {
    name: 'lengthen the best reply',
    sites: (draft, { exemplary }) =>
      replies(draft).filter(({ id }) => exemplary.has(id)).map((reply) => ({
        what: reply.id,
        apply: () => {
          const { texts } = draft.translation;
          reply.text = `${reply.text} ${reply.text}`;
          texts[reply.id] = `${texts[reply.id]} ${texts[reply.id]}`;
        },
      })),
  },
  { name: 'drop a text of a translation', sites: ({ translation: { texts } }) => Object.keys(texts).map((id) => ({ what: id, apply: () => delete texts[id] })) },
  {
    name: 'leave a reply untranslated',
    sites: (draft) => replies(draft).map((reply) => ({ what: reply.id, apply: () => void (draft.translation.texts[reply.id] = reply.text) })),
  },
  {
    name: 'drop a placeholder',
    sites: ({ translation: { texts } }) => Object.entries(texts).filter(([, text]) => text.includes('{{')).map(([id, text]) => ({ what: id, apply: () => void (texts[id] = text.replace(/\{\{[^}]*\}\}/, '')) })),
  },
  {
    name: 'name a text otherwise in a translation',
    sites: ({ translation: { texts } }) => Object.entries(texts).map(([id, text]) => ({
      what: id,
      apply: () => {
        delete texts[id];
        texts[`${id}x`] = text;
      },
    })),
  },
];

const ALL: readonly Operator[] = [...SCENARIO, ...TEXTS];
const PLAIN: ReadonlySet<string> = new Set(['drop a node', 'swap a target', 'lengthen the best reply', 'drop `why`', 'make a step unreachable']);

/** What makes a scenario a bad one, whatever its author meant by it. */
export const PLAIN_OPERATORS: readonly Operator[] = ALL.filter(({ name }) => PLAIN.has(name));
/**
 * What often makes it another scenario, as good as the one that was meant: that can only be told by a reference play that
 * comes by.
 */
export const SUBTLE_OPERATORS: readonly Operator[] = ALL.filter(({ name }) => !PLAIN.has(name));
