import { describe, expect, it } from 'vitest';
import { bandOf, score } from '../../src/domain/score.ts';
import { circumstances, logOf, shippedMethod, withSteps, type WrittenMove } from '../support/methods.ts';

const six = shippedMethod('six-step');
const eight = shippedMethod('eight-step');

function step(method: typeof six, id: number, ...replies: readonly (readonly WrittenMove[])[]) {
  const found = score(logOf(...replies), method, circumstances()).steps.find((one) => one.step === id);
  if (found === undefined) throw new Error(`no step ${id}`);
  return found;
}

describe('a step', () => {
  it('is attempted by a part of it', () => expect(step(six, 2, ['apologize-formula']).level).toBe(1));
  it('is met by the whole of it', () => expect(step(six, 2, ['apologize-personally']).level).toBe(2));
  it('is exemplary with more on top, whenever that was said', () => {
    expect(step(six, 2, ['apologize-company'], ['apologize-personally']).level).toBe(3);
    expect(step(six, 2, ['apologize-personally'], ['apologize-company']).level).toBe(3);
  });
  it('drops by one at a slip, and no further than to missed', () => {
    expect(step(six, 2, ['apologize-personally'], ['make-excuse']).level).toBe(1);
    expect(step(six, 2, ['make-excuse'], ['make-excuse']).level).toBe(0);
  });
  it('is met again once repaired, never exemplary', () => {
    expect(step(six, 2, ['make-excuse'], ['apologize-personally', 'apologize-company']).level).toBe(2);
  });
  it('has to be made again in whole after a slip', () => {
    expect(step(eight, 8, ['commit-time'], ['promise-vaguely'], ['report-on-time']).level).toBe(0);
    expect(step(eight, 8, ['commit-time'], ['promise-vaguely'], ['commit-time'], ['report-on-time']).level).toBe(2);
  });
  it('made too early counts as attempted, and as met once its turn has come', () => {
    expect(step(six, 3, ['own-personally']).level).toBe(1);
    expect(step(six, 3, ['own-personally'], ['ask-fact']).level).toBe(2);
  });
  it('that waits for one of two is content with either that was called for', () => {
    expect(step(six, 6, ['restate-problem'], ['own-personally'], ['escalate-warm'], ['add-value']).level).toBe(2);
  });
  it('does not wait for what was not called for', () => {
    const alone = withSteps(six, [6]);
    expect(score(logOf(['add-value']), alone, circumstances({ holds: new Set() })).total).toBe(67);
  });
  it('falls to nothing at silence, however well it stood', () => {
    const owned = step(six, 3, ['restate-problem'], ['own-personally', 'commit-time'], ['go-silent']);
    expect([owned.level, owned.evidence.at(-1)?.effect]).toEqual([0, 'struck']);
  });
});

describe('the summary', () => {
  const facts = circumstances({ issues: ['delay', 'cost'] });
  const level = (...replies: readonly (readonly WrittenMove[])[]) =>
    score(logOf(['heard-out'], ...replies), eight, facts).steps[3]?.level;
  it('is met when every issue was said back', () => {
    expect(level([{ move: 'restate-problem', issues: ['delay'] }])).toBe(1);
    expect(level([{ move: 'restate-problem', issues: ['delay'] }], [{ move: 'restate-problem', issues: ['cost'] }])).toBe(2);
    expect(level(['restate-problem'])).toBe(2);
  });
  it('gains nothing from an issue that nobody raised', () => {
    expect(level([{ move: 'restate-problem', issues: ['colour'] }])).toBe(0);
  });
});

describe('the total', () => {
  it('is at most 59 while a step struck by a cover-up stands below met', () => {
    const method = withSteps(six, [1, 2]);
    const facts = circumstances({ holds: new Set() });
    const best: WrittenMove[] = ['restate-problem', 'acknowledge-impact'];
    const covered = logOf(best, ['apologize-personally'], ['cover-up'], ['apologize-formula']);
    expect(score(covered, method, facts)).toMatchObject({ total: 59, capped: true });
    const repaired = [...covered, ...logOf(['apologize-personally'])];
    expect(score(repaired, method, facts)).toMatchObject({ total: 83, capped: false });
  });
  it('rounds a half up', () => {
    const [first, second, ...rest] = withSteps(six, [1, 2]).steps;
    const method = { ...six, steps: [{ ...first!, weight: 1 }, { ...second!, weight: 7 }, ...rest] };
    // 100 × (2 × 1 + 1 × 7) ÷ 24 = 37.5
    const log = logOf(['restate-problem'], ['apologize-formula']);
    expect(score(log, method, circumstances({ holds: new Set() })).total).toBe(38);
  });
  it('has a band', () => {
    expect([0, 39, 40, 59, 60, 84, 85, 100].map(bandOf)).toEqual(
      ['heated', 'heated', 'holding', 'holding', 'handled', 'handled', 'outstanding', 'outstanding']);
  });
});

describe('the evidence', () => {
  it('names the lines that completed a step together', () => {
    const { evidence } = step(eight, 8, ['commit-time'], ['listen'], ['report-on-time']);
    expect(evidence).toMatchObject([
      { entry: 0, as: 'partial', effect: 'raised' }, { entry: 2, also: [0], as: 'full', from: 1, to: 2 },
    ]);
  });
  it('points at what opened the way for an early step', () => {
    expect(step(six, 3, ['own-personally'], ['ask-fact']).evidence).toMatchObject([
      { entry: 0, effect: 'capped', as: 'early', to: 1 }, { entry: 1, effect: 'raised', as: 'opened', to: 2 },
    ]);
  });
  it('says what was in vain for being out of order', () => {
    const { evidence, inPlace } = step(six, 3, ['own-personally', 'commit-time'], ['ask-fact']);
    expect([inPlace, evidence.at(-1)]).toMatchObject([false, { entry: 1, effect: 'capped', as: 'more' }]);
  });
  it('points at the line that made a step exemplary, even if it came first', () => {
    const { evidence } = step(six, 2, ['apologize-company'], ['apologize-personally']);
    expect(evidence.at(-1)).toMatchObject({ entry: 0, as: 'more', from: 2, to: 3 });
  });
});
