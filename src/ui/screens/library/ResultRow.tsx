import type { KeptPlay } from '../../../ports.ts';
import { DeleteIcon, RenameIcon } from './row-icons.tsx';
import type { LibraryProps } from './library-props.ts';
import { dateOf, modeOf, nameOf, titleOf } from './naming.ts';
import { isAsItWas } from './standing.ts';
import { Totals } from './Totals.tsx';

interface RowProps extends Pick<LibraryProps, 't' | 'cards' | 'cardTexts' | 'plays' | 'language' | 'resume' | 'look'> {
  readonly play: KeptPlay;
  ask(kind: 'rename' | 'delete'): void;
}

/** One kept play: what and when, how it went, and what can be done with it. */
export function ResultRow({ play, cards, cardTexts, plays, language, t, resume, look, ask }: RowProps) {
  const name = nameOf(play, cardTexts);
  const date = dateOf(play.changed, language);
  const about = { name, date };
  const origin = play.from && plays.find(({ id }) => id === play.from?.play);
  const from = origin ? `${nameOf(origin, cardTexts)}, ${dateOf(origin.changed, language)}` : null;
  return (
    <li class="result">
      <div class="result-what">
        <h3>{name}</h3>
        <p class="quiet">
          {play.name && `${titleOf(play.playthrough.scenario, cardTexts)} · `}
          <time dateTime={new Date(play.changed).toISOString()}>{date}</time> · {modeOf(play, t)}
        </p>
        {play.from && <p class="quiet">{from ? t('library.results.branched', { from }) : t('library.results.branchedGone')}</p>}
        {!isAsItWas(play, cards) && <p class="result-changed">{t('library.results.changed')}</p>}
      </div>
      <div class="result-how">
        {play.result ? <Totals result={play.result} t={t} /> : <p>{t(play.ended ? 'library.results.ended' : 'library.results.unfinished')}</p>}
      </div>
      <div class="result-do">
        {play.ended ? (
          <button type="button" class="button" aria-label={t('library.results.lookNamed', about)} onClick={() => look(play)}>
            {t('library.results.look')}
          </button>
        ) : (
          <button type="button" class="button" aria-label={t('library.results.resumeNamed', about)} onClick={() => resume(play)}>
            {t('library.results.resume')}
          </button>
        )}
        <button type="button" class="icon-button" aria-label={t('library.results.renameNamed', about)} title={t('library.results.rename')} onClick={() => ask('rename')}>
          <RenameIcon />
        </button>
        <button type="button" class="icon-button" aria-label={t('library.results.deleteNamed', about)} title={t('library.results.delete')} onClick={() => ask('delete')}>
          <DeleteIcon />
        </button>
      </div>
    </li>
  );
}
