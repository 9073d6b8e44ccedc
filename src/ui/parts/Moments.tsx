import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { momentsOf, type Moment } from '../../domain/moments.ts';
import { personOf } from '../../domain/presence.ts';
import type { PromiseState } from '../../domain/state.ts';
import { clockTime } from './clock-time.ts';
import { CheckIcon, ClockIcon, CloseIcon, NewsIcon } from './icons.tsx';
import type { Telling } from './play-props.ts';
import './moments.css';

/** More of them at once would be noise; the words tell all. */
const MOST = 3;

/**
 * What the last turn brought, seen for a moment: a promise, somebody who comes or goes, news, a line that is lost. It only
 * repeats what the words beside it say, so it is hidden from screen readers and takes no pointer; the next key or click,
 * whatever it does, ends it. How it moves is a matter of styles alone: with motion off it stands until then.
 */
export function Moments(telling: Telling) {
  const { play } = telling;
  const last = play.turns.at(-1);
  const [skipped, setSkipped] = useState(0);
  const now = play.turns.length;
  const shown = last && skipped !== now ? momentsOf(play.scenario, last).map((one) => cardOf(one, telling)).filter((card) => card !== null) : [];
  const some = shown.length > 0;
  useLayoutEffect(() => {
    if (!some) return;
    const skip = () => setSkipped(now);
    // A click, not the pointer's way down: whatever may move without the cards, the click has met what it was meant for.
    const kinds = ['keydown', 'click'] as const;
    for (const kind of kinds) addEventListener(kind, skip, true);
    return () => {
      for (const kind of kinds) removeEventListener(kind, skip, true);
    };
  }, [now, some]);
  if (!some) return null;
  return (
    <ul class="moment-cards" aria-hidden="true" key={now}>
      {shown.slice(0, MOST)}
    </ul>
  );
}

/** The card of a moment; null for those that are shown elsewhere: on the gauge, and as the play ends. */
function cardOf(moment: Moment, telling: Telling): JSX.Element | null {
  const { play, say, t } = telling;
  switch (moment.kind) {
    case 'promise':
      return <PromiseNote key={`${moment.promise} ${moment.status}`} {...moment} {...telling} />;
    case 'joined':
    case 'left':
      return (
        <li class="moment-card name-card card" data-kind={moment.kind} key={`${moment.person} ${moment.kind}`}>
          <i class="door" />
          {t(`play.event.${moment.kind}`, { name: personOf(play.scenario, moment.person).name })}
        </li>
      );
    case 'lost':
      return (
        <li class="moment-card dead-line card" key="lost">
          <svg viewBox="0 0 240 40" aria-hidden="true">
            <path pathLength={100} d="M2 20h36l6-9 9 20 9-24 9 22 6-9h161" />
          </svg>
          {t('play.event.lost')}
        </li>
      );
    case 'news': {
      const from = play.scenario.news?.find(({ id }) => id === moment.news)?.by;
      return (
        <li class="moment-card slip card" key={`news ${moment.news}`}>
          <NewsIcon />
          <b>{from === undefined ? t('play.event.news') : t('play.event.newsFrom', { name: personOf(play.scenario, from).name })}</b>
          <span>{say(`news.${moment.news}`)}</span>
        </li>
      );
    }
    case 'flare':
    case 'thaw':
    case 'outcome':
      return null;
  }
}

const STAMPS: Readonly<Record<PromiseState['status'], typeof CheckIcon | null>> = { open: null, kept: CheckIcon, late: ClockIcon, broken: CloseIcon };

/** A note with the time: a new one goes to the notes, where the agenda is; one that has come due is stamped, or torn. */
function PromiseNote({ promise, status, due, ...telling }: Telling & Extract<Moment, { kind: 'promise' }>) {
  const note = useRef<HTMLLIElement>(null);
  const Stamp = STAMPS[status];
  useLayoutEffect(() => {
    if (status === 'open' && note.current) aimAtAgenda(note.current);
  }, [status]);
  const paper = (
    <>
      <time>{clockTime(due, telling)}</time>
      <span>{telling.say(`promise.${promise}`)}</span>
    </>
  );
  return (
    <li class="moment-card promise-note" data-status={status} ref={note}>
      <p class="paper">{paper}</p>
      {status === 'broken' && <p class="paper torn">{paper}</p>}
      {Stamp && (
        <b class="stamp">
          <Stamp size={18} /> {telling.t(`common.promise.${status}`)}
        </b>
      )}
    </li>
  );
}

/** Tells the styles how far away the agenda is kept. */
function aimAtAgenda(note: HTMLElement): void {
  const target = document.querySelector('[data-holds="agenda"]')?.getBoundingClientRect();
  if (!target) return;
  const here = note.getBoundingClientRect();
  note.style.setProperty('--to-x', `${target.left + target.width / 2 - here.left - here.width / 2}px`);
  note.style.setProperty('--to-y', `${target.top + target.height / 2 - here.top - here.height / 2}px`);
}
