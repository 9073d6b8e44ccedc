import { bestPlays } from '../domain/explore.ts';
import type { Finding } from './finding.ts';
import type { MethodReading } from './method-library.ts';
import { checkBestPlays } from './rules/best-plays.ts';
import { caseOf, leadingOf } from './rules/case.ts';
import { checkChoices } from './rules/choices.ts';
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
export function judgeScenario(reading: ScenarioReading, methods: MethodReading): readonly Finding[] {
  const one = caseOf(reading, methods);
  if (one === undefined) return [];
  checkLanguages(one);
  checkLengths(one);
  checkFeedback(one);
  checkWhatCanHappen(one);
  checkChoices(one);
  const played = checkReferencePlays(one);
  // Where plays get stuck, the best of them says nothing yet.
  if (!one.book.findings.some(({ rule }) => rule === 'A4')) {
    const best = bestPlays(one.scenario, leadingOf(one));
    checkBestPlays(one, best);
    checkPoorReplies(one, best);
  }
  return [...one.book.findings, ...played];
}
