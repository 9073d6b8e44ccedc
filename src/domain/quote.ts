import type { Play } from './play.ts';
import type { Evidence, StepScore } from './score.ts';

/** Something that the player did, and what it came to for a step: once, whatever several of its moves did there. */
export interface Quote {
  readonly turn: number; // number of the action, 0 is the first
  readonly source: Source;
  readonly raised: boolean; // or it cost
  /** What weighed, with the levels before and after all of it. */
  readonly evidence: Evidence;
  /** What else it took to earn it, done in other turns and not quoted under the step by itself; the earliest first. */
  readonly before: readonly Done[];
}

/** Something that the player did: an entry of the log, by its index, and where that came from. */
export interface Done {
  readonly entry: number;
  readonly source: Source;
}

/** Where a log entry came from, so that it can be quoted. `engine` entries were given by what happened. */
export type Source = { readonly kind: 'reply' | 'preparation' | 'person' | 'contact' | 'promise' | 'node'; readonly id: string };

/** The evidence of a step, one quote for each thing done, in the order in which it first counted. */
export function quotesOf(play: Play, step: StepScore): readonly Quote[] {
  const together = new Map<string, Evidence[]>();
  for (const evidence of step.evidence) {
    const entry = entryOf(play, step, evidence);
    const key = `${entry.reply} ${entry.source}`;
    together.set(key, [...(together.get(key) ?? []), evidence]);
  }
  const quoted = new Set(step.evidence.map((evidence) => entryOf(play, step, evidence).source));
  return [...together.values()].map((all) => {
    const evidence = weighed(all);
    const { reply, source } = entryOf(play, step, evidence);
    const raised = evidence.effect === 'raised';
    const before: Done[] = [];
    for (const entry of raised ? evidence.also.toSorted((one, other) => one - other) : []) {
      const of = play.log[entry];
      if (!of || of.reply === reply || quoted.has(of.source)) continue;
      quoted.add(of.source);
      before.push({ entry, source: sourceOf(play, of.source) });
    }
    return { turn: turnOf(reply), source: sourceOf(play, source), raised, evidence, before };
  });
}

/** The log counts actions from 1: the number of the reply is the state's count after it. */
export function turnOf(reply: number): number {
  return Math.max(0, reply - 1);
}

function entryOf(play: Play, { step }: StepScore, { entry }: Evidence): Play['log'][number] {
  const found = play.log[entry];
  if (!found) throw new Error(`Scenario "${play.scenario.id}", step ${step}: evidence ${entry} is not in the log`);
  return found;
}

/**
 * One evidence for all that one sentence did to a step. Where it both earned and cost, the balance decides: it cost unless
 * the step stands higher after it, and then a slip in it has held it back.
 */
function weighed(all: readonly Evidence[]): Evidence {
  const [first] = all;
  const last = all.at(-1);
  if (!first || !last) throw new Error('Nothing to weigh');
  const { from } = first;
  const { to } = last;
  const earned = all.find(({ effect }) => effect === 'raised');
  const cost = all
    .filter(({ effect }) => effect !== 'raised')
    .reduce<Evidence | undefined>((most, one) => (most === undefined || one.from - one.to > most.from - most.to ? one : most), undefined);
  const slipped = all.some(({ as }) => as === 'slip' || as === 'grave');
  const chosen = cost === undefined || (earned !== undefined && to > from && !slipped) ? (earned ?? first) : cost;
  const effect = chosen !== earned && earned !== undefined && to > from ? 'capped' : chosen.effect;
  const also = [...new Set(all.flatMap((one) => [...one.also, one.entry]))].filter((entry) => entry !== chosen.entry);
  return { ...chosen, also, effect, from, to };
}

/** What the id of a log entry's source is the id of. */
export function sourceOf({ scenario }: Play, id: string): Source {
  if (scenario.preparations.some((one) => one.id === id)) return { kind: 'preparation', id };
  if (scenario.contacts.some((one) => one.id === id)) return { kind: 'contact', id };
  if (scenario.promises.some((one) => one.id === id)) return { kind: 'promise', id };
  if (scenario.people.some((one) => one.id === id)) return { kind: 'person', id };
  if (scenario.nodes[id]) return { kind: 'node', id };
  return { kind: 'reply', id };
}
