import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { hasFlag } from '../../../domain/condition.ts';
import { personOf } from '../../../domain/presence.ts';
import { Agenda } from '../../parts/Agenda.tsx';
import type { PlayProps } from '../../parts/play-props.ts';
import { PlayHeader } from '../../parts/PlayHeader.tsx';
import { DeskActions } from './DeskActions.tsx';
import { DeskClock } from './DeskClock.tsx';
import { DeskNews } from './DeskNews.tsx';
import './desk.css';

export interface DeskProps extends PlayProps {
  /** Who speaks from outside the story, where somebody does. */
  readonly coach?: ComponentChildren;
}

/** Away from the customer: before the first contact the preparation, later whatever lies between two contacts. */
export function DeskScreen(props: DeskProps) {
  const { play, say, t } = props;
  const { scenario, state } = play;
  const latest = useRef<HTMLDivElement>(null);
  const [first] = useState(play.turns.length);
  useLayoutEffect(() => {
    const opened = first === play.turns.length;
    latest.current?.focus({ preventScroll: opened });
    if (opened) scrollTo(0, 0);
  }, [play.turns.length, first]);
  const found = scenario.preparations.filter((one) => hasFlag(state.flags, one.doneFlag));
  const news = (scenario.news ?? []).filter((one) => hasFlag(state.flags, one.arrivedFlag));
  return (
    <div class="desk">
      <PlayHeader {...props} />
      <main class="desk-body">
        <div class="desk-now">
          <DeskClock {...props} />
          <DeskNews {...props} news={latest} key={play.turns.length} still={first === play.turns.length} />
          {props.coach}
          {state.promises.length > 0 && (
            <section class="desk-card card">
              <h2>{t('play.agenda.title')}</h2>
              <Agenda {...props} />
            </section>
          )}
        </div>
        <DeskActions {...props} />
        <aside class="desk-kept" aria-label={t('play.notes.title')}>
          {news.length > 0 && (
            <section class="desk-card card">
              <h2>{t('play.desk.news')}</h2>
              <ul class="facts">
                {news.map(({ id, by }) => (
                  <li key={id}>
                    {by !== undefined && <b>{personOf(scenario, by).name}</b>} <span class="quiet">{say(`news.${id}`)}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {found.length > 0 && (
            <section class="desk-card card">
              <h2>{t('play.desk.found')}</h2>
              <ul class="facts">
                {found.map((one) => (
                  <li key={one.id}>
                    <b>{say(`preparation.${one.id}`)}</b> <span class="quiet">{say(`preparation.${one.id}.found`)}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </main>
    </div>
  );
}
