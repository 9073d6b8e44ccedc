import type { Finding } from './finding.ts';
import type { MethodReading } from './method-library.ts';
import { checkAlike } from './rules/alike.ts';
import { checkBestPlays } from './rules/best-plays.ts';
import { caseOf, type Case } from './rules/case.ts';
import { checkChoices } from './rules/choices.ts';
import { checkConsequences } from './rules/consequences.ts';
import { checkFairness } from './rules/fairness.ts';
import { checkFeedback } from './rules/feedback.ts';
import { checkGuessing } from './rules/guessing.ts';
import { checkInvented } from './rules/invented.ts';
import { checkLanguages } from './rules/languages.ts';
import { checkLengths } from './rules/lengths.ts';
import { checkLengthsOfBest } from './rules/lengths-of-best.ts';
import { checkLoyalty } from './rules/loyalty.ts';
import { checkPlayLength } from './rules/play-length.ts';
import { checkPoorReplies } from './rules/poor-replies.ts';
import { checkReadable } from './rules/readable.ts';
import { checkReferencePlays } from './rules/reference-plays.ts';
import { checkRepairs } from './rules/repairs.ts';
import { checkReplyLengths } from './rules/reply-lengths.ts';
import { checkRightAfter } from './rules/right-after.ts';
import { checkSaidAgain } from './rules/said-again.ts';
import { checkStandingOut, testStandingOut, type StandingOut } from './rules/standing-out.ts';
import { checkTraining, trainingOf, type StepTraining } from './rules/step-training.ts';
import { checkTells } from './rules/tells.ts';
import { checkTranslationRoom } from './rules/translation-room.ts';
import { checkUnsaidLines } from './rules/unsaid-lines.ts';
import { checkWhatCanHappen } from './rules/what-can-happen.ts';
import type { Workings } from './rules/workings.ts';
import type { ScenarioReading } from './scenario-file.ts';

/** What the rules say of one scenario. Plain data: it may come from another thread. */
export interface Judgement {
  readonly findings: readonly Finding[];
  /** The tests of rule C1: what they come to depends on how many there are, in a scenario or in a library. */
  readonly tests: readonly StandingOut[];
  /** What it trains, for rule E2; nothing where it could not be weighed. */
  readonly training: readonly StepTraining[];
}

type Rule = (one: Case) => void;

/** Rules over what is written. */
const WRITTEN: readonly Rule[] = [
  checkLanguages,
  checkTranslationRoom,
  checkLengths,
  checkReplyLengths,
  checkReadable,
  checkInvented,
  checkConsequences,
  checkFeedback,
  checkLoyalty,
  checkAlike,
];
/** Rules over what can happen in plays. */
const PLAYED: readonly Rule[] = [checkWhatCanHappen, checkChoices, checkFairness, checkSaidAgain, checkUnsaidLines];
/** Rules that weigh plays and replies: where plays get stuck, the best of them says nothing yet. */
const WEIGHED: readonly Rule[] = [
  checkBestPlays,
  checkPlayLength,
  checkPoorReplies,
  checkLengthsOfBest,
  checkGuessing,
  checkTells,
  checkRightAfter,
  checkRepairs,
];

/**
 * The rules that need a scenario to be played, and those over its texts. They take a while: the command line and the
 * studio call them, the build does not. A scenario that did not compile has none.
 */
export function judgeScenario(reading: ScenarioReading, methods: MethodReading): Judgement {
  const one = caseOf(reading, methods);
  return one === undefined ? NOTHING : judge(one);
}

/** As `judgeScenario`, with the bots playing elsewhere meanwhile. @param play lets them play, see `Workings.workBeside` */
export async function judgeScenarioBeside(reading: ScenarioReading, methods: MethodReading, play: Parameters<Workings['workBeside']>[0]): Promise<Judgement> {
  const one = caseOf(reading, methods);
  if (one === undefined) return NOTHING;
  await one.known.workBeside(play);
  return judge(one);
}

const NOTHING: Judgement = { findings: [], tests: [], training: [] };

function judge(one: Case): Judgement {
  for (const check of [...WRITTEN, ...PLAYED]) check(one);
  const played = checkReferencePlays(one);
  const weighed = !one.book.findings.some(({ rule }) => rule === 'A4');
  if (weighed) for (const check of WEIGHED) check(one);
  const tests = weighed ? testStandingOut(one) : [];
  return { findings: [...one.book.findings, ...played, ...checkStandingOut(tests)], tests, training: weighed ? trainingOf(one) : [] };
}

/**
 * All that the rules say of a library: what they say of each scenario, with its tests counted among everybody's, and the
 * rules over all scenarios together.
 */
export function judgeLibrary(judgements: readonly Judgement[]): readonly Finding[] {
  const tests = judgements.flatMap((one) => one.tests);
  const tested = new Set<string>(tests.map(({ rule }) => rule));
  return [
    ...judgements.flatMap(({ findings }) => findings.filter(({ rule }) => !tested.has(rule))),
    ...checkStandingOut(tests),
    ...checkTraining(judgements.map(({ training }) => training)),
  ];
}
