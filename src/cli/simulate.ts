import { BEST, BOTS, runBest, runBots, type BotFigures } from '../domain/bots.ts';
import { adviseName } from '../authoring/advise-name.ts';
import { CLEAN, Misuse, runCommand, wholeNumber } from './command.ts';
import { simulationReport } from './report/simulation.ts';
import { wordsFor } from './report/words.ts';
import { REMEMBER_HELP, rememberOption, remembering } from './remembering.ts';
import { openScenario } from './workplace.ts';

const ALL = [...BOTS, BEST] as const;
type Bot = (typeof ALL)[number];

const HELP = `
npm run --silent simulate -- ID or PATH [--bot NAME …] [--runs 1000] [--seed 1] [--language xx] [--remember NAME …] [--json]

Lets bots play a scenario many times and says what they come to: the totals of each method and the outcomes. A scenario
that a guessing bot does well in teaches guessing. The tables can be taken over into Markdown as they are.

  ID or PATH        the id of a shipped scenario; or a scenario.yaml or its folder, anywhere
  --bot NAME        only this one; can be given several times: ${BOTS.join(', ')},
                    and ${BEST}, which does not guess: of replies it takes the one worth most,
                    and does everything else as the others do
  --runs N          plays of each bot; 1000 unless given
  --seed S          the same seed gives the same figures; 1 unless given
  --language xx     the language in which they read; the scenario's own unless given
  ${REMEMBER_HELP}
  --json            the figures as JSON on standard output, and nothing else there
  -h, --help        this text

Exit status: 0, or 2 for a call that makes no sense.
`;

function botsNamed(names: readonly string[] | undefined): readonly Bot[] {
  if (names === undefined) return ALL;
  return names.map((name) => {
    const bot = ALL.find((one) => one === name);
    if (bot === undefined) throw new Misuse(`There is no bot "${name}". ${adviseName(name, ALL)}`);
    return bot;
  });
}

await runCommand({
  help: HELP,
  options: {
    bot: { type: 'string', multiple: true },
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    language: { type: 'string' },
    ...rememberOption,
  },
  run({ values, named, answer, progress }) {
    const bots = botsNamed(values.bot);
    const [runs, seed] = [wholeNumber('runs', values.runs, 1), wholeNumber('seed', values.seed, 0)];
    const place = openScenario(named);
    const words = wordsFor(place, values.language);
    const { texts } = place.reading;
    const scenario = remembering(place.reading.scenario, values.remember);
    const { methods } = place.methods;
    const known = { ...texts[scenario.language], ...texts[words.language] };
    const figures: BotFigures<Bot>[] = [];
    for (const bot of bots) {
      progress(`${bot}, ${figures.length + 1} of ${bots.length}`);
      if (bot === BEST) figures.push(runBest(scenario, methods, { runs, seed }));
      else figures.push(...runBots(scenario, methods, known, { runs, seed, bots: [bot] }));
    }
    const simulation = { scenario: scenario.id, revision: scenario.revision, language: words.language, runs, seed, bots: figures };
    answer(values.json ? JSON.stringify(simulation, null, 2) : simulationReport(simulation, methods, words));
    return CLEAN;
  },
});
