import { HEAT_FROM, heatBand, trustBand } from '../../domain/bands.ts';
import { SURGE } from '../../domain/moments.ts';
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
  readonly turn: number; // how many turns there were: each brings its movement once
  readonly name: string; // whose they are
}

/** How whoever stands in front is: the mood as a face and a word, the customer's heat and trust as gauges with words. Colour only repeats it. */
export function Gauges({ mood, felt, before, turn, name, t }: GaugesProps) {
  return (
    <section class="gauges card" aria-label={t('play.gauges.of', { name })}>
      <p class="mood">
        <MoodEmblem mood={mood} size={28} />
        <span class="unseen">{t('play.gauges.mood')}</span>
        <strong>{t(`common.mood.${mood}`)}</strong>
      </p>
      {felt && <Gauge kind="heat" value={felt.heat} before={before?.heat} turn={turn} word={t(`common.heat.${heatBand(felt.heat)}`)} t={t} />}
      {felt && <Gauge kind="trust" value={felt.trust} before={before?.trust} turn={turn} word={t(`common.trust.${trustBand(felt.trust)}`)} t={t} />}
    </section>
  );
}

interface GaugeProps extends Pick<PlayProps, 't'> {
  readonly kind: 'heat' | 'trust';
  readonly value: number; // 0–100
  readonly before: number | undefined; // the last turn; none: nothing to compare with
  readonly turn: number;
  readonly word: string;
}

function Gauge({ kind, value, before = value, turn, word, t }: GaugeProps) {
  const label = t(`play.gauges.${kind}`);
  const change = value - before;
  const rounded = Math.round(value);
  const way = change >= 0.5 ? 'up' : change <= -0.5 ? 'down' : undefined;
  const said = t('play.gauges.value', { word, value: rounded });
  const surge = kind === 'heat' && Math.abs(change) >= SURGE ? (way === 'up' ? 'flare' : 'thaw') : undefined;
  return (
    <div class={`gauge ${kind}${kind === 'heat' && rounded >= HEAT_FROM.frustrated ? ' hot' : ''}`} data-way={way} data-surge={surge}>
      <p class="gauge-words" aria-hidden="true">
        <span class="gauge-label">{label}</span> <b>
          {way && (
            <span class="way" key={turn}>
              {way === 'up' ? '▲' : '▼'}
            </span>
          )}{' '}
          {word}
        </b>
      </p>
      {/* Drawn beside the meter, which browsers draw each in their own way. */}
      <meter class="unseen" min={0} max={100} value={rounded} aria-label={label} aria-valuetext={way ? `${said}, ${t(`play.gauges.${way}`)}` : said} />
      <div class="gauge-track" style={{ '--value': `${rounded}%`, '--before': `${Math.round(before)}%` }} aria-hidden="true">
        <div class="gauge-bar">
          <span class="fill" />
          {way && <span class="moved" key={turn} />}
        </div>
        {way && <span class="was" key={turn} />}
        {surge && <span class="surge" key={turn} />}
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
