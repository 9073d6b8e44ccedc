import type { Finding } from '../../../authoring/finding.ts';
import { judgeScenario } from '../../../authoring/scenario-rules.ts';
import { caseOf, type Case } from '../../../authoring/rules/case.ts';
import { checkFeedback } from '../../../authoring/rules/feedback.ts';
import { checkLengths } from '../../../authoring/rules/lengths.ts';
import { checkReferencePlays } from '../../../authoring/rules/reference-plays.ts';
import { checkReplyLengths } from '../../../authoring/rules/reply-lengths.ts';
import { checkSaidAgain } from '../../../authoring/rules/said-again.ts';
import { checkWhatCanHappen } from '../../../authoring/rules/what-can-happen.ts';
import { checkUnsaidLines } from '../../../authoring/rules/unsaid-lines.ts';
import type { ScenarioReading } from '../../../authoring/scenario-file.ts';
import { leadingAmong } from '../../../domain/method.ts';
import { randomFrom } from '../../../domain/order.ts';
import { isEquivalent } from './equivalence.ts';
import { readDraft, readFlagships, type Draft, type Flagship, type Flagships } from './flagship.ts';
import type { Operator } from './operators.ts';

/** What became of one mutation. */
export interface Mutated {
  readonly operator: string;
  readonly flagship: string;
  readonly what: string;
  /** The rule of the first finding that the flagship itself has not; else whether it was missed, or means nothing. */
  readonly caught: string | undefined;
  readonly equivalent: boolean;
}

export interface MutationOptions {
  readonly operators: readonly Operator[];
  readonly count: number;
  readonly seed: number;
  /** Stops before the rules that weigh plays: what they would catch counts as missed. */
  readonly quick?: boolean;
  readonly tell?: (mutated: Mutated, number: number) => void;
}

/**
 * What a finding is held for the same by: its rule, its language and the part of the file, but not the number in a list,
 * nor what was measured. A mutation is caught where one of these is found more often than in the flagship.
 */
const nameOf = ({ rule, severity, language, file, path }: Finding): string => [rule, severity, language ?? '', file, path.replace(/\[\d+\]/g, '[]')].join(' ');

function countsOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(nameOf(finding), (counts.get(nameOf(finding)) ?? 0) + 1);
  return counts;
}

function newRule(findings: readonly Finding[], usual: ReadonlyMap<string, number>): string | undefined {
  const counts = countsOf(findings);
  return findings.find((finding) => (counts.get(nameOf(finding)) ?? 0) > (usual.get(nameOf(finding)) ?? 0))?.rule;
}

/** The rules that are cheap, and catch most. */
const CHEAP: readonly ((one: Case) => readonly Finding[] | void)[] = [checkReferencePlays, checkFeedback, checkLengths, checkReplyLengths, checkSaidAgain, checkUnsaidLines];

/** A flagship as it ships: its reading, and what is found in it by the cheap rules, by exploring, and by all. */
class Judge {
  readonly flagship: Flagship;
  readonly reading: ScenarioReading;
  private readonly all: Flagships;
  private readonly usual = new Map<string, ReadonlyMap<string, number>>();

  constructor(flagship: Flagship, all: Flagships) {
    this.flagship = flagship;
    this.all = all;
    this.reading = readDraft(flagship, flagship.draft, all.reactions);
  }

  /** The rule that catches a reading of a mutant. */
  catches(mutant: ScenarioReading, quick: boolean): string | undefined {
    const stages: readonly (readonly [name: string, find: (reading: ScenarioReading) => readonly Finding[]])[] = [
      ['reading', ({ findings }) => findings],
      ['cheap', (reading) => this.run(reading, CHEAP)],
      ['exploring', (reading) => this.run(reading, [checkWhatCanHappen])],
      ...(quick ? [] : [['all', (reading: ScenarioReading) => judgeScenario(reading, this.all.methods).findings] as const]),
    ];
    for (const [name, find] of stages) {
      const usual = this.usual.get(name) ?? countsOf(find(this.reading));
      this.usual.set(name, usual);
      const rule = newRule(find(mutant), usual);
      if (rule !== undefined) return rule;
    }
    return undefined;
  }

  private run(reading: ScenarioReading, rules: typeof CHEAP): readonly Finding[] {
    const one = caseOf(reading, this.all.methods);
    if (one === undefined) return [];
    const given = rules.flatMap((rule) => rule(one) ?? []);
    return [...one.book.findings, ...given];
  }
}

/**
 * Mutates the scenarios that ship, by each operator in turn, at places that a seed chooses, and judges every mutant as an
 * author's file is judged. The same seed gives the same mutations.
 */
export function mutate({ operators, count, seed, quick = false, tell }: MutationOptions): readonly Mutated[] {
  const all = readFlagships();
  const leading = leadingAmong(all.methods.methods);
  const judges = all.flagships.map((flagship) => new Judge(flagship, all));
  const random = randomFrom(seed, 'mutations');
  const tried = new Set<string>();
  const results: Mutated[] = [];
  const turns = operators.flatMap((operator) => judges.map((judge) => ({ operator, judge })));
  for (let turn = 0, idle = 0; results.length < count && idle < turns.length; turn += 1) {
    const { operator, judge } = turns[turn % turns.length]!;
    const { flagship } = judge;
    const draft = structuredClone(flagship.draft);
    const what = mutateAt(draft, operator, flagship, leading, tried, random);
    idle = what === undefined ? idle + 1 : 0;
    if (what === undefined) continue;
    const mutant = readDraft(flagship, draft, all.reactions);
    const caught = judge.catches(mutant, quick);
    const mutated = { operator: operator.name, flagship: flagship.id, what, caught, equivalent: caught === undefined && isEquivalent(judge.reading, mutant) };
    results.push(mutated);
    tell?.(mutated, results.length);
  }
  return results;
}

/** Mutates a draft at a place that was not tried before. @returns what was changed; nothing where no place is left */
function mutateAt(draft: Draft, operator: Operator, { id, exemplary }: Flagship, leading: Parameters<Operator['sites']>[1]['leading'], tried: Set<string>, random: () => number): string | undefined {
  const sites = operator.sites(draft, { exemplary, leading }).filter(({ what }) => !tried.has(`${operator.name} ${id} ${what}`));
  const site = sites[Math.floor(random() * sites.length)];
  if (site === undefined) return undefined;
  tried.add(`${operator.name} ${id} ${site.what}`);
  site.apply(random);
  return site.what;
}
