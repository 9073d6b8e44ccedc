import { Dialog } from '../../parts/Dialog.tsx';
import type { LibraryProps } from './library-props.ts';
import { dateOf, modeOf, nameOf, titleOf } from './naming.ts';
import { Totals } from './Totals.tsx';
import './library-dialogs.css';

interface RefusalProps extends Pick<LibraryProps, 't' | 'cards' | 'cardTexts' | 'plays' | 'language' | 'open' | 'resume' | 'look' | 'understood'> {
  readonly refusal: NonNullable<LibraryProps['refusal']>;
}

/** Why a scenario or a play did not open, what is kept of it, and the ways on from here. */
export function RefusalDialog({ refusal, cards, cardTexts, plays, language, t, open, resume, look, understood }: RefusalProps) {
  const { why, wish } = refusal;
  const kept = plays.find(({ id }) => id === wish.id);
  const isHere = cards.some(({ id }) => id === wish.scenario);
  const again = () => (!kept ? open(wish.scenario) : kept.ended ? look(kept) : resume(kept));
  return (
    <Dialog title={t(`library.refusal.${why}.title`)} closeLabel={t('common.close')} close={understood}>
      <div class="result-form">
        <p>{t(`library.refusal.${why}.text`, { title: titleOf(wish.scenario, cardTexts) })}</p>
        {kept && (
          <section class="old-result" aria-labelledby="old-result">
            <h3 id="old-result">{t(kept.result ? 'library.refusal.oldResult' : 'library.refusal.oldPlay')}</h3>
            <p class="quiet">
              {nameOf(kept, cardTexts)} · {dateOf(kept.changed, language)} · {modeOf(kept, t)}
            </p>
            {kept.result ? <Totals result={kept.result} t={t} /> : <p>{t('library.refusal.noResult')}</p>}
          </section>
        )}
        {kept && why !== 'not-loaded' && <p class="quiet">{t('library.refusal.kept')}</p>}
        <div class="answers">
          {why === 'not-loaded' && (
            <button type="button" class="button main" onClick={again}>
              {t('library.refusal.again')}
            </button>
          )}
          {why !== 'not-loaded' && isHere && (
            <button type="button" class="button main" onClick={() => open(wish.scenario)}>
              {t('library.refusal.anew')}
            </button>
          )}
          <button type="button" class="button" onClick={understood}>
            {t('library.refusal.back')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
