import { personOf } from '../../domain/presence.ts';
import { promiseTerms } from '../../domain/promises.ts';
import { clockTime } from './clock-time.ts';
import type { Telling } from './play-props.ts';
import './notes.css';

/** What was promised for a time, and what became of it. */
export function Agenda(telling: Telling) {
  const { play, say, t } = telling;
  return (
    <ul class="agenda">
      {play.state.promises.map(({ id, due, status }) => {
        const { by } = promiseTerms(play.scenario, id);
        const overdue = status === 'open' && play.state.clock > due;
        return (
          <li key={id} data-status={overdue ? 'overdue' : status}>
            <time>{clockTime(due, telling)}</time>
            <span>
              {say(`promise.${id}`)}
              {by !== undefined && <small class="quiet"> {t('play.agenda.by', { name: personOf(play.scenario, by).name })}</small>}
            </span>
            <b>{t(overdue ? 'common.promise.overdue' : `common.promise.${status}`)}</b>
          </li>
        );
      })}
    </ul>
  );
}
