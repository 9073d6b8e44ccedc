import type { Condition } from '../../domain/condition.ts';
import type { Contact, PromiseTerms, Scenario } from '../../domain/scenario.ts';
import { clockTime, duration } from '../../ui/parts/clock-time.ts';
import type { Words } from '../report/words.ts';
import { conditionWords } from './condition-words.ts';

/** One kind of thing that a scenario has, as a table. */
export interface Listing {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Everything beside the conversation: people, what can be raised, known, given, promised, done, and the meetings and calls. */
export function castAndMatters(scenario: Scenario, words: Words): readonly Listing[] {
  const { t, say } = words;
  const heads = (...keys: readonly string[]): readonly string[] => keys.map((key) => t(`script.label.${key}`));
  const names = (ids: readonly string[]): string => ids.map((id) => nameOf(scenario, id, words)).join(', ');
  const when = (condition: Condition | undefined): string => (condition === undefined ? '' : `${t('script.label.only')}: ${conditionWords(scenario, condition, words)}`);
  const cell = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ');
  const all: readonly Listing[] = [
    {
      title: t('script.people'),
      heads: heads('name', 'role', 'who', 'invite'),
      rows: scenario.people.map(({ id, name, role, invite }) => [
        name,
        t(`script.role.${role}`),
        say(`person.${id}`),
        invite === undefined ? '' : cell(`${duration(invite.minutes, words)}: “${say(`person.${id}.invite`)}”`, when(invite.when)),
      ]),
    },
    {
      title: t('script.meetings'),
      heads: heads('text', 'when', 'feeling', 'id'),
      rows: (scenario.returns?.meetings ?? []).map(({ id, when: condition, heat, trust }) => [
        say(`meeting.${id}`),
        condition === undefined ? t('script.leads.otherwise') : conditionWords(scenario, condition, words),
        t('script.felt.of', { heat: String(heat), trust: String(trust) }),
        id,
      ]),
    },
    { title: t('script.issues'), heads: heads('text', 'id'), rows: scenario.issues.map(({ id }) => [say(`issue.${id}`), id]) },
    {
      title: t('script.facts'),
      heads: heads('text', 'notes', 'id'),
      rows: scenario.facts.map((fact) => [say(`fact.${fact.id}`), cell(...(['key', 'known', 'told'] as const).filter((key) => fact[key] === true).map((key) => t(`script.fact.${key}`))), fact.id]),
    },
    {
      title: t('script.remedies'),
      heads: heads('text', 'cost', 'authority', 'id'),
      rows: scenario.remedies.map(({ id, cost, money, needs }) => [say(`remedy.${id}`), `$${cost}${money ? ` (${t('script.money')})` : ''}`, names([needs]), id]),
    },
    {
      title: t('script.promises'),
      heads: heads('text', 'to', 'due', 'id'),
      rows: scenario.promises.map((one) => [say(`promise.${one.id}`), names([one.to]), dueWords(one, words), one.id]),
    },
    {
      title: t('script.preparations'),
      heads: heads('does', 'takes', 'found', 'when'),
      rows: scenario.preparations.map(({ id, kind, minutes, approves, when: condition }) => [
        `${say(`preparation.${id}`)} (${t(`script.kind.${kind}`)})`,
        duration(minutes, words),
        cell(say(`preparation.${id}.found`), ...approves.map((remedy) => t('script.line.approves', { what: say(`remedy.${remedy}`) }))),
        when(condition),
      ]),
    },
    {
      title: t('script.contacts'),
      heads: heads('does', 'channel', 'people', 'terms'),
      rows: scenario.contacts.map((one) => [
        say(`contact.${one.id}`),
        cell(t(`script.channel.${one.channel}`), one.with === undefined ? '' : names(one.with)),
        cell(
          one.needs.length > 0 ? t('script.contact.needs', { names: names(one.needs) }) : '',
          one.joins.length > 0 ? t('script.contact.joins', { names: names(one.joins) }) : '',
        ),
        cell(...termsOf(one, words), when(one.when)),
      ]),
    },
    {
      title: t('script.news'),
      heads: heads('when', 'text', 'terms'),
      rows: (scenario.news ?? []).map(({ id, at, by, when: condition }) => [clockTime(at, words), cell(by === undefined ? '' : names([by]), say(`news.${id}`)), when(condition)]),
    },
  ];
  return all.filter(({ rows }) => rows.length > 0);
}

/** A person's name; whoever is nobody of the scenario is the player. */
export function nameOf({ people }: Scenario, id: string, { t }: Pick<Words, 't'>): string {
  return people.find((person) => person.id === id)?.name ?? t('script.player');
}

function dueWords({ due, already }: PromiseTerms, words: Words): string {
  const { t } = words;
  const time = 'at' in due ? clockTime(due.at, words) : t('script.due.after', { time: duration(due.after, words) });
  return already === undefined ? time : `${time}; ${t(`script.due.${already}`)}`;
}

function termsOf({ earliest, latest, rings, fulfils, afterTheFix }: Contact, words: Words): readonly string[] {
  const { t, say } = words;
  const time = (at: number): string => clockTime(at, words);
  return [
    ...(earliest === undefined ? [] : [t('script.contact.earliest', { time: time(earliest) })]),
    ...(latest === undefined ? [] : [t('script.contact.latest', { time: time(latest) })]),
    ...(rings === undefined
      ? []
      : 'at' in rings
        ? [t('script.contact.ringsAt', { time: time(rings.at) })]
        : 'lost' in rings
          ? [t('script.contact.ringsLost', { time: duration(rings.after, words) })]
          : [t('script.contact.rings', { time: duration(rings.after, words), promise: say(`promise.${rings.promise}`) })]),
    ...fulfils.map((promise) => t('script.contact.fulfils', { promise: say(`promise.${promise}`) })),
    ...(afterTheFix ? [t('script.contact.afterTheFix')] : []),
  ];
}
