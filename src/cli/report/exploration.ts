import { meanTotal, BEARINGS, type FinishedPlay, type StepBearers } from '../../domain/explore.ts';
import { leadingAmong } from '../../domain/method.ts';
import { OUTCOMES } from '../../domain/outcome.ts';
import { neverSeen, type Explored } from '../exploring.ts';
import { counted, rounded } from './figures.ts';
import { pathOf, pathText } from './path.ts';
import { table } from './table.ts';
import type { Words } from './words.ts';
import { wrapped } from './wrap.ts';

const ENDLESS = 'without limit: a play can go round in circles';
const unknown = (exact: boolean): string => (exact ? ENDLESS : 'not known: there are too many states to count them');
const list = (ids: readonly string[]): string => ids.join(', ') || 'none';

/** What exploring tells, in words, in tables that are tables in Markdown too. */
export function explorationReport(explored: Explored | Pick<Explored, 'scenario' | 'can'>, words: Words): string {
  const { scenario, can } = explored;
  return [
    `# ${words.say('title')} (${scenario.id}, revision ${scenario.revision})`,
    can.exact
      ? `Every reachable state was looked at: ${counted(can.states, 'state')} that differ in what can still happen.`
      : `There are more than ${counted(can.states, 'state')}: beyond them plays were SAMPLED. What is said to be possible is; what was not seen may still be.`,
    ...canHappen(explored, 'best' in explored ? playsOf(explored) : []),
    ...endings(explored, words),
    ...('best' in explored ? [...totals(explored, words), ...paths(explored, words), ...worth(explored), ...steps(explored, words)] : ['No play was found that ends, so nothing can be said about totals.']),
  ].join('\n\n');
}

/** Every play that was found, one way or another. */
const playsOf = ({ best, lowest }: Explored): readonly FinishedPlay[] => [best.ideal, best.evenly, ...Object.values(best.byMethod), ...Object.values(lowest.byMethod)];

const repliesIn = (actions: readonly string[]): number => actions.filter((action) => action.startsWith('reply:')).length;

function canHappen({ scenario, can }: Pick<Explored, 'scenario' | 'can'>, found: readonly FinishedPlay[]): readonly string[] {
  const lengths = [...found.map(({ actions }) => actions), ...[...can.endings.values()].flatMap((outcomes) => [...outcomes.values()])].map(repliesIn);
  const bound = (figure: number | null, seen: string): string => (figure === null ? (can.exact || lengths.length === 0 ? unknown(can.exact) : seen) : String(figure));
  const never = neverSeen(scenario, can);
  const word = can.exact ? 'Never' : 'Not seen';
  const nodes = Object.values(scenario.nodes);
  const rows: (readonly [string, string])[] = [
    ['Nodes', String(nodes.length)],
    ['Replies', String(nodes.flatMap(({ replies = [] }) => replies).length)],
    ['Endings', String(nodes.filter(({ ending }) => ending !== undefined).length)],
    ['Different plays', can.plays === null ? unknown(can.exact) : can.plays.toLocaleString('en-US')],
    ['Replies in the shortest play', bound(can.shortest, `at most ${Math.min(...lengths)}`)],
    ['Replies in the longest play', bound(can.longest, `at least ${Math.max(...lengths)}`)],
    ...Object.entries(never).map(([what, ids]) => [`${word}: ${what}`, list(ids)] as const),
  ];
  return [
    '## What can happen',
    table(['what', 'figure'], rows),
    ...can.deadEnds.map(({ place, actions }) => `DEAD END, with nothing on offer, at ${place}: ${actions.join(', ')}`),
    ...can.traps.map(({ place, actions }) => `NO ENDING can be reached from ${place}: ${actions.join(', ')}`),
  ];
}

function endings({ scenario, can }: Pick<Explored, 'scenario' | 'can'>, { say }: Words): readonly string[] {
  const ids = Object.entries(scenario.nodes).flatMap(([id, { ending }]) => (ending === undefined ? [] : [id]));
  const rows = ids.map((id) => [id, say(`ending.${id}`), list([...(can.endings.get(id)?.keys() ?? [])])]);
  const missing = OUTCOMES.filter((outcome) => !can.outcomes.has(outcome));
  return ['## Endings and outcomes', table(['ending', 'is called', 'outcomes'], rows), `Outcomes ${can.exact ? 'that no play has' : 'not seen'}: ${list(missing)}.`];
}

