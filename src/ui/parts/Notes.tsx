import { hasFlag } from '../../domain/condition.ts';
import { Agenda } from './Agenda.tsx';
import type { Telling } from './play-props.ts';
import './notes.css';

/** What the player knows: the agenda, facts, what was found, who everybody is, what is theirs to decide. */
export function Notes(telling: Telling) {
  const { play, say, t } = telling;
  const { scenario, state } = play;
  const facts = scenario.facts.filter((fact) => hasFlag(state.flags, fact.knownFlag));
  return (
    <div class="notes">
      {state.promises.length > 0 && (
        <section>
          <h3>{t('play.agenda.title')}</h3>
          <Agenda {...telling} />
        </section>
      )}
      <section>
        <h3>{t('play.notes.facts')}</h3>
        {facts.length === 0 ? (
          <p class="quiet">{t('play.notes.noFacts')}</p>
        ) : (
          <ul class="facts">
            {facts.map((fact) => (
              <li key={fact.id}>{say(`fact.${fact.id}`)}</li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h3>{t('play.notes.authority')}</h3>
        <p>{say('authority')}</p>
      </section>
      <section>
        <h3>{t('play.notes.people')}</h3>
        <dl class="people">
          {scenario.people.map((person) => (
            <div key={person.id}>
              <dt>{person.name}</dt>
              <dd>{say(`person.${person.id}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
