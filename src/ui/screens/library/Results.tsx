import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptPlay } from '../../../ports.ts';
import type { LibraryProps } from './library-props.ts';
import { dateOf, nameOf, titleOf } from './naming.ts';
import { DeleteDialog, RenameDialog } from './ResultDialogs.tsx';
import { ResultRow } from './ResultRow.tsx';
import './results.css';

type ResultsProps = Pick<LibraryProps, 't' | 'cards' | 'cardTexts' | 'plays' | 'reading' | 'language' | 'resume' | 'look' | 'rename' | 'remove'>;

/** So many rows at a time: years of plays would take long to draw. */
const ROWS = 60;

/** All kept plays, newest first: to look at, go on with, rename, delete. */
export function Results(props: ResultsProps) {
  const { t, plays, reading = false, cardTexts, language, rename, remove } = props;
  const [asked, setAsked] = useState<{ readonly kind: 'rename' | 'delete'; readonly play: KeptPlay } | null>(null);
  const { news, heading, leaving } = useFarewell(plays);
  const newestFirst = [...plays].sort((one, other) => other.changed - one.changed);
  const [shown, setShown] = useState(ROWS);
  const more = Math.min(ROWS, newestFirst.length - shown);
  const close = () => setAsked(null);
  return (
    <section class="results" aria-labelledby="results" aria-busy={reading}>
      <h2 id="results" ref={heading} tabIndex={-1}>
        {t('library.results.title')}
      </h2>
      <output class="unseen">{news}</output>
      {plays.length === 0 && !reading && <p class="quiet">{t('library.results.none')}</p>}
      {plays.length > 0 && (
        <ul class="result-list card">
          {newestFirst.slice(0, shown).map((play) => (
            <ResultRow key={play.id} {...props} play={play} ask={(kind) => setAsked({ kind, play })} />
          ))}
        </ul>
      )}
      {more > 0 && (
        <button type="button" class="button" onClick={() => setShown(shown + more)}>
          {t('library.results.more', { count: more })}
        </button>
      )}
      {asked?.kind === 'rename' && (
        <RenameDialog
          t={t}
          name={asked.play.name}
          usual={titleOf(asked.play.playthrough.scenario, cardTexts)}
          close={close}
          rename={(name) => {
            rename(asked.play, name);
            close();
          }}
        />
      )}
      {asked?.kind === 'delete' && (
        <DeleteDialog
          t={t}
          name={nameOf(asked.play, cardTexts)}
          date={dateOf(asked.play.changed, language)}
          ended={asked.play.ended}
          close={close}
          remove={() => {
            leaving(asked.play.id, t('library.delete.done', { name: nameOf(asked.play, cardTexts) }));
            remove(asked.play);
            close();
          }}
        />
      )}
    </section>
  );
}

/** When a deleted play has left the list, its button is gone: focus goes to the list's heading, and it is said. */
function useFarewell(plays: readonly KeptPlay[]) {
  const heading = useRef<HTMLHeadingElement>(null);
  const going = useRef<{ readonly id: string; readonly said: string } | null>(null);
  const [news, setNews] = useState('');
  useEffect(() => {
    const gone = going.current;
    if (!gone || plays.some(({ id }) => id === gone.id)) return;
    going.current = null;
    setNews(gone.said);
    heading.current?.focus();
  }, [plays]);
  const leaving = (id: string, said: string) => {
    going.current = { id, said };
  };
  return { news, heading, leaving };
}
