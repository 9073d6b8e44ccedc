import { circumstancesOf } from './circumstances.ts';
import { IllegalAction } from './conversation.ts';
import { leadingAmong, type Method } from './method.ts';
import { offers } from './offers.ts';
import { act, beginPlay, type Play } from './play.ts';
import type { Scenario } from './scenario.ts';
import { advanceScoreBy, startScore, type Level } from './score.ts';
import { LEVEL, SLIPPED } from './score-walk.ts';

/** One step of one method. */
export interface StepOf {
  readonly method: string;
  readonly step: number;
}

/** A step with the highest level that can be had of it within a moment. */
export interface Trained extends StepOf {
  readonly best: Level;
}

/**
 * A moment of a scenario that can be worked by itself: what led there, and one to three decisions in which steps of the
 * leading methods can be raised, or left where they are.
 */
export interface DrillMoment {
  /** `<scenario>/<node>`, `<scenario>/<node>~vent` or `<scenario>/desk-<contacts before>`. */
  readonly id: string;
  readonly scenario: string;
  readonly revision: string;
  /** What was done before. */
  readonly actions: readonly string[];
  readonly decisions: number; // 1–3
  readonly steps: readonly Trained[];
}

const MOST_DECISIONS = 3;
/** What has to be within reach: what only attempts a step, such as an apology by formula, is nothing to practice. */
const MET = 2;

/** The id of a step among all methods: `<method>.<step>`. */
export const stepId = ({ method, step }: StepOf): string => `${method}.${step}`;

/** What can be done in a moment; to call the case off is no practice. */
export function movesOn(play: Play): readonly string[] {
  return offers(play.scenario, play.state).filter((action) => action !== 'leave');
}

/** Whether a moment is over: all its decisions are taken, or the customer's words, or the work at the desk, have come to an end. */
export function isOver(moment: DrillMoment, play: Play): boolean {
  const taken = play.turns.length - moment.actions.length;
  const first = play.turns[moment.actions.length];
  if (taken >= moment.decisions || play.state.phase === 'ended') return true;
  return first !== undefined && kindOf(first.before) !== kindOf(play.state);
}

/** Where a decision is taken: while they talk, between two of their lines, or at the desk. */
function kindOf({ phase, line }: Play['state']): 'reply' | 'vent' | 'desk' | 'end' {
  return phase === 'ended' ? 'end' : phase === 'desk' ? 'desk' : line >= 0 ? 'vent' : 'reply';
}

/** Where a step stands: its level, and whether it has slipped. */
export interface Standing {
  readonly level: Level;
  readonly slipped: boolean;
}

/**
 * Where every step of the leading methods stands, by its id; steps that are not called for are left out.
 * What was voiced only in the answer to the last sentence is not held against it.
 * @param upTo how many of the play's actions count; the circumstances are those at its end
 */
export function standingsOf(play: Play, methods: readonly Method[], upTo = play.turns.length): ReadonlyMap<string, Standing> {
  const asked = play.turns.at(-1)?.before ?? play.state;
  const circumstances = { ...circumstancesOf(play.scenario, play.state), issues: circumstancesOf(play.scenario, asked).issues };
  const log = play.log.slice(0, upTo === 0 ? 0 : (play.turns[upTo - 1]?.log[1] ?? play.log.length));
  const standings = new Map<string, Standing>();
  for (const method of leadingAmong(methods)) {
    const { plan, words } = advanceScoreBy(startScore(method, circumstances), log);
    method.steps.forEach(({ id }, index) => {
      const word = words[index] ?? 0;
      if (plan.steps[index]?.applies) standings.set(stepId({ method: method.id, step: id }), { level: (word & LEVEL) as Level, slipped: (word & SLIPPED) !== 0 });
    });
  }
  return standings;
}

/** A way through a moment, with what it does to the steps. */
export interface WayThrough {
  readonly play: Play;
  readonly before: ReadonlyMap<string, Standing>;
  readonly after: ReadonlyMap<string, Standing>;
  /**
   * Levels gained over all steps, less those lost; a slip costs one even where there was nothing to lose. Of equals,
   * what leaves the customer calmer and more trusting is worth a hair more.
   */
  readonly worth: number;
}

