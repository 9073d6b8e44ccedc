import * as v from 'valibot';
import { moves, type Move } from '../domain/moves.ts';
import type { Reaction, Scenario } from '../domain/scenario.ts';
import type { Finding } from './finding.ts';
import { matchShape } from './match-shape.ts';
import { readYaml, type SourceFile } from './yaml-source.ts';

/** How customers differ in what reaches them (scenarios/reactions.yaml). */
export const TEMPERAMENTS = ['proud', 'worried', 'blunt', 'weary'] as const;
export type TemperamentName = (typeof TEMPERAMENTS)[number];

const effect = { heat: v.number(), trust: v.number() };
const reaction = v.pipe(
  v.strictObject({ ...effect, unheard: v.exactOptional(v.strictObject(effect)) }),
  v.description('Points of heat and of trust: `{ heat: -2, trust: 2 }`.'),
);
const temperament = v.pipe(
  v.strictObject({ up: v.number(), down: v.number(), trust: v.number() }),
  v.description('How much reaches this customer: `{ up: 1, down: 1, trust: 1 }`.'),
);

const share = v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1), v.description('Share of a good reaction that counts in this band: 0-1.')));

export const reactionsShape = v.strictObject({
  moves: v.record(v.picklist([...moves, 'silence']), reaction),
  slowing: v.strictObject({
    heat: v.strictObject({ calm: share, wary: share, frustrated: share, angry: share, furious: share }),
    trust: v.strictObject({ low: share, guarded: share, open: share, firm: share }),
  }),
  temperaments: v.strictObject({ proud: temperament, worried: temperament, blunt: temperament, weary: temperament }),
});

type Temperament = v.InferOutput<typeof temperament>;
export type Reactions = v.InferOutput<typeof reactionsShape>;

/** Reads scenarios/reactions.yaml. Without `reactions` nothing can be compiled; the findings say why. */
export function readReactions(file: SourceFile): { reactions?: Reactions; findings: readonly Finding[] } {
  const source = readYaml(file);
  if (source.data === undefined) return { findings: source.findings };
  const { whole, findings } = matchShape(reactionsShape, source);
  const all = [...source.findings, ...findings];
  return whole === undefined ? { findings: all } : { reactions: whole, findings: all };
}

/** Half away from zero, so that good and bad moves are treated alike; never minus zero. */
const rounded = (points: number): number => Math.sign(points) * Math.round(Math.abs(points)) || 0;

const tempered = (one: { heat: number; trust: number }, by: Temperament): { heat: number; trust: number } => ({
  heat: rounded(one.heat * (one.heat > 0 ? by.up : by.down)),
  trust: rounded(one.trust * (one.trust > 0 ? by.trust : by.up)),
});

/** The reactions of a customer of this temperament, in whole points; moves that change nothing are left out. */
export function temperedReactions(reactions: Reactions, name: TemperamentName): Scenario['reactions'] {
  const by = reactions.temperaments[name];
  const result: Partial<Record<Move | 'silence', Reaction>> = {};
  for (const [move, written] of Object.entries(reactions.moves) as [Move | 'silence', Reaction][]) {
    const { unheard } = written;
    const now = tempered(written, by);
    const before = unheard === undefined ? undefined : tempered(unheard, by);
    const nothing = now.heat === 0 && now.trust === 0;
    if (nothing && before === undefined) continue;
    result[move] = before === undefined ? now : { ...now, unheard: before };
  }
  return result;
}