function totals({ methods, best, lowest }: Explored, { methodTexts }: Words): readonly string[] {
  const rows = methods.map(({ id }) => {
    const [low, high] = [lowest.byMethod[id], best.byMethod[id]];
    return [`${methodTexts[`method.${id}.name`] ?? id} (${id})`, String(low?.totals[id] ?? ''), String(high?.totals[id] ?? ''), high?.outcome ?? '', String(best.ideal.totals[id] ?? '')];
  });
  const how = best.exact && lowest.exact ? 'All plays were looked at.' : 'Found by searching: at least as low, and at least as high, can be had.';
  return ['## Totals, 0 to 100', how, table(['method', 'lowest', 'highest', 'outcome of the highest', 'on the ideal path'], rows, ['left', 'right', 'right', 'left', 'right'])];
}

function paths(explored: Explored, words: Words): readonly string[] {
  const { scenario, methods, best } = explored;
  const told = new Map<string, string>();
  const add = (title: string, play: FinishedPlay | undefined): void => {
    if (play === undefined) return;
    const key = play.actions.join(',');
    told.set(key, told.has(key) ? `${told.get(key)}; ${title}` : title);
  };
  add('The ideal path, with the highest mean of the leading methods', best.ideal);
  add('The highest that both leading methods have in one play', best.evenly);
  for (const { id } of leadingAmong(methods)) add(`The highest by the ${id} method`, best.byMethod[id]);
  return [...told].flatMap(([key, title]) => {
    const play = playsOf(explored).find(({ actions }) => actions.join(',') === key)!;
    const totals = Object.entries(play.totals).map(([id, total]) => `${id} ${total}`).join(', ');
    return [
      `## ${title}`,
      [
        `${counted(repliesIn(play.actions), 'reply', 'replies')}, ${play.outcome}, ending ${play.ending}, heat ${play.heat}, trust ${play.trust}; mean of the leading methods ${rounded(meanTotal(play))}.`,
        `Totals: ${totals}.`,
      ].join('\n'),
      pathText(pathOf(scenario, play, words)),
      `--actions ${play.actions.join(',')}`,
    ];
  });
}

/** Values are estimates: what differs by less is equal. */
const EQUAL = 0.5;

function worth({ worth }: Explored): readonly string[] {
  const nodes = [...new Set(worth.map(({ node }) => node))];
  const rows = nodes.flatMap((node) => {
    const replies = worth.filter((one) => one.node === node).toSorted((one, other) => other.value - one.value);
    return replies.map(({ reply, value }, place) => [place === 0 ? node : '', reply, rounded(value), value >= replies[0]!.value - EQUAL ? 'best' : `−${rounded(replies[0]!.value - value)}`]);
  });
  return ['## What replies are worth', 'Estimated: the best mean of the leading methods that can still be had after each.', table(['node', 'reply', 'worth', 'beside the best'], rows, ['left', 'left', 'right', 'right'])];
}

const BEARING_WORDS = { meets: 'met by', helps: 'helped by', attempts: 'attempted by', exemplary: 'more by', breaks: 'broken by', strikes: 'struck by' } as const;

function steps({ methods, best, bearers }: Explored, { methodTexts }: Words): readonly string[] {
  const how = bearers.exact ? 'From every reachable state.' : 'From as many states as were looked at, and from sampled plays.';
  return [
    '## Where steps are earned and lost',
    wrapped(`${how} A step is met by what completes it alone, helped by what needs something else with it, attempted by what earns a part; more is what makes it exemplary once it is met. What breaks it lowers it by one, what strikes it by all. In brackets the moves that do it.`),
    ...methods.flatMap(({ id, steps }) => [
      `### ${methodTexts[`method.${id}.name`] ?? id} (${id})`,
      steps
        .flatMap((step, index) => {
          const reach = best.steps[id]?.[index];
          const after = step.after.length === 0 ? '' : `, after ${step.after.map((group) => group.join(' or ')).join(' and ')}`;
          const name = `${step.id}  ${methodTexts[`method.${id}.step.${step.id}.name`] ?? ''}`;
          if (reach?.applies !== true) return [`${name}: not called for (${step.applies})`];
          return [`${name}: level ${reach.least} to ${reach.most} of 3${after}`, ...bearersText(bearers.byMethod[id]?.[index])];
        })
        .join('\n'),
    ]),
  ];
}

function bearersText(of: StepBearers | undefined): readonly string[] {
  return BEARINGS.flatMap((bearing) => {
    const all = of?.[bearing] ?? [];
    if (all.length === 0) return bearing === 'meets' || bearing === 'breaks' ? [`   ${BEARING_WORDS[bearing]}: nothing alone`] : [];
    return [wrapped(`${BEARING_WORDS[bearing]}: ${all.map(({ source, moves }) => `${source} [${moves.join(' + ')}]`).join(', ')}`, 3, 110)];
  });
}
