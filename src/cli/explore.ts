import { STATE_LIMIT } from '../domain/explore.ts';
import { CLEAN, FOUND, runCommand, wholeNumber } from './command.ts';
import { exploreWhole, neverSeen } from './exploring.ts';
import { explorationReport } from './report/exploration.ts';
import { pathOf } from './report/path.ts';
import { wordsFor } from './report/words.ts';
import { REMEMBER_HELP, rememberOption, remembering } from './remembering.ts';
import { openScenario } from './workplace.ts';

const HELP = `
npm run --silent explore -- ID or PATH [--states ${STATE_LIMIT}] [--seed 1] [--language xx] [--remember NAME …] [--json]

Says what can happen in a scenario, over all reachable states: endings and outcomes, how long plays get and how many there
are, the lowest and highest total of each method, what can never be had, the best plays written out, what each reply is
worth, and where each step of each method is earned and lost. Where there are too many states it samples, and says so.

  ID or PATH        the id of a shipped scenario; or a scenario.yaml or its folder, anywhere
  --states N        distinct states to look at before it turns to sampling; ${STATE_LIMIT} unless given
  --seed S          of what is sampled; the same seed gives the same answer; 1 unless given
  --language xx     the language of what is written out; the scenario's own unless given
  ${REMEMBER_HELP}
  --json            the same as JSON on standard output, and nothing else there
  -h, --help        this text

Exit status: 0; 1 where no ending can be reached from somewhere, or nothing is on offer; 2 for a call that makes no sense.
`;

/** Sets and maps as JSON has them, and numbers that are too large for it as text. */
const asData = (_: string, value: unknown): unknown =>
  value instanceof Set ? [...(value as ReadonlySet<unknown>)] : value instanceof Map ? Object.fromEntries(value as ReadonlyMap<string, unknown>) : typeof value === 'bigint' ? String(value) : value;

await runCommand({
  help: HELP,
  options: { states: { type: 'string', default: String(STATE_LIMIT) }, seed: { type: 'string', default: '1' }, language: { type: 'string' }, ...rememberOption },
  run({ values, named, answer, progress }) {
    const [states, seed] = [wholeNumber('states', values.states, 1), wholeNumber('seed', values.seed, 0)];
    const place = openScenario(named);
    const words = wordsFor(place, values.language);
    const explored = exploreWhole(remembering(place.reading.scenario, values.remember), place.methods.methods, { states, seed, progress });
    const { scenario, can } = explored;
    if (values.json) {
      const data = { ...explored, scenario: scenario.id, revision: scenario.revision, methods: place.methods.methods.map(({ id }) => id), never: neverSeen(scenario, can), ...('best' in explored && { idealPath: pathOf(scenario, explored.best.ideal, words) }) };
      answer(JSON.stringify(data, asData, 2));
    } else answer(explorationReport(explored, words));
    return can.deadEnds.length + can.traps.length > 0 || can.endings.size === 0 ? FOUND : CLEAN;
  },
});
