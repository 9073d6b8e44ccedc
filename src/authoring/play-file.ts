import * as v from 'valibot';
import type { Finding } from './finding.ts';
import { matchShape } from './match-shape.ts';
import { readYaml, type SourceFile, type YamlSource } from './yaml-source.ts';

const ACTION = /^(?:listen|cut-in|leave|wait:[1-9]\d*|(?:reply|prepare|invite|contact):[a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** The whole of a reference playthrough, plays/<name>.yaml. */
export const playShape = v.strictObject({
  is: v.pipe(v.picklist(['exemplary', 'decent', 'clumsy', 'disastrous']), v.description('`exemplary`, `decent`, `clumsy` or `disastrous`.')),
  memory: v.exactOptional(v.pipe(v.array(v.string()), v.description('What a customer who comes back remembers; left out: as the scenario says in `otherwise`.'))),
  actions: v.pipe(
    v.array(v.pipe(v.string(), v.regex(ACTION), v.description('`reply:<id>`, `listen`, `cut-in`, `prepare:<id>`, `invite:<person>`, `wait:<minutes>`, `contact:<id>` or `leave`.'))),
    v.minLength(1),
    v.description('What the player does, in order.'),
  ),
  expect: v.pipe(
    v.strictObject({
      outcome: v.pipe(v.picklist(['lost', 'detractor', 'rationally-satisfied', 'emotionally-satisfied']), v.description('What becomes of the customer.')),
      ending: v.pipe(v.string(), v.description('The node that the play ends in.')),
      totals: v.pipe(v.record(v.string(), v.number()), v.description('The total of each method, 0–100, by its id.')),
      promises: v.exactOptional(v.pipe(v.record(v.string(), v.picklist(['kept', 'late', 'broken'])), v.description('What became of each promise that was made.'))),
    }),
    v.description('The result that it must keep.'),
  ),
});

export type ReferencePlay = v.InferOutput<typeof playShape>;

/** A reference playthrough and where it stands, for findings about it. */
export interface PlayFile {
  readonly play: ReferencePlay;
  readonly source: YamlSource;
}

/** Reads plays/<name>.yaml. Whether the play still gives what it expects is for the rules to say (A8). */
export function readPlay(file: SourceFile): { read?: PlayFile; findings: readonly Finding[] } {
  const source = readYaml(file);
  if (source.data === undefined) return { findings: source.findings };
  const { whole, findings } = matchShape(playShape, source);
  const all = [...source.findings, ...findings];
  return whole === undefined ? { findings: all } : { read: { play: whole, source }, findings: all };
}
