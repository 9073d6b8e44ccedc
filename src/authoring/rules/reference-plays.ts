import { begin, IllegalAction, step } from '../../domain/conversation.ts';
import { finished } from '../../domain/explore/finished.ts';
import { asRemembered } from '../../domain/memory.ts';
import { offers } from '../../domain/offers.ts';
import type { LogEntry } from '../../domain/score.ts';
import { adviseName } from '../advise-name.ts';
import type { PlayFile } from '../play-file.ts';
import { ruleBook } from '../rule-book.ts';
import type { Finding } from '../finding.ts';
import type { Case } from './case.ts';

const KINDS = ['exemplary', 'decent', 'clumsy', 'disastrous'] as const;

/** One reference play, replayed: every action is on offer, it ends, and it comes to what it expects. */
function checkPlay({ scenario: usual, methods }: Case, { play, source }: PlayFile): readonly Finding[] {
  const book = ruleBook(source);
  const scenario = asRemembered(usual, play.memory);
  const reads = usual.returns?.reads ?? [];
  for (const [index, name] of (play.memory ?? []).entries()) {
    if (!reads.includes(name)) book.error('A6', play.memory!, [index], `Nothing in \`${usual.id}\` asks for the memory \`${name}\`.`, reads.length === 0 ? 'Take it out.' : adviseName(name, reads));
  }
  const log: LogEntry[] = [];
  let state = begin(scenario);
  for (const [index, action] of play.actions.entries()) {
    const offered = state.phase === 'ended' ? [] : offers(scenario, state);
    try {
      state = step(scenario, state, action, { log, beats: null });
    } catch (error) {
      if (!(error instanceof IllegalAction)) throw error;
      const where = state.phase === 'ended' ? 'after the end' : `at \`${state.node ?? 'the desk'}\``;
      book.error('A8', play.actions, [index], `\`${action}\` is not on offer ${where}.`, offered.length === 0 ? 'End the list before it.' : adviseName(action, offered));
      return book.findings;
    }
  }
  if (state.phase !== 'ended') {
    book.error('A8', play, ['actions'], `The play does not end: it stands at \`${state.node ?? 'the desk'}\`.`, `Go on with one of ${offers(scenario, state).join(', ')}.`);
    return book.findings;
  }
  const { expect } = play;
  const is = finished(scenario, methods, play.actions, state, log);
  const differs = (below: string[], what: string, was: string | number, wanted: string | number | undefined): void => {
    if (was === wanted) return;
    book.error('A8', expect, below, `The ${what} is ${was}, not ${wanted ?? 'left out'}.`, `If the change is meant, write ${was}.`, { measured: was, ...(wanted === undefined ? {} : { threshold: wanted }) });
  };
  differs(['outcome'], 'outcome', is.outcome, expect.outcome);
  differs(['ending'], 'ending', is.ending, expect.ending);
  for (const [method, wanted] of Object.entries(expect.totals)) {
    const total = is.totals[method];
    if (total === undefined) book.error('A8', expect, ['totals', method], `There is no method \`${method}\`.`, adviseName(method, Object.keys(is.totals)));
    else differs(['totals', method], `total by the ${method} method`, total, wanted);
  }
  for (const { id, status } of state.promises) differs(['promises', id], `promise \`${id}\``, status, expect.promises?.[id]);
  for (const id of Object.keys(expect.promises ?? {})) {
    if (!state.promises.some((promise) => promise.id === id)) book.error('A8', expect, ['promises', id], `The promise \`${id}\` is not made in this play.`, 'Take it out.');
  }
  return book.findings;
}

/** Rule A8: the reference plays keep their exact score, outcome and promises, and there is one of each kind. */
export function checkReferencePlays(one: Case): readonly Finding[] {
  const kinds = new Set(one.plays.map(({ play }) => play.is));
  const missing = KINDS.filter((kind) => !kinds.has(kind));
  if (missing.length > 0) {
    one.book.warn('A8', one.written, ['id'], `There is no ${missing.join(', no ')} reference play.`, `Add plays/${missing[0]}.yaml.`);
  }
  return one.plays.flatMap((play) => checkPlay(one, play));
}
