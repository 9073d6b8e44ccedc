import { begin, step } from '../../domain/conversation.ts';
import { StateKeys } from '../../domain/explore/state-key.ts';
import { isSlip } from '../../domain/moves.ts';
import { offers } from '../../domain/offers.ts';
import type { Scenario } from '../../domain/scenario.ts';
import type { LogEntry } from '../../domain/score.ts';
import type { State } from '../../domain/state.ts';
import { rounded } from '../prose.ts';
import { repliesOf, type Case } from './case.ts';

/** Values are estimates: what lies closer together may stand the other way round. */
const CLEARLY = 10;
/** States looked at for each node. */
const STATES = 6;

interface Harm {
  readonly heat: number; // points that the better reply leaves the customer hotter
  readonly trust: number; // points that it leaves them less trusting
  readonly worse: string;
}

/**
 * Rule D3, over states that plays come to: of two replies, the clearly better one does not leave the customer hotter or
 * less trusting right after the answer, unless it is marked `tradeoff`.
 */
export function checkRightAfter(one: Case): void {
  const { known, book } = one;
  const byId = new Map(repliesOf(one).map(({ reply }) => [reply.id, reply]));
  const values = new Map(known.standings().map((standing) => [standing.node, standing.values]));
  const looked = new Map<Scenario, { readonly keys: StateKeys; readonly nodes: Map<string, Set<string>> }>();
  const worst = new Map<string, Harm>();

  const compare = (scenario: Scenario, state: State, value: ReadonlyMap<string, number>): void => {
    const after = offers(scenario, state).filter((offered) => offered.startsWith('reply:')).map((offered) => {
      const log: LogEntry[] = [];
      return { id: offered.slice('reply:'.length), state: step(scenario, state, offered, { log, beats: null }), log };
    });
    for (const better of after) {
      if (byId.get(better.id)?.tradeoff === true) continue;
      // Values are means over states: where the situation makes a slip of a reply, it is not the better one there.
      if (better.log.some(({ move }) => isSlip(move))) continue;
      for (const worse of after) {
        if ((value.get(better.id) ?? 0) - (value.get(worse.id) ?? Infinity) < CLEARLY) continue;
        const harm = { heat: better.state.heat - worse.state.heat, trust: worse.state.trust - better.state.trust, worse: worse.id };
        const before = worst.get(better.id);
        if (Math.max(harm.heat, harm.trust) > Math.max(0, before?.heat ?? 0, before?.trust ?? 0)) worst.set(better.id, harm);
      }
    }
  };

  for (const { scenario, actions } of [{ scenario: one.scenario, actions: known.best().ideal.actions }, ...known.sampled()]) {
    const { keys, nodes } = looked.get(scenario) ?? { keys: new StateKeys(scenario), nodes: new Map<string, Set<string>>() };
    looked.set(scenario, { keys, nodes });
    let state = begin(scenario);
    for (const action of actions) {
      const value = values.get(state.node ?? '');
      if (value !== undefined && action.startsWith('reply:')) {
        const seen = nodes.get(state.node ?? '') ?? new Set();
        nodes.set(state.node ?? '', seen);
        const key = keys.of(state);
        if (!seen.has(key) && seen.size < STATES) compare(scenario, state, value);
        seen.add(key);
      }
      state = step(scenario, state, action);
    }
  }

  for (const [id, { heat, trust, worse }] of worst) {
    const reply = byId.get(id);
    if (reply === undefined) continue;
    const harm = [...(heat > 0 ? [`${rounded(heat)} hotter`] : []), ...(trust > 0 ? [`${rounded(trust)} less trusting`] : [])].join(' and ');
    book.warn(
      'D3', reply, [],
      `The reply \`${id}\`, better than \`${worse}\`, can leave the customer ${harm} right after it.`,
      'Give one of them another `effect`, or mark the better one `tradeoff: true` and say in its `why` what it costs.',
      { measured: rounded(Math.max(heat, trust)), threshold: 0 },
    );
  }
}
