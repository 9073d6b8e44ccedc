import { clockMinutes } from './clock-time.ts';
import type { RuleBook } from './rule-book.ts';
import type { WrittenScenario } from './shape.ts';

/**
 * What stands when the play begins, and what comes by itself after: promises of others, what is known, news. Where the
 * beginning could not be read, nothing is said to come before it.
 */
export function checkAlreadySo(scenario: WrittenScenario, book: RuleBook): void {
  const starts = clockMinutes(scenario.starts);
  const broken = new Set<string>();
  for (const promise of scenario.promises ?? []) {
    if (promise.already === undefined) continue;
    const due = clockMinutes(promise.due);
    if (due === undefined) {
      book.error('shape', promise, ['due'], `The promise \`${promise.id}\` stands when the play begins, and counts from when it is made.`, 'Give it a time of the clock, such as "d1 17:00"; let the play start on a later day.');
    } else if (promise.already === 'broken' && starts !== undefined && due > starts) {
      book.error('shape', promise, ['already'], `The promise \`${promise.id}\` is broken before it is due.`, 'Set `due` before `starts` (day 1 may lie before it), or let it be `open`.');
    }
    if (promise.already === 'broken') broken.add(promise.id);
  }
  for (const reply of Object.values(scenario.nodes).flatMap((node) => node.replies ?? [])) {
    if (reply.promise === undefined || !broken.has(reply.promise)) continue;
    book.error('shape', reply, ['promise'], `\`${reply.promise}\` was broken before the play began and cannot be made again.`, 'Give the new promise a name of its own, so that it can be kept.');
  }
  for (const fact of scenario.facts ?? []) {
    if (fact.key !== true || fact.known !== true) continue;
    book.error('shape', fact, ['known'], `The key fact \`${fact.id}\` is known from the beginning, so that nobody can find it.`, 'Take `key` or `known` away.');
  }
  for (const news of scenario.news ?? []) {
    const at = clockMinutes(news.at);
    if (at === undefined || starts === undefined || at > starts) continue;
    book.error('shape', news, ['at'], `The news \`${news.id}\` comes before the play begins.`, 'Set `at` after `starts`; what is known from the beginning is a fact with `known: true`.');
  }
}
