import * as v from 'valibot';
import { applicabilities, type Alternative, type Method, type Step } from '../domain/method.ts';
import { isMove } from '../domain/moves.ts';
import { STEP_LIMIT } from '../domain/score-plan.ts';
import type { Finding } from './finding.ts';
import { matchShape } from './match-shape.ts';
import { methodReferences } from './method-references.ts';
import { readYaml, type Place, type SourceFile } from './yaml-source.ts';

const text = (what: string) => v.pipe(v.string(), v.nonEmpty(), v.description(what));
const moveList = (what: string) => v.pipe(v.array(v.string()), v.description(what));
const together = v.pipe(v.array(v.string()), v.minLength(1), v.description('A list of moves that all have to be made.'));
const alternatives = (what: string) =>
  v.pipe(
    v.array(v.union([v.string(), together, v.strictObject({ sameReply: v.pipe(together, v.description('Moves that have to be made in one reply.')) })])),
    v.minLength(1),
    v.description(what),
  );
const stepId = (what: string) => v.pipe(v.number(), v.integer(), v.minValue(1), v.description(what));

const stepShape = v.strictObject({
  step: stepId('Its number, from 1.'),
  name: text('What the step is called.'),
  short: text('Its name in a narrow column.'),
  rule: text('What it asks, in one sentence.'),
  tip: text('The one next thing to try.'),
  example: v.exactOptional(text('Words that take the step, as people talk.')),
  counterexample: v.exactOptional(text('Words that miss it.')),
  full: alternatives('What meets the step, one move at least: a list of moves, of lists of moves, or of `{ sameReply: [...] }`.'),
  more: v.exactOptional(alternatives('What makes it exemplary on top: written like `full`.')),
  partial: v.exactOptional(moveList('A list of moves of which each attempts it.')),
  slips: v.exactOptional(moveList('A list of moves of which each lowers it.')),
  after: v.exactOptional(
    v.pipe(
      v.array(v.union([stepId('The number of a step.'), v.strictObject({ anyOf: v.pipe(v.array(stepId('The number of a step.')), v.minLength(2), v.description('At least two step numbers.')) })])),
      v.description('Numbers of steps that stand before; where one of several is enough, `{ anyOf: [4, 5] }`.'),
    ),
  ),
  applies: v.exactOptional(v.pipe(v.picklist(applicabilities), v.description(`One of ${applicabilities.join(', ')}.`))),
  weight: v.exactOptional(v.pipe(v.number(), v.gtValue(0), v.description('A number above 0; 1 if left out.'))),
  everyIssue: v.exactOptional(v.pipe(v.boolean(), v.description('`true` where `restate-problem` has to restate every issue.'))),
  research: v.exactOptional(v.pipe(v.picklist(['all', 'available']), v.description('`all` or `available`.'))),
});

/** The whole of a method file (scenarios/methods/README.md), from which the editors' JSON Schema is made. */
export const methodShape = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), v.description('Lower-case words joined by hyphens, such as `six-step`.')),
  sources: v.pipe(v.array(text('A file name.')), v.description('The file names of what it is drawn from.')),
  name: text('What the method is called.'),
  short: text('Its name in a narrow column.'),
  about: text('What it is about, in one sentence.'),
  source: text('Where it comes from, to be shown.'),
  steps: v.pipe(v.array(stepShape), v.minLength(1), v.maxLength(STEP_LIMIT), v.description(`A list of 1 to ${STEP_LIMIT} steps.`)),
});

type MethodFile = v.InferOutput<typeof methodShape>;
type StepFile = MethodFile['steps'][number];
type AlternativeFile = StepFile['full'][number];

export interface ReadMethod {
  readonly method?: Method; // only where no finding is an error
  /** The id as it is written, and where, whatever else is wrong; left out where it is no text. */
  readonly named?: Place & { readonly id: string };
  readonly texts: Readonly<Record<string, string>>; // by id, in the source language
  readonly findings: readonly Finding[];
}

/** Reads a method file and says everything that is wrong with it at once. */
export function readMethodFile(file: SourceFile): ReadMethod {
  const source = readYaml(file);
  if (source.data === undefined) return { texts: {}, findings: source.findings };
  const references = methodReferences(source);
  const { id } = source.data as { readonly id?: unknown };
  const named = typeof id === 'string' ? { named: { ...source.placeOf(['id']), id } } : {};
  const { whole, findings: shaped } = matchShape(methodShape, source);
  const findings = [...source.findings, ...shaped, ...references].toSorted((a, b) => a.line - b.line);
  if (whole === undefined) return { ...named, texts: {}, findings };
  const texts = textsOf(whole);
  if (findings.some((finding) => finding.severity === 'error')) return { ...named, texts, findings };
  return { ...named, method: compile(whole), texts, findings };
}

function compile(file: MethodFile): Method {
  return { id: file.id, sources: file.sources, steps: file.steps.map(compileStep) };
}

function compileStep(step: StepFile): Step {
  const { more = [], partial = [], slips = [], after = [], applies = 'always', weight = 1, everyIssue = false, research = 'all' } = step;
  return {
    id: step.step,
    full: step.full.map(compileAlternative),
    more: more.map(compileAlternative),
    partial: partial.filter(isMove),
    slips: slips.filter(isMove),
    after: after.map((group) => (typeof group === 'number' ? [group] : group.anyOf)),
    applies,
    weight,
    everyIssue,
    research,
  };
}

function compileAlternative(written: AlternativeFile): Alternative {
  if (typeof written === 'string') return { moves: [written].filter(isMove), sameReply: false };
  if (Array.isArray(written)) return { moves: written.filter(isMove), sameReply: false };
  return { moves: written.sameReply.filter(isMove), sameReply: true };
}

function textsOf(file: MethodFile): Record<string, string> {
  const at = `method.${file.id}`;
  const texts: Record<string, string> = {};
  for (const key of ['name', 'short', 'about', 'source'] as const) texts[`${at}.${key}`] = file[key];
  for (const step of file.steps) {
    for (const key of ['name', 'short', 'rule', 'tip', 'example', 'counterexample'] as const) {
      const text = step[key];
      if (text !== undefined) texts[`${at}.step.${step.step}.${key}`] = text;
    }
  }
  return texts;
}
