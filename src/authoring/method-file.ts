import * as v from 'valibot';
import { applicabilities, type Alternative, type Method, type Step } from '../domain/method.ts';
import { isMove } from '../domain/moves.ts';
import { STEP_LIMIT } from '../domain/score-plan.ts';
import type { Finding } from './finding.ts';
import { methodReferences } from './method-references.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const moveName = v.string();
const together = v.pipe(v.array(moveName), v.minLength(1));
const alternatives = v.array(v.union([moveName, together, v.strictObject({ sameReply: together })]));
const stepId = v.pipe(v.number(), v.integer(), v.minValue(1));

const stepShape = v.strictObject({
  step: stepId,
  name: text,
  short: text,
  rule: text,
  tip: text,
  full: v.pipe(alternatives, v.minLength(1)),
  more: v.optional(alternatives, []),
  partial: v.optional(v.array(moveName), []),
  slips: v.optional(v.array(moveName), []),
  after: v.optional(v.array(v.union([stepId, v.strictObject({ anyOf: v.pipe(v.array(stepId), v.minLength(2)) })])), []),
  applies: v.optional(v.picklist(applicabilities), 'always'),
  weight: v.optional(v.pipe(v.number(), v.gtValue(0)), 1),
  everyIssue: v.optional(v.boolean(), false),
  research: v.optional(v.picklist(['all', 'available']), 'all'),
});

/** The shape of a method file, from which the editors' JSON Schema is made. */
export const methodShape = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)),
  sources: v.array(text),
  name: text,
  short: text,
  about: text,
  source: text,
  steps: v.pipe(v.array(stepShape), v.minLength(1), v.maxLength(STEP_LIMIT)),
});

type MethodFile = v.InferOutput<typeof methodShape>;
type StepFile = MethodFile['steps'][number];
type AlternativeFile = StepFile['full'][number];

export interface ReadMethod {
  readonly method?: Method; // only where no finding is an error
  readonly texts: Readonly<Record<string, string>>; // by id, in the source language
  readonly findings: readonly Finding[];
}

/**
 * Reads a method file and says everything that is wrong with it at once.
 * @param source the YAML text
 * @param file its name, for the findings
 */
export function readMethodFile(source: string, file: string): ReadMethod {
  const yaml = readYaml(source, file);
  if (yaml.findings.length > 0) return { texts: {}, findings: yaml.findings };
  const parsed = v.safeParse(methodShape, yaml.data);
  const findings = [...(parsed.issues ?? []).map((issue) => shapeFinding(issue, yaml)), ...methodReferences(yaml)];
  findings.sort((a, b) => a.line - b.line);
  if (!parsed.success) return { texts: {}, findings };
  const texts = textsOf(parsed.output);
  if (findings.some((finding) => finding.severity === 'error')) return { texts, findings };
  return { method: compile(parsed.output), texts, findings };
}

function compile(file: MethodFile): Method {
  return { id: file.id, sources: file.sources, steps: file.steps.map(compileStep) };
}

function compileStep(step: StepFile): Step {
  return {
    id: step.step,
    full: step.full.map(compileAlternative),
    more: step.more.map(compileAlternative),
    partial: step.partial.filter(isMove),
    slips: step.slips.filter(isMove),
    after: step.after.map((group) => (typeof group === 'number' ? [group] : group.anyOf)),
    applies: step.applies,
    weight: step.weight,
    everyIssue: step.everyIssue,
    research: step.research,
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
    for (const key of ['name', 'short', 'rule', 'tip'] as const) texts[`${at}.step.${step.step}.${key}`] = step[key];
  }
  return texts;
}

function shapeFinding(issue: v.BaseIssue<unknown>, yaml: YamlFile): Finding {
  const path = (issue.path ?? []).map((item) => item.key).filter((key) => typeof key !== 'object');
  const keys = path.map((key) => (typeof key === 'number' ? key : String(key)));
  const name = keys.at(-1) ?? '';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return yaml.finding('unknown-key', keys, `"${name}" is not a key that belongs here.`,
      keys[0] === 'steps' && keys.length > 2
        ? `Use one of ${Object.keys(stepShape.entries).join(', ')}, or remove it.`
        : `Use one of ${Object.keys(methodShape.entries).join(', ')}, or remove it.`);
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    return yaml.finding('key-missing', keys, `"${name}" is missing.`, `Add "${name}".`);
  }
  if (name === 'full' && issue.type === 'min_length') {
    return yaml.finding('step-needs-full', keys, 'The step has nothing in "full", so nobody could ever meet it.',
      'Name at least one move, or one list of moves, that meets the step.');
  }
  if (name === 'applies') {
    return yaml.finding('unknown-condition', keys, `${issue.received} is no condition under which a step applies.`,
      `Use one of ${applicabilities.join(', ')}.`);
  }
  const key = keys.findLast((one) => typeof one === 'string') ?? '';
  return yaml.finding('wrong-value', keys, `${issue.message}.`, forms.get(key) ?? 'Write it as a text that is not empty.');
}

/** What belongs under a key, for the advice. */
const forms = new Map([
  ['id', 'Write lower-case words joined by hyphens, such as six-step.'],
  ['sources', 'Write a list of file names.'],
  ['steps', `Write a list of 1 to ${STEP_LIMIT} steps.`],
  ['step', 'Write the number of the step, from 1.'],
  ...['full', 'more'].map((key) => [key, 'Write a list; each item is a move, a list of moves, or sameReply with such a list.'] as const),
  ['sameReply', 'Write a list of moves that have to be made in one reply.'],
  ...['partial', 'slips'].map((key) => [key, 'Write a list of moves.'] as const),
  ['after', 'Write a list of step numbers; where one of several is enough, write { anyOf: [4, 5] }.'],
  ['anyOf', 'Write at least two step numbers.'],
  ['weight', 'Write a number above 0.'],
  ['everyIssue', 'Write true or false.'],
  ['research', 'Write all or available.'],
]);
