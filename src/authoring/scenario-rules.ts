import { bestPlays } from '../domain/explore.ts';
import type { Finding } from './finding.ts';
import type { MethodReading } from './method-library.ts';
import { ruleBook } from './rule-book.ts';
import { checkBestPlays } from './rules/best-plays.ts';
import { leadingOf, type Case } from './rules/case.ts';
import { checkFeedback } from './rules/feedback.ts';
import { checkLanguages } from './rules/languages.ts';
import { checkLengths } from './rules/lengths.ts';
import { checkPoorReplies } from './rules/poor-replies.ts';
import { checkReferencePlays } from './rules/reference-plays.ts';
import { checkWhatCanHappen } from './rules/what-can-happen.ts';
import type { ScenarioReading } from './scenario-file.ts';

/**
 * The rules that need a scenario to be played, and those over its texts. They take seconds: the command line and the
 * studio call them, the build does not. A scenario that did not compile has none.
 */
export function judgeScenario(reading: ScenarioReading, { methods, texts: methodTexts }: MethodReading): readonly Finding[] {
  const { scenario, written, texts, plays } = reading;
  if (scenario === undefined || written === undefined) return [];
  const book = ruleBook(written.source);
  const one: Case = { scenario, written: written.data, texts, plays, methods, methodTexts, book };
  checkLanguages(one);
  checkLengths(one);
  checkFeedback(one);
  checkWhatCanHappen(one);
  const best = bestPlays(scenario, leadingOf(one));
  checkBestPlays(one, best);
  checkPoorReplies(one, best);
  const played = checkReferencePlays(one);
  return [...book.findings, ...played];
}
