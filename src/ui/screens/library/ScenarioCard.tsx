import { heatBand } from '../../../domain/bands.ts';
import { moodOf } from '../../../domain/mood.ts';
import type { Card } from '../../../domain/scenario.ts';
import { bandOf } from '../../../domain/total-band.ts';
import { MoodEmblem } from '../../parts/MoodEmblem.tsx';
import { ArrowIcon } from '../../parts/icons.tsx';
import { HeatScale } from './HeatScale.tsx';
import type { LibraryProps } from './library-props.ts';
import { modeOf, titleOf } from './naming.ts';
import { PlaceArt } from './PlaceArt.tsx';
import { HistoryIcon } from './row-icons.tsx';
import { isAsItWas, standingOf } from './standing.ts';
import './returning.css';
import './scenario-card.css';

/** The trust that a stranger starts with; a card says nothing of trust, and the emblem needs one. */
const STRANGER = 40;

interface CardProps extends Pick<LibraryProps, 't' | 'cards' | 'cardTexts' | 'plays' | 'open'> {
  readonly card: Card;
}

/** A situation to choose: where, who is upset, how hot, how long, what it trains, how well it went so far. */
export function ScenarioCard({ card, cards, cardTexts, plays, t, open }: CardProps) {
  const texts = cardTexts[card.id] ?? {};
  const title = titleOf(card.id, cardTexts);
  const { ended, unfinished, best } = standingOf(card.id, plays);
  // A play of an older revision left nothing that can be remembered: nobody can replay it.
  const haveMet = plays.some((play) => play.ended && play.playthrough.scenario === card.returns && isAsItWas(play, cards));
  return (
    <article class="scenario card" aria-labelledby={`scenario-${card.id}`}>
      <PlaceArt place={card.place} />
      <div class="scenario-words">
        <MoodEmblem mood={moodOf(card.heat, STRANGER)} size={60} />
        <h3 id={`scenario-${card.id}`}>{title}</h3>
        <p class="situation">{texts['situation']}</p>
        {card.returns !== undefined && (
          <p class="returning">
            <HistoryIcon />
            {haveMet ? t('returning.remembers') : t('returning.after', { title: titleOf(card.returns, cardTexts) })}
          </p>
        )}
        <dl class="scenario-facts">
          <div>
            <dt>{t('library.card.customer')}</dt>
            <dd>{texts['customer']}</dd>
          </div>
          <div>
            <dt>{t('library.card.heat')}</dt>
            <dd class="how-hot">
              <strong>{t(`common.heat.${heatBand(card.heat)}`)}</strong> <HeatScale heat={card.heat} />
            </dd>
          </div>
          <div>
            <dt>{t('library.card.time')}</dt>
            <dd>
              {t('library.card.minutes', { count: card.minutes })}, {t('library.card.decisions', { count: card.decisions })}
            </dd>
          </div>
          <div>
            <dt>{t('library.card.trains')}</dt>
            <dd>{texts['trains']}</dd>
          </div>
        </dl>
        <div class="scenario-foot">
          <p class="best">
            {best ? (
              <>
                <span class="best-figure">{best.total}</span>{' '}
                <span>
                  <span class="quiet">{t('library.card.best')}</span> <strong>{t(`debrief.band.${bandOf(best.total)}`)}</strong>
                  <br />
                  {t(`debrief.outcomeName.${best.outcome}`)} · {modeOf(best.play, t)} · {t('library.card.played', { count: ended })}
                </span>
              </>
            ) : (
              <span class="quiet">{t(ended ? 'library.card.noTotal' : unfinished ? 'library.card.begun' : 'library.card.unplayed')}</span>
            )}
          </p>
          <button type="button" class="button main" aria-label={t('library.card.openNamed', { title })} onClick={() => open(card.id)}>
            {t('library.card.open')} <ArrowIcon />
          </button>
        </div>
      </div>
    </article>
  );
}
