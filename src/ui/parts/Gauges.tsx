import { HEAT_FROM, heatBand, trustBand } from '../../domain/bands.ts';
import type { Mood } from '../../domain/mood.ts';
import type { State } from '../../domain/state.ts';
import { MoodEmblem } from './MoodEmblem.tsx';
import type { PlayProps } from './play-props.ts';
import './gauges.css';

type Feelings = Pick<State, 'heat' | 'trust'>;

interface GaugesProps extends Pick<PlayProps, 't'> {
  readonly mood: Mood;
  /** What the customer feels, 0–100 each; null where none of their side is there: nobody's face tells it then. */
  readonly felt: Feelings | null;
  /** How they were before the last turn; nothing to compare with at the first. */
  readonly before: Feelings | undefined;
  readonly name: string; // whose they are
}

/** How whoever stands in front is: the mood as a face and a word, the customer's heat and trust as gauges with words. Colour only repeats it. */
export function Gauges({ mood, felt, before, name, t }: GaugesProps) {
  return (
    <section class="gauges card" aria-label={t('play.gauges.of', { name })}>
      <p class="mood">
        <MoodEmblem mood={mood} size={28} />
        <span class="unseen">{t('play.gauges.mood')}</span>
        <strong>{t(`common.mood.${mood}`)}</strong>
      </p>
      {felt && <Gauge kind="heat" value={felt.heat} before={before?.heat} word={t(`common.heat.${heatBand(felt.heat)}`)} t={t} />}
      {felt && <Gauge kind="trust" value={felt.trust} before={before?.trust} word={t(`common.trust.${trustBand(felt.trust)}`)} t={t} />}
    </section>
  );
}

interface GaugeProps extends Pick<PlayProps, 't'> {
  readonly kind: 'heat' | 'trust';
  readonly value: number; // 0–100
  readonly before: number | undefined; // the last turn; none: nothing to compare with
  readonly word: string;
}

function Gauge({ kind, value, before = value, word, t }: GaugeProps) {
  const label = t(`play.gauges.${kind}`);
  const change = value - before;
  const rounded = Math.round(value);
  const way = change >= 0.5 ? 'up' : change <= -0.5 ? 'down' : undefined;
  const said = t('play.gauges.value', { word, value: rounded });
  return (
    <div class={`gauge ${kind}${kind === 'heat' && rounded >= HEAT_FROM.frustrated ? ' hot' : ''}`}>
      <p class="gauge-words" aria-hidden="true">
        <span class="gauge-label">{label}</span> <b>
          {way && <span class="way">{way === 'up' ? '▲' : '▼'}</span>} {word}
        </b>
      </p>
      {/* Drawn beside the meter, which browsers draw each in their own way. */}
      <meter class="unseen" min={0} max={100} value={rounded} aria-label={label} aria-valuetext={way ? `${said}, ${t(`play.gauges.${way}`)}` : said} />
      <div class="gauge-bar" aria-hidden="true">
        <span class="fill" style={{ '--value': `${rounded}%` }} />
      </div>
      {kind === 'heat' && (
        <p class="gauge-ends" aria-hidden="true">
          <span>{t('common.heat.calm')}</span>
          <span>{t('common.heat.furious')}</span>
        </p>
      )}
    </div>
  );
}
