import { describe, expect, it } from 'vitest';
import { isEquivalent } from '../../src/cli/bench/mutation/equivalence.ts';
import { readDraft, readFlagships } from '../../src/cli/bench/mutation/flagship.ts';
import { mutate } from '../../src/cli/bench/mutation/mutation.ts';
import { PLAIN_OPERATORS } from '../../src/cli/bench/mutation/operators.ts';

/** The bench mutates 750 times (npm run bench -- --only mutation); here a few show that the check bites at all. */
describe('mutated flagships', { timeout: 120_000 }, () => {
  const mutated = mutate({ operators: PLAIN_OPERATORS, count: 20, seed: 4, quick: true });
  const meant = mutated.filter(({ equivalent }) => !equivalent);
  const missed = meant.filter(({ caught }) => caught === undefined).map(({ operator, what }) => `${operator}: ${what}`);

  it('are of every kind', () => {
    expect(new Set(mutated.map(({ operator }) => operator)).size).toBe(PLAIN_OPERATORS.length);
    expect(mutated).toHaveLength(20);
  });

  it('are caught by the quick rules alone, nearly all', () => {
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(4);
  });

  it('are always caught where a node or a rationale is gone', () => {
    expect(missed.filter((one) => one.startsWith('drop'))).toEqual([]);
  });
});

describe('a mutation that means nothing', () => {
  const { flagships, reactions } = readFlagships();
  const [flagship] = flagships;
  if (flagship === undefined) throw new Error('No scenario ships.');
  const original = readDraft(flagship, flagship.draft, reactions);

  it('is the same file', () => expect(isEquivalent(original, readDraft(flagship, structuredClone(flagship.draft), reactions))).toBe(true));

  it('is a condition that never decides anything', () => {
    const draft = structuredClone(flagship.draft);
    const [contact] = draft.scenario.contacts;
    const reply = Object.values(draft.scenario.nodes).flatMap((node) => node.replies ?? []).find(({ when }) => when === undefined);
    if (reply === undefined || contact === undefined) throw new Error('nothing to change');
    reply.when = { met: contact.id }; // the first contact has always taken place
    expect(isEquivalent(original, readDraft(flagship, draft, reactions))).toBe(true);
  });

  it('is not one of a word, or of a number that can be felt', () => {
    const worded = structuredClone(flagship.draft);
    worded.scenario.text.silence += '?';
    expect(isEquivalent(original, readDraft(flagship, worded, reactions))).toBe(false);
    const hotter = structuredClone(flagship.draft);
    hotter.scenario.heat += 1;
    expect(isEquivalent(original, readDraft(flagship, hotter, reactions))).toBe(false);
  });
});
