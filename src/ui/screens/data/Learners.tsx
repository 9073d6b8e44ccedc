import { useRef, useState } from 'preact/hooks';
import type { Learner } from '../../../ports.ts';
import type { DataProps } from './data-props.ts';
import { RemoveLearner } from './RemoveLearner.tsx';

const LONGEST_NAME = 40;

/** Who plays on this device: added, renamed, chosen and removed. */
export function Learners(props: DataProps) {
  const { t, learners, learner, plays, addLearner, renameLearner, chooseLearner, removeLearner } = props;
  const [news, setNews] = useState('');
  const [renamed, setRenamed] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Learner | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isTaken = (name: string, but?: string) => learners.some((one) => one.id !== but && one.name.toLowerCase() === name.toLowerCase());
  const first = learners.length === 0;
  return (
    <section class="card" aria-labelledby="learners-title">
      <h2 id="learners-title" ref={heading} tabIndex={-1}>
        {t('data.learners.title')}
      </h2>
      <p class="quiet">{t(first ? 'data.learners.one' : 'data.learners.several')}</p>
      {!first && (
        <ul class="learners">
          {learners.map((one) => (
            <li key={one.id}>
              {renamed === one.id ? (
                <NameForm
                  label={t('data.learners.renameNamed', { name: one.name })}
                  save={t('data.learners.save')}
                  taken={t('data.learners.taken')}
                  name={one.name}
                  isTaken={(name) => isTaken(name, one.id)}
                  done={(name) => {
                    renameLearner(one.id, name);
                    setRenamed(null);
                    heading.current?.focus();
                  }}
                />
              ) : (
                <>
                  <label class="learner">
                    <input
                      type="radio"
                      name="learner"
                      checked={one.id === learner}
                      onChange={() => {
                        chooseLearner(one.id);
                        setNews(t('data.learners.now', { name: one.name }));
                      }}
                    />
                    <b>{one.name}</b> <span class="quiet">{t('data.learners.plays', { count: plays.get(one.id) ?? 0 })}</span>
                  </label>
                  <span class="learner-do">
                    <button type="button" class="button plain" aria-label={t('data.learners.renameNamed', { name: one.name })} onClick={() => setRenamed(one.id)}>
                      {t('data.learners.rename')}
                    </button>
                    <button type="button" class="button plain" aria-label={t('data.learners.removeNamed', { name: one.name })} onClick={() => setRemoved(one)}>
                      {t('data.learners.remove')}
                    </button>
                  </span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <NameForm
        key={learners.length}
        label={t(first ? 'data.learners.yourName' : 'data.learners.name')}
        save={t(first ? 'data.learners.addFirst' : 'data.learners.add')}
        taken={t('data.learners.taken')}
        name=""
        isTaken={(name) => isTaken(name)}
        done={(name) => {
          addLearner(name);
          setNews(t('data.learners.added', { name }));
          heading.current?.focus();
        }}
      />
      <output class="data-news">{news}</output>
      {removed && (
        <RemoveLearner
          t={t}
          who={removed}
          others={learners.filter(({ id }) => id !== removed.id)}
          plays={plays.get(removed.id) ?? 0}
          close={() => setRemoved(null)}
          remove={(to) => {
            const { id, name } = removed;
            setRemoved(null);
            void removeLearner(id, to).then(() => {
              setNews(t('data.learners.removed', { name }));
              heading.current?.focus();
            });
          }}
        />
      )}
    </section>
  );
}

interface NameFormProps {
  readonly label: string;
  readonly save: string;
  readonly taken: string;
  readonly name: string;
  isTaken(name: string): boolean;
  done(name: string): void;
}

/** A name to type; one that somebody has already is refused in words. */
function NameForm({ label, save, taken, name, isTaken, done }: NameFormProps) {
  const field = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState(false);
  const id = name === '' ? 'learner-new' : 'learner-renamed';
  return (
    <form
      class="data-form"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = field.current?.value.trim() ?? '';
        if (typed === '') return field.current?.focus();
        if (!isTaken(typed)) return done(typed);
        setRefused(true);
        field.current?.focus();
      }}
    >
      <div class="data-field">
        <label for={id}>{label}</label>
        <input
          id={id}
          ref={field}
          class="field"
          type="text"
          autocomplete="off"
          maxLength={LONGEST_NAME}
          defaultValue={name}
          aria-invalid={refused}
          aria-describedby={refused ? `${id}-refused` : undefined}
          onInput={() => setRefused(false)}
        />
        {refused && (
          <p id={`${id}-refused`} class="data-refused">
            {taken}
          </p>
        )}
      </div>
      <button type="submit" class="button">
        {save}
      </button>
    </form>
  );
}
