import type { Finding } from './finding.ts';
import type { MethodReading } from './method-library.ts';
import { checkBestPlays } from './rules/best-plays.ts';
import { caseOf, type Case } from './rules/case.ts';
import { checkChoices } from './rules/choices.ts';
import { checkFeedback } from './rules/feedback.ts';
import { checkLanguages } from './rules/languages.ts';
import { checkLengths } from './rules/lengths.ts';
import { checkPoorReplies } from './rules/poor-replies.ts';
import { checkReferencePlays } from './rules/reference-plays.ts';
import { checkWhatCanHappen } from './rules/what-can-happen.ts';
import type { ScenarioReading } from './scenario-file.ts';

/** What the rules say of one scenario. Plain data: it may come from another thread. */
export interface Judgement {
  readonly findings: readonly Finding[];
}

type Rule = (one: Case) => void;

/** Rules over what is written. */
const WRITTEN: readonly Rule[] = [checkLanguages, checkLengths, checkFeedback];
/** Rules over what can happen in plays. */
const PLAYED: readonly Rule[] = [checkWhatCanHappen, checkChoices];
/** Rules that weigh plays and replies: where plays get stuck, the best of them says nothing yet. */
const WEIGHED: readonly Rule[] = [checkBestPlays, checkPoorReplies];

/**
 * The rules that need a scenario to be played, and those over its texts. They take a while: the command line and the
 * studio call them, the build does not. A scenario that did not compile has none.
 */
export function judgeScenario(reading: ScenarioReading, methods: MethodReading): Judgement {
  const one = caseOf(reading, methods);
  if (one === undefined) return { findings: [] };
  for (const check of [...WRITTEN, ...PLAYED]) check(one);
  const played = checkReferencePlays(one);
  if (!one.book.findings.some(({ rule }) => rule === 'A4')) for (const check of WEIGHED) check(one);
  return { findings: [...one.book.findings, ...played] };
}

/** The rules over all scenarios together. */
export function judgeLibrary(_judgements: readonly Judgement[]): readonly Finding[] {
  return [];
}
