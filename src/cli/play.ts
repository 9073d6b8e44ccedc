import { adviseName } from '../authoring/advise-name.ts';
import { IllegalAction } from '../domain/conversation.ts';
import { LEADING, type Method } from '../domain/method.ts';
import { offers } from '../domain/offers.ts';
import { act, beginPlay, type Play } from '../domain/play.ts';
import type { Scenario } from '../domain/scenario.ts';
import { CLEAN, Misuse, runCommand, wholeNumber, type Exit } from './command.ts';
import { givenActions } from './given-actions.ts';
import { debriefText } from './report/debrief.ts';
import { paintFor } from './report/paint.ts';
import { playData, playText } from './report/play.ts';
import { wordsFor } from './report/words.ts';
import { REMEMBER_HELP, rememberOption, remembering } from './remembering.ts';
import { playInTerminal } from './terminal-play.ts';
import { openScenario } from './workplace.ts';

const HELP = `
npm run --silent play -- ID or PATH [--actions a,b,c] [--seed 1] [--method ID …] [--language xx] [--remember NAME …] [--json]

With --actions, replays them without a browser: what was said, the moves with their times, heat and trust after each
action, promises, and by each method the level of every step with the lines behind it. Without, lets you play in the
terminal: type the number of a choice; q leaves and prints the actions so far.

  ID or PATH        the id of a shipped scenario; or a scenario.yaml or its folder, anywhere
  --actions LIST    reply:<id>, listen, cut-in, prepare:<id>, invite:<person>, wait:<minutes>, contact:<id>, leave, with
                    commas or spaces between; @NAME takes a reference play of the scenario, such as @exemplary;
                    @FILE a file with such a list, or with the actions of a reference play
  --seed S          the order in which replies stand; 1 unless given
  --method ID       scores by this method; can be given several times; ${LEADING.join(' and ')} unless given, or all
  --language xx     the scenario's own unless given
  ${REMEMBER_HELP}
  --json            the replayed play as JSON on standard output, and nothing else there; needs --actions
  -h, --help        this text

Exit status: 0, or 2 for a call that makes no sense, such as an action that is not on offer.
`;

function methodsNamed(names: readonly string[], all: readonly Method[]): readonly Method[] {
  if (names.includes('all')) return all;
  const ids = all.map(({ id }) => id);
  return names.map((name) => {
    const method = all.find(({ id }) => id === name);
    if (method === undefined) throw new Misuse(`There is no method "${name}". ${adviseName(name, ids)}`);
    return method;
  });
}

/** @throws Misuse at the first action that is not on offer, with what is */
function replayed(scenario: Scenario, seed: number, language: string, actions: readonly string[]): Play {
  let play = beginPlay(scenario, { seed, language, ...(scenario.memory && { memory: scenario.memory }) });
  for (const [index, action] of actions.entries()) {
    const { state } = play;
    if (state.phase === 'ended') throw new Misuse(`Action ${index + 1}, "${action}", comes after the end: the play ended at ${state.node} with action ${index}.`);
    try {
      play = act(play, action);
    } catch (error) {
      if (!(error instanceof IllegalAction)) throw error;
      throw new Misuse(`Action ${index + 1}, "${action}", is not on offer at ${state.node ?? 'the desk'}. On offer: ${offers(scenario, state).join(', ')}.`);
    }
  }
  return play;
}

await runCommand({
  help: HELP,
  options: {
    actions: { type: 'string' },
    seed: { type: 'string', default: '1' },
    method: { type: 'string', multiple: true, default: [...LEADING] as string[] },
    language: { type: 'string' },
    ...rememberOption,
  },
  async run({ values, named, answer }): Promise<Exit> {
    const seed = wholeNumber('seed', values.seed, 0);
    const place = openScenario(named);
    const words = wordsFor(place, values.language);
    const methods = methodsNamed(values.method, place.methods.methods);
    const { plays } = place.reading;
    const scenario = remembering(place.reading.scenario, values.remember);
    const paint = paintFor(process.stdout);
    if (values.actions !== undefined) {
      const play = replayed(scenario, seed, words.language, givenActions(values.actions, plays));
      answer(values.json ? JSON.stringify(playData(play, methods, words), null, 2) : playText(play, methods, words, paint));
      return CLEAN;
    }
    if (values.json) throw new Misuse('--json needs --actions.');
    const play = await playInTerminal(scenario, seed, words, { input: process.stdin, output: process.stdout, paint });
    if (play.state.phase === 'ended') answer(`\n${debriefText(play, methods, words, paint)}`);
    const actions = play.playthrough.actions.join(',');
    if (actions !== '') answer(`\n${words.t('terminal.again')}\n  npm run --silent play -- ${named[0]} --seed ${seed}${values.language === undefined ? '' : ` --language ${values.language}`}${(values.remember ?? []).map((name) => ` --remember ${name}`).join('')} --actions ${actions}`);
    return CLEAN;
  },
});
