import { describe, expect, it } from 'vitest';
import { runBots } from '../../src/domain/bots.ts';
import { simulationReport } from '../../src/cli/report/simulation.ts';
import { table } from '../../src/cli/report/table.ts';
import { wordsFor } from '../../src/cli/report/words.ts';
import { run, sound } from '../support/command-line.ts';

describe('the tables of a simulation', () => {
  it('have a row for each bot under each method, and the shares of the outcomes', () => {
    const place = sound();
    const { scenario, texts } = place.reading;
    const { methods } = place.methods;
    const bots = runBots(scenario, methods, texts['en'] ?? {}, { runs: 20, bots: ['first', 'listener'] });
    const report = simulationReport({ scenario: scenario.id, revision: scenario.revision, language: 'en', runs: 20, seed: 1, bots }, methods, wordsFor(place));
    for (const { id } of methods) expect(report).toContain(`(${id}): totals`);
    expect(report.match(/^\| first /gm)).toHaveLength(methods.length + 1);
    expect(report).toMatch(/^\| bot +\| lost \| detractor \| rationally-satisfied \| emotionally-satisfied \|$/m);
  });

  it('stand aligned in a terminal and are tables in Markdown', () => {
    expect(table(['bot', 'mean'], [['first', '7'], ['a|b', '100']], ['left', 'right'])).toBe(
      ['| bot   | mean |', '|-------|-----:|', '| first |    7 |', '| a\\|b  |  100 |'].join('\n'),
    );
  });
});

it('simulates a scenario of any folder and puts nothing but JSON on standard output', { timeout: 30_000 }, () => {
  const { status, stdout } = run('simulate', ['fixtures/sound.yaml', '--bot', 'last', '--runs', '5', '--json'], { cwd: new URL('..', import.meta.url).pathname });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ scenario: 'sound', runs: 5, bots: [{ bot: 'last', runs: 5 }] });
});

it('names the bots that there are to whoever asks for another', { timeout: 30_000 }, () => {
  const { status, stdout, stderr } = run('simulate', ['insect-in-the-drink', '--bot', 'lucky']);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('There is no bot "lucky"');
});
