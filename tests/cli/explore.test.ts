import { describe, expect, it } from 'vitest';
import { exploreWhole, neverSeen } from '../../src/cli/exploring.ts';
import { explorationReport } from '../../src/cli/report/exploration.ts';
import { wordsFor } from '../../src/cli/report/words.ts';
import { run, sound } from '../support/command-line.ts';

describe('what exploring tells', () => {
  const place = sound();
  const { scenario } = place.reading;
  const { methods } = place.methods;
  const words = wordsFor(place);
  const explored = exploreWhole(scenario, methods, { seed: 1 });
  const report = explorationReport(explored, words);

  it('says that everything was looked at, and how many plays there are', () => {
    expect(report).toContain('Every reachable state was looked at');
    expect(report).toMatch(/\| Different plays +\| [\d,]+ +\|/);
    expect(report).toMatch(/\| Replies in the longest play +\| \d+ +\|/);
  });

  it('has the lowest and highest total of every method', () => {
    for (const { id } of methods) expect(report).toMatch(new RegExp(`\\(${id}\\) +\\| +\\d+ \\| +\\d+ \\|`));
  });

  it('writes the ideal path out in the words of its replies, with times', () => {
    expect(report).toMatch(/1 +12:00 PM +desk +Ask the kitchen/);
    expect(report).toContain('“I\'m sorry, it was cold.”  (opening-sorry)');
  });

  it('says for every step of every method where it is earned and where it is lost', () => {
    expect(report).toMatch(/Confirm the problem: level \d to \d of 3[^\n]*\n +met by: .*opening-sorry \[restate-problem\]/);
    expect(report).toMatch(/broken by: [^\n]*opening-busy \[make-excuse\]/);
  });

  it('names what can never be had', () => {
    const unreachable = { ...scenario, nodes: { ...scenario.nodes, 'end-never': { lines: [], ending: { settled: true } } } };
    expect(neverSeen(unreachable, exploreWhole(unreachable, methods, { seed: 1 }).can)).toMatchObject({ nodes: ['end-never'], endings: ['end-never'] });
  });

  it('says plainly that it sampled where it looked at some states only', () => {
    const some = explorationReport(exploreWhole(scenario, methods, { states: 5, seed: 1 }), words);
    expect(some).toContain('SAMPLED');
    expect(some).toMatch(/\| Replies in the longest play +\| at least \d+/);
  });
});

it('puts nothing but JSON on standard output', { timeout: 60_000 }, () => {
  const { status, stdout } = run('explore', ['tests/fixtures/sound.yaml', '--json']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ scenario: 'sound', can: { exact: true }, never: { endings: [] } });
});
