import { customerOf } from './presence.ts';
import type { Scenario, Texts } from './scenario.ts';
import type { Beat } from './state.ts';

/**
 * Guessing bots: a script that one of them passes teaches guessing (scenario-quality.md, C4). Where replies are on
 * offer, each chooses by its rule among the replies, uniformly where the rule leaves a tie; the random one chooses among
 * everything on offer. Where there are none, at the desk and in a vent, all choose uniformly among what is on offer,
 * save that the listening one never cuts in, and that nobody calls it a day while anything else is left to do.
 */
export const BOTS = ['random', 'longest', 'shortest', 'first', 'last', 'polite', 'echo', 'question', 'listener'] as const;
export type BotName = (typeof BOTS)[number];

/** Bots that go by the words: how the others fare is the same in every language. */
export const READING_BOTS: ReadonlySet<BotName> = new Set(['longest', 'shortest', 'polite', 'echo', 'question']);

/** How much a bot likes a reply, by its action and its place, the higher the better; none where it does not look at replies. */
export type Rank = ((action: string, order: number, beats: readonly Beat[]) => number) | undefined;

const REPLY = 'reply:';

/** What a bot does. @param offered at least one action @param rank how it likes replies @param listens never cuts in */
export function chosen(offered: readonly string[], rank: Rank, listens: boolean, random: () => number, beats: readonly Beat[]): string {
  if (listens && offered.includes('cut-in')) return 'listen';
  if (!rank || !offered[0]!.startsWith(REPLY)) {
    const left = offered.indexOf('leave');
    if (left < 0) return offered[Math.floor(random() * offered.length)]!;
    if (offered.length === 1) return offered[0]!;
    const place = Math.floor(random() * (offered.length - 1));
    return offered[place < left ? place : place + 1]!;
  }
  let most = -Infinity;
  let liked: string[] = [];
  for (let order = 0; order < offered.length; order++) {
    const action = offered[order]!;
    if (!action.startsWith(REPLY)) continue;
    const value = rank(action, order, beats);
    if (value > most) {
      most = value;
      liked = [action];
    } else if (value === most) liked.push(action);
  }
  return liked[Math.floor(random() * liked.length)]!;
}

const KIND_WORDS =
  /(?<!\p{L})(?:sorry|apolog\p{L}*|understand\p{L}*|understood|thank\p{L}*|siento|lament\p{L}*|disculp\p{L}*|perd[oó]n\p{L}*|entiend\p{L}*|entendemos|comprend\p{L}*|gracias|agradec\p{L}*|agradezc\p{L}*)/giu;
const WORD = /\p{L}+/gu;

/** What some bots look for in a reply's text, as a figure. */
const sought: Partial<Record<BotName, (text: string) => number>> = {
  longest: (text) => text.length,
  shortest: (text) => -text.length,
  polite: (text) => text.match(KIND_WORDS)?.length ?? 0,
  question: (text) => (text.includes('?') ? 1 : 0),
};

/** By what a guessing bot chooses among replies. @param texts of the replies and lines, by id */
export function rankOf(bot: BotName, scenario: Scenario, texts: Texts): Rank {
  if (bot === 'first') return (_, order) => -order;
  if (bot === 'last') return (_, order) => order;
  if (bot === 'echo') return echo(scenario, texts);
  const value = sought[bot];
  return value && byValue(new Map(Object.values(scenario.nodes).flatMap(({ replies = [] }) => replies.map(({ id }) => [id, value(texts[id] ?? '')]))));
}

/**
 * In which order a bot likes the replies of each node: where it is the same, in whatever language, the bot plays the
 * same. Undefined where the order depends on more than the replies.
 */
export function orderOf(bot: BotName, scenario: Scenario, texts: Texts): string | undefined {
  if (!READING_BOTS.has(bot)) return '';
  const value = sought[bot];
  if (!value) return undefined;
  const places = Object.values(scenario.nodes).map(({ replies = [] }) => {
    const values = replies.map(({ id }) => value(texts[id] ?? ''));
    const order = [...new Set(values)].toSorted((one, other) => one - other);
    return values.map((one) => order.indexOf(one));
  });
  return JSON.stringify(places);
}

/** By a value of each reply, by id; what has none is liked least. */
export function byValue(values: ReadonlyMap<string, number>): Rank {
  const byAction = new Map([...values].map(([id, value]) => [REPLY + id, value]));
  return (action) => byAction.get(action) ?? -Infinity;
}

/** Different words that a reply shares with the customer's last line. */
function echo(scenario: Scenario, texts: Texts): Rank {
  const customer = customerOf(scenario).id;
  const words = new Map<string, ReadonlySet<string>>();
  const wordsOf = (id: string): ReadonlySet<string> => {
    let set = words.get(id);
    if (!set) words.set(id, (set = new Set((texts[id] ?? '').toLowerCase().match(WORD) ?? [])));
    return set;
  };
  const counted = new Map<string, Map<string, number>>(); // by line, by action
  return (action, _, beats) => {
    let line = '';
    for (let at = beats.length - 1; at >= 0 && line === ''; at--) {
      const beat = beats[at]!;
      if (beat.kind === 'line' && beat.by === customer) line = beat.id;
    }
    if (line === '') return 0;
    let counts = counted.get(line);
    if (!counts) counted.set(line, (counts = new Map()));
    let shared = counts.get(action);
    if (shared === undefined) {
      const said = wordsOf(line);
      shared = [...wordsOf(action.slice(REPLY.length))].filter((word) => said.has(word)).length;
      counts.set(action, shared);
    }
    return shared;
  };
}
