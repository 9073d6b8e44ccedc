import { expect, test } from 'vitest';
import { choiceRecords } from '../../src/domain/choice-record.ts';
import { offers } from '../../src/domain/offers.ts';
import { act, beginPlay } from '../../src/domain/play.ts';
import { resultOf } from '../../src/domain/result.ts';
import { shippedMethod } from '../support/methods.ts';
import { shippedScenarios } from '../support/shipped-scenarios.ts';

const methods = [shippedMethod('six-step'), shippedMethod('eight-step')];

test.each(shippedScenarios().slice(0, 4).map((scenario) => [scenario.id, scenario] as const))('the last choice in %s stands where the result stands, and the moves of all are those of the log', (_id, scenario) => {
  let play = beginPlay(scenario, { seed: 1, language: 'en' });
  for (let turn = 0; play.state.phase !== 'ended'; turn++) {
    const offered = offers(scenario, play.state);
    play = act(play, offered[(turn * 5 + 2) % offered.length]!);
  }
  const records = choiceRecords(play, methods, [0, 1234]);
  const { totals, levels } = resultOf(play, methods);
  expect(records).toHaveLength(play.turns.length);
  expect(records.flatMap(({ moves }) => moves)).toEqual(play.log.map(({ move }) => move));
  expect(records.at(-1)!.standings).toEqual(methods.map(({ id }) => ({ method: id, total: totals[id], levels: levels![id] })));
  expect(records.slice(0, 3).map(({ seconds }) => seconds)).toEqual([0, 1.2, null]);
});
