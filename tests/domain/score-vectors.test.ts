import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicabilities } from '../../src/domain/method.ts';
import { moves } from '../../src/domain/moves.ts';
import {
  advanceScore, advanceScoreBy, bandOf, finishScore, score, startScore, total, type Band, type LogEntry, type Score,
} from '../../src/domain/score.ts';
import { circumstances, logOf, methodIds, shippedMethod, withSteps, type WrittenMove } from '../support/methods.ts';
import { plainScore } from '../support/plain-score.ts';

interface Vector {
  readonly name: string;
  readonly method: string;
  readonly applies: readonly number[];
  readonly sources: readonly ('record' | 'colleague')[];
  readonly issues: readonly string[];
  readonly log: readonly (readonly WrittenMove[])[];
  readonly expect: { readonly levels: Readonly<Record<string, number>>; readonly total: number; readonly band: Band };
}

const file = new URL('../fixtures/scoring-vectors.json', import.meta.url);
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { readonly vectors: readonly Vector[] };

const levelsOf = ({ steps }: Score) =>
  Object.fromEntries(steps.filter(({ applies }) => applies).map(({ step, level }) => [String(step), level]));

describe('the agreed logs', () => {
  it('are all here', () => expect(vectors).toHaveLength(99));

  it.each(vectors)('$method: $name', (vector) => {
    const method = withSteps(shippedMethod(vector.method), vector.applies);
    const facts = circumstances({ holds: new Set(), sources: vector.sources, issues: vector.issues });
    const log = logOf(...vector.log);
    const result = score(log, method, facts);
    expect({ levels: levelsOf(result), total: result.total, band: result.band }).toEqual(vector.expect);
    expect(total(log, method, facts)).toBe(vector.expect.total);
    const folded = finishScore(log.reduce(advanceScore, startScore(method, facts)));
    expect({ total: folded, band: bandOf(folded) }).toEqual({ total: vector.expect.total, band: vector.expect.band });
  });
});

const methods = methodIds.map(shippedMethod);
const raised = ['delay', 'cost'];
const written: fc.Arbitrary<WrittenMove> = fc.oneof(
  fc.constantFrom(...moves),
  fc.record({ move: fc.constant('restate-problem' as const), issues: fc.subarray([...raised, 'unvoiced']) }),
);
const replies = fc.array(fc.array(written, { minLength: 1, maxLength: 3 }), { maxLength: 20 });
const facts = fc.record({
  holds: fc.subarray([...applicabilities]).map((names) => new Set(names)),
  sources: fc.subarray(['record', 'colleague'] as const),
  issues: fc.subarray(raised),
});

describe('over random logs', () => {
  it('the quick score agrees with the rules read aloud, in every form', () => {
    fc.assert(fc.property(fc.constantFrom(...methods), replies, facts, (method, play, situation) => {
      const log = logOf(...play);
      const plain = plainScore(log, method, situation);
      const result = score(log, method, situation);
      expect({ levels: levelsOf(result), total: result.total }).toEqual(plain);
      expect(total(log, method, situation)).toBe(plain.total);
      expect(finishScore(log.reduce(advanceScore, startScore(method, situation)))).toBe(plain.total);
      expect(finishScore(advanceScoreBy(startScore(method, situation), log))).toBe(plain.total);
    }), { numRuns: 500 });
  });

  it('the evidence of a step leads from nothing to its level and points into the log', () => {
    fc.assert(fc.property(fc.constantFrom(...methods), replies, facts, (method, play, situation) => {
      const log = logOf(...play);
      for (const { level, evidence } of score(log, method, situation).steps) {
        let now = 0;
        for (const { from, to, entry, also } of evidence) {
          expect(from).toBe(now);
          now = to;
          for (const index of [entry, ...also]) expect(log[index]).toBeDefined();
        }
        expect(now).toBe(level);
      }
    }), { numRuns: 500 });
  });

  it('two states with the same key are worth the same whatever is said next', () => {
    const pairs = fc.tuple(replies, replies, replies);
    fc.assert(fc.property(fc.constantFrom(...methods), pairs, facts, (method, [one, other, next], situation) => {
      const [a, b] = [one, other].map((play) => advanceScoreBy(startScore(method, situation), logOf(...play)));
      fc.pre(a!.key === b!.key);
      const rest: LogEntry[] = logOf(...next).map((entry) => ({ ...entry, reply: entry.reply + 1000 }));
      expect(finishScore(advanceScoreBy(a!, rest))).toBe(finishScore(advanceScoreBy(b!, rest)));
    }), { numRuns: 100, maxSkipsPerRun: 100_000 });
  });

  it('advancing leaves the earlier state as it was', () => {
    const before = startScore(methods[0]!, circumstances());
    const key = before.key;
    advanceScore(before, logOf(['apologize-personally', 'acknowledge-emotion'])[0]!);
    expect([before.key, finishScore(before)]).toEqual([key, 0]);
  });
});
