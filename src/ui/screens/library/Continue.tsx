import type { KeptPlay } from '../../../ports.ts';
import { ArrowIcon } from '../../parts/icons.tsx';
import type { LibraryProps } from './library-props.ts';
import { dateOf, modeOf, nameOf } from './naming.ts';

interface ContinueProps extends Pick<LibraryProps, 't' | 'cardTexts' | 'language' | 'resume'> {
  readonly play: KeptPlay;
}

/** The way back into the play that was stopped last. */
export function Continue({ play, cardTexts, language, t, resume }: ContinueProps) {
  const name = nameOf(play, cardTexts);
  const date = dateOf(play.changed, language);
  return (
    <section class="continue card" aria-labelledby="continue">
      <div>
        <h2 id="continue">{t('library.continue.title')}</h2>
        <p class="continue-what">
          <strong>{name}</strong>
        </p>
        <p class="quiet">
          {cardTexts[play.playthrough.scenario]?.['customer']} · <time dateTime={new Date(play.changed).toISOString()}>{t('library.continue.stopped', { date })}</time> · {modeOf(play, t)}
        </p>
      </div>
      <button type="button" class="button main" aria-label={t('library.continue.goOnNamed', { name })} onClick={() => resume(play)}>
        {t('library.continue.goOn')} <ArrowIcon />
      </button>
    </section>
  );
}
