import { Story } from 'inkjs/full';
import { readMethods } from '../../authoring/method-library.ts';
import { readMethodFolder } from '../../authoring/scenario-folder.ts';
import { circumstancesOf } from '../../domain/circumstances.ts';
import { begin, step } from '../../domain/conversation.ts';
import { offers } from '../../domain/offers.ts';
import type { Method } from '../../domain/method.ts';
import { total, type LogEntry } from '../../domain/score.ts';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';
import type { Figure } from './figure.ts';
import { inkStory } from './pages.ts';
import { median } from './statistics.ts';
import { readStories, STORY, STORY_FOLDER, type Told } from './story.ts';

const LEADING = ['six-step', 'eight-step'];
const CHOICES_A_SECOND = 1_000_000;
const TIMES_INKJS = 20;
const SLICE = 150; // ms of processor time, of one measurement
const SPREAD = 64; // different ways through the story

/**
 * How fast the rules run by themselves, in Node: choices through the reducer, and whole plays scored by both methods
 * beside whole plays of inkjs that score nothing, in turns.
 */
export function reducerFigures(rounds: number): Figure[] {
  const told = readStories(STORY_FOLDER).find(({ scenario }) => scenario.id === STORY);
  if (!told) throw new Error(`There is no story "${STORY}" in ${STORY_FOLDER}`);
  const ways = waysThrough(told);
  const methods = readMethods(readMethodFolder(join(ROOT, 'scenarios', 'methods'), ROOT)).methods.filter(({ id }) => LEADING.includes(id));
  const choices = ways.reduce((sum, way) => sum + way.length, 0);
  const runs = {
    reducer: () => playAll(told, ways),
    scored: () => scoreAll(told, ways, methods),
    inkjs: inkRun(told, ways.length),
  };
  const rates: Record<keyof typeof runs, number[]> = { reducer: [], scored: [], inkjs: [] };
  for (let round = -1; round < rounds; round++) {
    for (const name of Object.keys(runs) as (keyof typeof runs)[]) {
      const rate = perSecond(runs[name]);
      if (round >= 0) rates[name].push(rate); // the first round warms up
    }
  }
  const choicesASecond = median(rates.reducer) * choices;
  const scored = median(rates.scored) * ways.length;
  const unscored = median(rates.inkjs) * ways.length;
  const whole = (value: number) => Math.round(value).toLocaleString('en');
  return [
    {
      name: 'choices a second through the reducer',
      measured: whole(choicesASecond),
      limit: `≥ ${whole(CHOICES_A_SECOND)}`,
      held: choicesASecond >= CHOICES_A_SECOND,
    },
    {
      name: 'whole plays a second, scored by two methods; inkjs, unscored',
      measured: `${whole(scored)}; ${whole(unscored)}: ${(scored / unscored).toFixed(1)} ×`,
      limit: `≥ ${TIMES_INKJS} ×`,
      held: scored >= TIMES_INKJS * unscored,
    },
  ];
}

/** The same walks for everybody: which of the replies on offer is taken changes from step to step. */
function waysThrough({ scenario }: Told): readonly (readonly string[])[] {
  const first = `contact:${scenario.contacts[0]?.id}`;
  return Array.from({ length: SPREAD }, (_, seed) => {
    const actions: string[] = [];
    for (let state = begin(scenario), action = first; ; ) {
      state = step(scenario, state, action);
      actions.push(action);
      if (state.phase === 'ended') return actions;
      const on = offers(scenario, state);
      action = on[pick(seed, actions.length - 1, on.length)] ?? '';
    }
  });
}

const pick = (seed: number, turn: number, of: number): number => ((seed >> turn % 6) + turn + seed) % of;

function playAll({ scenario }: Told, ways: readonly (readonly string[])[]): void {
  for (const way of ways) {
    let state = begin(scenario);
    for (const action of way) state = step(scenario, state, action);
  }
}

function scoreAll({ scenario }: Told, ways: readonly (readonly string[])[], methods: readonly Method[]): void {
  for (const way of ways) {
    const log: LogEntry[] = [];
    const witness = { log, beats: null };
    let state = begin(scenario);
    for (const action of way) state = step(scenario, state, action, witness);
    const circumstances = circumstancesOf(scenario, state);
    for (const method of methods) total(log, method, circumstances);
  }
}

function inkRun(told: Told, plays: number): () => void {
  const story = new Story(inkStory(told));
  return () => {
    for (let seed = 0; seed < plays; seed++) {
      story.ResetState();
      story.ContinueMaximally();
      for (let turn = 0; story.currentChoices.length > 0; turn++) {
        story.ChooseChoiceIndex(pick(seed, turn, story.currentChoices.length));
        story.ContinueMaximally();
      }
    }
  };
}

/** Runs a second of processor time: what else the machine does at the moment does not count. */
function perSecond(run: () => void): number {
  let count = 0;
  let used = 0; // µs
  for (const before = process.cpuUsage(); used < SLICE * 1000; count++) {
    run();
    const { user, system } = process.cpuUsage(before);
    used = user + system;
  }
  return (count * 1e6) / used;
}