/** Every way through the decisions that are left in a moment. */
export function waysThrough(moment: DrillMoment, play: Play, methods: readonly Method[]): readonly WayThrough[] {
  if (!isOver(moment, play)) return movesOn(play).flatMap((action) => waysThrough(moment, act(play, action), methods));
  const before = standingsOf(play, methods, moment.actions.length);
  const after = standingsOf(play, methods);
  const start = play.turns[moment.actions.length]?.before ?? play.state;
  let worth = (start.heat - play.state.heat + play.state.trust - start.trust) / 1000;
  for (const [id, { level, slipped }] of after) {
    const was = before.get(id);
    worth += level - (was?.level ?? 0) - (slipped && was?.slipped !== true ? 1 : 0);
  }
  return [{ play, before, after, worth }];
}

/** Those that are worth most. */
export function bestOf(ways: readonly WayThrough[]): readonly WayThrough[] {
  const most = Math.max(...ways.map(({ worth }) => worth));
  return ways.filter(({ worth }) => worth === most);
}

/**
 * The moments of a scenario, one for each place at which some play stands: there a step can be raised, and can be left.
 * Where several plays come by, the one that can raise most steps leads there; of equals, the first.
 * @param plays actions of whole plays, such as the scenario's reference plays, the best first
 */
export function drillMoments(scenario: Scenario, methods: readonly Method[], plays: readonly (readonly string[])[]): readonly DrillMoment[] {
  const found = new Map<string, DrillMoment>();
  for (const actions of plays) {
    let play = beginPlay(scenario, { seed: 0, language: scenario.language });
    for (const action of actions) {
      const moment = momentAt(play, methods);
      const before = found.get(moment?.id ?? '');
      if (moment && (before === undefined || moment.steps.length > before.steps.length)) found.set(moment.id, moment);
      const next = tried(play, action);
      if (next === null) break;
      play = next;
    }
  }
  return [...found.values()];
}

/** The play after an action; null where it is not on offer, so that a play which has fallen behind its scenario leads as far as it goes. */
function tried(play: Play, action: string): Play | null {
  try {
    return act(play, action);
  } catch (error) {
    if (error instanceof IllegalAction) return null;
    throw error;
  }
}

/** The moment at which a play stands, if there is one for a drill. */
function momentAt(play: Play, methods: readonly Method[]): DrillMoment | null {
  const { scenario, state } = play;
  const kind = kindOf(state);
  if (kind === 'end' || movesOn(play).length < 2) return null;
  const last = play.turns.at(-1);
  if (kind === 'desk' && last && kindOf(last.before) === 'desk') return null; // one moment a stay at the desk: its beginning
  const place = kind === 'desk' ? `desk-${state.contacts}` : kind === 'vent' ? `${state.node}~vent` : `${state.node}`;
  const open = { id: `${scenario.id}/${place}`, scenario: scenario.id, revision: scenario.revision, actions: play.playthrough.actions, steps: [] };
  const lines = linesLeft(play);
  if (lines > MOST_DECISIONS) return null;
  // At the desk as few decisions as raise a step: with more one would only wait for what follows.
  for (const decisions of kind === 'desk' ? [1, 2, MOST_DECISIONS] : [Math.max(1, lines)]) {
    const moment: DrillMoment = { ...open, decisions };
    const steps = trainedIn(moment, play, methods);
    if (steps.length > 0) return { ...moment, steps };
  }
  return null;
}

/** How often they have to be listened to until they have finished. */
function linesLeft(play: Play): number {
  let lines = 0;
  for (let one = play; one.state.line >= 0; one = act(one, 'listen')) lines += 1;
  return lines;
}

/** The steps that the best way through the moment raises to met, and some other way does not raise. */
function trainedIn(moment: DrillMoment, play: Play, methods: readonly Method[]): readonly Trained[] {
  const ways = waysThrough(moment, play, methods);
  const best = new Map<string, Level>();
  for (const { before, after } of bestOf(ways)) {
    for (const [id, { level }] of after) if (level >= MET && level > Math.max(before.get(id)?.level ?? 0, best.get(id) ?? 0)) best.set(id, level);
  }
  const canBeLeft = (id: string) => ways.some(({ before, after }) => (after.get(id)?.level ?? 0) <= (before.get(id)?.level ?? 0));
  return [...best].filter(([id]) => canBeLeft(id)).map(([id, level]) => {
    const [method = '', step] = id.split('.');
    return { method, step: Number(step), best: level };
  });
}
