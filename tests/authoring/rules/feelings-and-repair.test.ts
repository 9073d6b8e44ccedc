import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/authoring/finding.ts';
import { caseOf, type Case } from '../../../src/authoring/rules/case.ts';
import { checkRepairs } from '../../../src/authoring/rules/repairs.ts';
import { checkRightAfter } from '../../../src/authoring/rules/right-after.ts';
import { changesOf, cleanWith, shippedMethods } from '../../support/judged.ts';

const methods = shippedMethods();
const broken = (name: string) => changesOf(fileURLToPath(new URL(`../../fixtures/broken/judged/${name}.yaml`, import.meta.url)));

function found(rule: (one: Case) => void, changes: Parameters<typeof cleanWith>[0]): readonly Finding[] {
  const one = caseOf(cleanWith(changes), methods);
  if (one === undefined) throw new Error('the changed scenario does not compile');
  rule(one);
  return one.book.findings;
}

describe('the better reply that hurts at once (D3)', { timeout: 60_000 }, () => {
  const pleasing = broken('D3-better-that-hurts');

  it('is found, with how much it hurts', () => {
    const [finding, ...more] = found(checkRightAfter, pleasing);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'D3', path: 'nodes.opening.replies[1]', threshold: 0 });
    expect(Number(finding?.measured)).toBeGreaterThan(10);
  });

  it('may, where it is marked as a trade-off', () => {
    const marked = { in: 'scenario.yaml', from: '        moves: [restate-problem, acknowledge-personal, acknowledge-emotion]\n', to: '        tradeoff: true\n        moves: [restate-problem, acknowledge-personal, acknowledge-emotion]\n' };
    expect(found(checkRightAfter, [...pleasing, marked])).toEqual([]);
  });
});

describe('early slips (D4)', { timeout: 60_000 }, () => {
  it('that can be made good, for less than without them, are as they should be', () => expect(found(checkRepairs, [])).toEqual([]));

  it('after which the best ending is lost are said together', () => {
    expect(found(checkRepairs, broken('D4-no-way-back')).map(({ path, measured, threshold }) => ({ path, measured, threshold }))).toEqual([
      { path: 'nodes', measured: 'rationally-satisfied', threshold: 'emotionally-satisfied' },
    ]);
  });

  it('that cost nothing are said each', () => {
    const [finding] = found(checkRepairs, broken('D4-slip-that-costs-nothing'));
    expect(finding?.path).toBe('nodes.wish.replies[0].moves');
    expect(finding?.measured).toBe(finding?.threshold);
  });
});
