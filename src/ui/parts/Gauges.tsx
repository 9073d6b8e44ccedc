import { HEAT_FROM, heatBand, trustBand } from '../../domain/bands.ts';
import type { Mood } from '../../domain/mood.ts';
import { MoodEmblem } from './MoodEmblem.tsx';
import type { PlayProps } from './play-props.ts';
import './gauges.css';

interface GaugesProps extends Pick<PlayProps, 't'> {
  readonly mood: Mood;
  readonly heat: number; // 0–100
  readonly trust: number; // 0–100
  /** How they were before the last turn; nothing to compare with at the first. */
  readonly before: { readonly heat: number; readonly trust: number } | undefined;
  readonly name: string; // whose they are
}

/** How the customer is: the mood as a face and a word, heat and trust as gauges with words. Colour only repeats it. */
export function Gauges({ mood, heat, trust, before, name, t }: GaugesProps) {
  return (
    <section class="gauges card" aria-label={t('play.gauges.of', { name })}>
      <p class="mood">
        <MoodEmblem mood={mood} size={28} />
        <span class="unseen">{t('play.gauges.mood')}</span>
        <strong>{t(`common.mood.${mood}`)}</strong>
      </p>
      <Gauge kind="heat" label={t('play.gauges.heat')} value={heat} change={before ? heat - before.heat : 0} word={t(`common.heat.${heatBand(heat)}`)} t={t} />
      <Gauge kind="trust" label={t('play.gauges.trust')} value={trust} change={before ? trust - before.trust : 0} word={t(`common.trust.${trustBand(trust)}`)} t={t} />
    </section>
  );
}

interface GaugeProps extends Pick<PlayProps, 't'> {
  readonly kind: 'heat' | 'trust';
  readonly label: string;
  readonly value: number; // 0–100
  readonly change: number; // what the last turn added
  readonly word: string;
}

function Gauge({ kind, label, value, change, word, t }: GaugeProps) {
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
